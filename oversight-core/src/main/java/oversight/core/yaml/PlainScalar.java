package oversight.core.yaml;

import java.util.Optional;
import java.util.Set;
import oversight.core.form.BooleanNode;
import oversight.core.form.Limits;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.TextNode;

/**
 * What a scalar without quotes means, by the JSON schema of YAML 1.2: {@code true}, {@code false} and JSON's numbers
 * are themselves, and everything else is text as it stands, such as {@code no}, {@code 010}, {@code 2019-07} and {@code
 * 1_000}.
 */
final class PlainScalar {

    private static final Set<String> NOTHING = Set.of("", "null", "~");

    private PlainScalar() {}

    static boolean isNothing(String written) {
        return NOTHING.contains(written);
    }

    static boolean isText(String written) {
        return !isNothing(written) && !isBoolean(written) && !NumberNode.isNumber(written);
    }

    /** The node, for text that can be kept and is not nothing; empty for a number with too many digits. */
    static Optional<Node> node(String written, Mark mark, Limits limits) {
        if (isBoolean(written)) {
            return Optional.of(new BooleanNode(written.equals("true"), mark));
        }
        if (!NumberNode.isNumber(written)) {
            return Optional.of(new TextNode(written, mark));
        }
        return written.length() > limits.maxNumberLength()
                ? Optional.empty()
                : NumberNode.parse(written, mark).map(number -> number);
    }

    private static boolean isBoolean(String written) {
        return written.equals("true") || written.equals("false");
    }
}
