package oversight.core.flow;

import java.util.random.RandomGenerator;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteId;
import oversight.api.party.AuthorityId;
import oversight.api.party.StaffRef;
import oversight.api.record.RecordedNote;

/** Gives a note its identifier, its times, its heading and its scheme. */
final class StampStep {

    private final AuthorityId authority;
    private final RandomGenerator random;

    StampStep(AuthorityId authority, RandomGenerator random) {
        this.authority = authority;
        this.random = random;
    }

    Stamped stamp(Ruled ruled) {
        CaseNote note = ruled.classified().note();
        StaffRef author = note.getAuthor().orElseThrow();
        RecordedNote recorded = RecordedNote.builder()
                .id(note.getId().orElseGet(() -> NoteId.of(FreshId.from(random))))
                .authority(authority)
                .note(note)
                .heading(Filed.heading(note, ruled.scheme()))
                .recorder(note.getRecorder().orElse(author))
                .recordedAt(ruled.classified().now())
                .scheme(ruled.scheme().pin())
                .addAllRulings(
                        ruled.decisions().stream().map(RuledDecision::onRecord).toList())
                .addAllFindings(ruled.screened().findings())
                .build();
        return new Stamped(
                ruled,
                recorded,
                note.getChild().orElseThrow(),
                author,
                ruled.classified().occurredAt());
    }
}
