package oversight.core.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import oversight.api.scheme.NoteKind;
import oversight.api.text.Narrative;

/** A note as it is looked at: its texts in order, and what is known around it, asked for only where it matters. */
record Draft(
        NoteKind kind,
        List<Part> parts,
        Supplier<Names> names,
        Supplier<List<Narrative>> earlier,
        Set<String> explained) {

    Optional<Part> part(String path) {
        return parts.stream().filter(part -> part.path().equals(path)).findFirst();
    }

    int size() {
        return parts.stream().mapToInt(part -> part.words().size()).sum();
    }
}
