package oversight.core.form;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Text, a number, or true and false: one node, one value, with a rule for which values are allowed.
 *
 * @param expected what is allowed, for messages
 * @param kind the kind of node
 * @param reader takes the value from the node
 * @param writer makes the node of a value
 * @param allowed the rule
 * @param facets what JSON Schema can say of the rule
 */
record ScalarShape<N extends Node, T>(
        String expected,
        Class<N> kind,
        Function<N, T> reader,
        Function<T, N> writer,
        Predicate<T> allowed,
        Facets facets)
        implements Shape<T> {

    @Override
    public @Nullable T read(Node node, Path path, Problems problems) {
        N scalar = Kinds.expect(kind, expected, node, path, problems);
        if (scalar == null) {
            return null;
        }
        T value = reader.apply(scalar);
        if (!allowed.test(value)) {
            Kinds.refuse(expected, "", node, path, problems);
            return null;
        }
        return value;
    }

    @Override
    public Node write(T value) {
        if (!allowed.test(value)) {
            throw new IllegalArgumentException("only " + expected + " can be written here");
        }
        return writer.apply(value);
    }

    /** What JSON Schema calls this kind of node. */
    String type() {
        return kind == TextNode.class ? "string" : kind == NumberNode.class ? "number" : "boolean";
    }
}
