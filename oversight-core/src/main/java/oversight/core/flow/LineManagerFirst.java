package oversight.core.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.decision.Given;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.Discussion;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;

/**
 * Whether the practitioner's line manager was the first point of contact (DM-8). It is seen where the practitioner asked somebody: in a discussion that they took
 * part in, or by requesting a decision. Going round the line manager is not forbidden; it asks for a reason.
 */
final class LineManagerFirst {

    private LineManagerFirst() {}

    /** Whether the line manager was passed by and no reason is given. */
    static boolean isPassedBy(Classified classified) {
        CaseNote note = classified.note();
        if (note.getLineManagerPassedBy().isVisible()) {
            return false;
        }
        Instant at = classified.occurredAt();
        return asked(note)
                .distinct()
                .anyMatch(who -> classified
                        .people()
                        .lineManager(who, at)
                        .filter(manager -> !manager.equals(who) && !tookPart(manager, note))
                        .isPresent());
    }

    /** Those who asked somebody. */
    private static Stream<StaffRef> asked(CaseNote note) {
        Stream<StaffRef> inDiscussion = note.getPractitioner().stream()
                .filter(who -> note.getDiscussions().stream()
                        .anyMatch(discussion -> discussion.getParticipants().contains(who)));
        Stream<StaffRef> requesting = note.decisions().stream()
                .map(Decision::getRequester)
                .flatMap(Optional::stream)
                .filter(who -> note.getPractitioner().map(who::equals).orElse(true));
        return Stream.concat(inDiscussion, requesting);
    }

    private static boolean tookPart(StaffRef manager, CaseNote note) {
        List<Discussion> discussions = note.getDiscussions();
        Stream<Party> said =
                note.decisions().stream().flatMap(d -> d.getGiven().stream()).map(Given::getBy);
        Stream<Party> spoke = discussions.stream().flatMap(d -> d.getParticipants().stream());
        Stream<Party> own = Stream.concat(
                note.getAuthor().stream(), note.decisions().stream().flatMap(d -> d.getDecider().stream()));
        return Stream.of(said, spoke, own).flatMap(s -> s).anyMatch(manager::equals);
    }
}
