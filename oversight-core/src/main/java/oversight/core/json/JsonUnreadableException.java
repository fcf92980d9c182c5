package oversight.core.json;

import java.util.List;
import java.util.stream.Collectors;

/** A text is not in the published form. The message names each place and what is wrong there, never the text that stands there. */
public final class JsonUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    JsonUnreadableException(String what, List<String> problems) {
        super("This is not " + what + " in the published form: "
                + problems.stream().collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return one sentence for each place
     */
    public List<String> problems() {
        return problems;
    }
}
