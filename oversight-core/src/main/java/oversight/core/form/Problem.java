package oversight.core.form;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong with a document: where, what, and how to mend it.
 *
 * @param mark the line and column, or {@link Mark#NONE} if no place can be named
 * @param path the way from the top, such as {@code decisions[3].rules[0].by}; empty at the top
 * @param code the code that is looked up in the list of codes, such as {@code OVS-F003}
 * @param message what is wrong and what was expected, in one line
 */
public record Problem(Mark mark, String path, String code, String message) {

    /** Refuses a missing part. */
    public Problem {
        requireNonNull(mark, "mark");
        requireNonNull(path, "path");
        requireNonNull(code, "code");
        requireNonNull(message, "message");
    }

    /** The problem in one line, as a scheme author sees it. */
    @Override
    public String toString() {
        String place = path.isEmpty() ? "" : path + ": ";
        String where = mark.equals(Mark.NONE) ? "" : mark + ": ";
        return where + place + message + " [" + code + "]";
    }
}
