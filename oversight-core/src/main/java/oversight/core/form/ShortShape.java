package oversight.core.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A written form that authors may also write shorter. Only the full form is read and written here: whoever reads an author's
 * document writes it out in full first.
 *
 * @param full the written form
 * @param shorter what may stand in its place in an author's document
 */
record ShortShape<T>(Shape<T> full, List<Shape<?>> shorter) implements Shape<T> {

    ShortShape {
        shorter = List.copyOf(shorter);
    }

    @Override
    public @Nullable T read(Node node, Path path, Problems problems) {
        return full.read(node, path, problems);
    }

    @Override
    public Node write(T value) {
        return full.write(value);
    }
}
