package oversight.core.flow;

import oversight.api.note.CaseNote;
import oversight.api.scheme.Headings;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.SubKind;
import oversight.core.scheme.CompiledScheme;

/** Under which heading of the child's record a note is filed (MO-2). */
final class Filed {

    private Filed() {}

    /** That of its sub-kind, or else that of its kind. */
    static String heading(CaseNote note, CompiledScheme scheme) {
        return note.getSubKind()
                .flatMap(scheme::subKind)
                .flatMap(SubKind::getHeading)
                .orElseGet(() -> heading(note.kind(), scheme));
    }

    /** Whether the scheme has any way to file a note of this kind under this heading. */
    static boolean isPossible(NoteKind kind, String heading, CompiledScheme scheme) {
        return heading(kind, scheme).equals(heading)
                || scheme.scheme().getSubKinds().stream()
                        .filter(sub -> sub.getKind() == kind)
                        .flatMap(sub -> sub.getHeading().stream())
                        .anyMatch(heading::equals);
    }

    private static String heading(NoteKind kind, CompiledScheme scheme) {
        Headings headings = scheme.scheme().getHeadings();
        return switch (kind) {
            case OVERSIGHT -> headings.getOversight();
            case DECISION -> headings.getDecision();
            case SUPERVISION -> headings.getSupervision();
        };
    }
}
