package oversight.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.SubKind;
import oversight.core.scheme.CompiledScheme;

/** Is the note of the kind in which the scheme records its occasion and its sub-kind? (MO-2, MO-3) */
final class RightPlace {

    private RightPlace() {}

    static List<Finding> ask(CaseNote note, CompiledScheme scheme) {
        Stream<Finding> occasion = note.getOccasion().stream()
                .flatMap(id -> scheme
                        .occasion(id)
                        .map(known -> occasion(known, note.kind()))
                        .orElseGet(() -> Optional.of(Found.blocking(FindingCodes.OCCASION_UNKNOWN, "occasion")))
                        .stream());
        Stream<Finding> subKind = note.getSubKind().stream()
                .flatMap(id -> scheme
                        .subKind(id)
                        .map(known -> subKind(known, note.kind()))
                        .orElseGet(() -> Optional.of(Found.blocking(FindingCodes.SUB_KIND_UNKNOWN, "subKind")))
                        .stream());
        return Stream.concat(occasion, subKind).toList();
    }

    private static Optional<Finding> occasion(Occasion occasion, NoteKind kind) {
        return occasion.getKinds().isEmpty() || occasion.getKinds().contains(kind)
                ? Optional.empty()
                : Optional.of(elsewhere(FindingCodes.OCCASION_OF_ANOTHER_KIND, "occasion", occasion.getKinds()));
    }

    private static Optional<Finding> subKind(SubKind subKind, NoteKind kind) {
        return subKind.getKind() == kind
                ? Optional.empty()
                : Optional.of(elsewhere(FindingCodes.SUB_KIND_OF_ANOTHER_KIND, "subKind", List.of(subKind.getKind())));
    }

    private static Finding elsewhere(String code, String path, List<NoteKind> belongsIn) {
        return Finding.builder()
                .from(Found.blocking(code, path))
                .addAllBelongsIn(belongsIn)
                .build();
    }
}
