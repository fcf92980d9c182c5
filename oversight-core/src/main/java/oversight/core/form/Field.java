package oversight.core.form;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One key of an object.
 *
 * @param key the key
 * @param shape the written form of its value
 * @param written the value to write, or empty to leave the key out
 * @param setter gives the value to the object's builder
 * @param required whether it is a problem that the key is not there
 * @param usual what goes without saying when the key is not there
 */
record Field<T, B, V>(
        String key,
        Shape<V> shape,
        Function<? super T, Optional<V>> written,
        BiConsumer<? super B, ? super V> setter,
        boolean required,
        Optional<V> usual) {

    /** What to do to the builder for this value, or null after a problem. */
    @Nullable
    Consumer<B> read(Node node, Path path, Problems problems) {
        V value = shape.read(node, path.key(key), problems);
        return value == null ? null : builder -> setter.accept(builder, value);
    }

    /** What to do to the builder when the key is not there. */
    void absent(B builder) {
        usual.ifPresent(value -> setter.accept(builder, value));
    }

    void write(T object, MapNode.Builder map) {
        written.apply(object).ifPresent(value -> map.put(key, shape.write(value)));
    }
}
