package oversight.core.form;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A shape that is looked up when it is used, for types that contain themselves. */
record LazyShape<T>(Supplier<Shape<T>> shape) implements Shape<T> {

    @Override
    public @Nullable T read(Node node, Path path, Problems problems) {
        return shape.get().read(node, path, problems);
    }

    @Override
    public Node write(T value) {
        return shape.get().write(value);
    }
}
