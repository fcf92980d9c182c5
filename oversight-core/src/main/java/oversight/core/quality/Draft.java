package oversight.core.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import oversight.api.scheme.NoteKind;
import oversight.api.text.Narrative;

/** A note as it is looked at: its texts in order, and what is known around it, asked for only where it matters. */
record Draft(
        NoteKind kind,
        List<Part> parts,
        Supplier<Names> names,
        Supplier<List<Narrative>> earlier,
        Set<String> explained) {

    @Nullable
    Part part(String path) {
        for (Part part : parts) {
            if (part.path().equals(path)) {
                return part;
            }
        }
        return null;
    }

    /** The paths of the parts of which something is true. */
    List<String> where(Predicate<Part> isTrue) {
        List<String> paths = List.of();
        for (Part part : parts) {
            if (isTrue.test(part)) {
                paths = paths.isEmpty() ? new ArrayList<>() : paths;
                paths.add(part.path());
            }
        }
        return paths;
    }

    int size() {
        int size = 0;
        for (Part part : parts) {
            size += part.words().size();
        }
        return size;
    }
}
