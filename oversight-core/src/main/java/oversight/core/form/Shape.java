package oversight.core.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The written form of a type: how its values are read from nodes and written to nodes.
 *
 * <p>Reading never throws, whatever the document holds: what is wrong becomes a problem with its place. Writing never
 * makes what reading would refuse: it throws {@code IllegalArgumentException}, with fixed words, for a value that has
 * no written form. So {@code read(write(value))} equals {@code value}.
 *
 * <p>The kinds of shape are few and closed, so that each further use of them (a schema for editors, a page of
 * documentation) can be complete. A new type needs no new kind: {@link Shapes} and {@link #map} make its shape from
 * those that are here. Shapes are immutable and may be used by many threads.
 *
 * @param <T> the type of the values
 */
public sealed interface Shape<T>
        permits ScalarShape,
                ChoiceShape,
                MappedShape,
                ShortShape,
                ListShape,
                KeyedListShape,
                MapShape,
                LazyShape,
                ObjectShape,
                KeyedUnion {

    /**
     * Reads a value that may be part of a larger one. Null means that a problem was noted; a value is only to be
     * trusted when the whole document has none, which {@link #readWhole} sees to.
     */
    @Nullable
    T read(Node node, Path path, Problems problems);

    /** Writes a value. */
    Node write(T value);

    /** Reads a document from the top. There is a value only if neither its text nor its form has a problem. */
    default Optional<T> readWhole(@Nullable Node document, Problems problems) {
        T value = document == null ? null : read(document, Path.root(), problems);
        return problems.isEmpty() ? Optional.ofNullable(value) : Optional.empty();
    }

    /**
     * The same written form, of which authors may write less: any of these shapes may stand in its place in an author's
     * document. They are only described here, for the schema; whoever reads such a document writes it out in full before
     * this shape reads it.
     */
    default Shape<T> orShort(Shape<?>... shorter) {
        return new ShortShape<>(this, List.of(shorter));
    }

    /** The same written form for another type. What {@code to} throws becomes a problem. */
    default <R> Shape<R> map(Function<? super T, ? extends R> to, Function<? super R, ? extends T> from) {
        return map("a value that is allowed here", to, from);
    }

    /** The same written form for another type; the description, such as {@code a tier id}, is used in messages. */
    default <R> Shape<R> map(
            String description, Function<? super T, ? extends R> to, Function<? super R, ? extends T> from) {
        return map(description, Facets.none(), to, from);
    }

    /** The same written form for another type, with what a schema can say of the values that {@code to} refuses. */
    default <R> Shape<R> map(
            String description,
            Facets facets,
            Function<? super T, ? extends R> to,
            Function<? super R, ? extends T> from) {
        return new MappedShape<>(this, description, facets, to, from);
    }
}
