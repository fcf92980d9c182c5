package oversight.testkit.assertion;

import java.time.Instant;
import java.util.List;
import oversight.api.Recording.Recorded;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.finding.Finding;
import oversight.api.note.NoteId;
import oversight.api.record.DecisionRuling;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Severity;
import oversight.testkit.SampleNotices;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;

/** What an engine could have answered, for the tests of the assertions. */
final class Outcomes {

    static final Instant DUE = Instant.parse("2026-10-19T16:00:00Z");

    private Outcomes() {}

    static Finding finding(String code, String path, Severity severity) {
        return Finding.builder().code(code).path(path).severity(severity).build();
    }

    static Duty duty() {
        return Duty.builder()
                .id(DutyId.of("U-1"))
                .authority(SampleOrganisation.AUTHORITY)
                .child(People.CHILD_1042)
                .kind(DutyKind.RECORD)
                .owner(People.FARIDA)
                .about("N-1")
                .rule(RuleRef.law("DM-10"))
                .startedAt(DUE.minusSeconds(86_400))
                .dueAt(DUE)
                .build();
    }

    static Recorded recorded(boolean repeated) {
        RecordedNote note = RecordedNote.builder()
                .id(NoteId.of("N-1"))
                .authority(SampleOrganisation.AUTHORITY)
                .note(SampleNotes.policeProtection())
                .heading("Management Decision")
                .recorder(People.FARIDA)
                .recordedAt(DUE)
                .scheme(SchemePin.builder()
                        .scheme(SchemeId.of("s"))
                        .version("1")
                        .hash("0".repeat(64))
                        .build())
                .addRuling(DecisionRuling.builder()
                        .index(0)
                        .standing(Standing.WITHIN_AUTHORITY)
                        .explanation("")
                        .build())
                .addFinding(finding("OVS-N204", "alerts", Severity.ADVISORY))
                .build();
        return new Recorded(note, 1, List.of(duty()), List.of(SampleNotices.notice("k-1", People.AMARA)), repeated);
    }
}
