package oversight.core.form;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The written form of one type, lent to another.
 *
 * @param source the written form
 * @param expected what is allowed, for messages
 * @param facets what JSON Schema can say of what {@code to} refuses
 * @param to makes the value, or refuses with an exception
 * @param from gives back what the value was made of
 */
record MappedShape<S, T>(
        Shape<S> source,
        String expected,
        Facets facets,
        Function<? super S, ? extends T> to,
        Function<? super T, ? extends S> from)
        implements Shape<T> {

    @Override
    public @Nullable T read(Node node, Path path, Problems problems) {
        S value = source.read(node, path, problems);
        if (value == null) {
            return null;
        }
        try {
            return requireNonNull(to.apply(value));
        } catch (RuntimeException refusal) {
            Kinds.refuse(expected, problems.because(refusal), node, path, problems);
            return null;
        }
    }

    @Override
    public Node write(T value) {
        return source.write(from.apply(value));
    }
}
