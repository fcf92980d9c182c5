package oversight.core.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.Path;
import oversight.core.form.TextNode;

/**
 * Text without quotes that a comma has split: within braces {@code {question: Is it paid once, or regularly?}} is a text and a key without a value. It is reported
 * once, as what it is, where it is certain: no key has a space in it. Of one word without a colon it is believed after a text of several.
 */
final class SplitText {

    /** The rest of a sum of money, of which the scheme's reader says more. */
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}(\\.[0-9]{2})?");

    private Optional<TextNode> text = Optional.empty();
    private Path path = Path.root();
    private boolean isReported;

    /** Whoever notes a problem. */
    @FunctionalInterface
    interface Report {
        void problem(Mark mark, Path path, String code, String message);
    }

    /** A value that may turn out to be the start of a longer text. */
    void starts(Event event, Node value, Path at) {
        text = event instanceof ScalarEvent scalar && scalar.isPlain() && value instanceof TextNode start
                ? Optional.of(start)
                : Optional.empty();
        path = at;
        isReported = false;
    }

    /** The last entry is none to which anything could belong. */
    void ends() {
        text = Optional.empty();
    }

    /** Whether a key and its value are a piece of the text before them. */
    boolean goesOn(Event key, Event value) {
        return text.isPresent()
                && key instanceof ScalarEvent piece
                && piece.isPlain()
                && value instanceof ScalarEvent nothing
                && nothing.isPlain()
                && nothing.getValue().isEmpty()
                && !THOUSANDS.matcher(piece.getValue()).matches()
                && (piece.getValue().indexOf(' ') >= 0
                        || text.get().text().indexOf(' ') >= 0 && isWithoutColon(key, value));
    }

    private static boolean isWithoutColon(Event key, Event nothing) {
        return key.getEndMark().isPresent()
                && nothing.getStartMark().isPresent()
                && key.getEndMark().get().getIndex()
                        == nothing.getStartMark().get().getIndex();
    }

    /** Where the text starts. */
    Mark mark() {
        return text.map(TextNode::mark).orElse(Mark.NONE);
    }

    void report(Report to) {
        if (!isReported) {
            to.problem(
                    mark(),
                    path,
                    YamlCodes.SPLIT_TEXT,
                    "within braces a comma ends the value, so this text is cut off at its first comma; put the text in quotes");
        }
        isReported = true;
    }
}
