package oversight.testkit.notes;

import static oversight.testkit.assertion.OversightAssertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import oversight.api.Oversight;
import oversight.api.note.CaseNote;
import oversight.api.notice.NoticeReason;
import oversight.api.record.DecisionRuling.Standing;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.assertion.RecordedAssert;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** The sample notes, the sample organisation and the published scheme fit together: what the comments of the notes promise is so. */
class SampleNotesOnTheEngineTest {

    static List<CaseNote> all() {
        return SampleNotes.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_note_is_recorded_and_nothing_is_found(CaseNote note) {
        record(note).isNew().withFindingsOnly();
    }

    @Test
    void decisions_are_ruled_as_the_comments_say() {
        record(SampleNotes.policeProtection()).isRuled(Standing.NOT_ESTABLISHED, Standing.WITHIN_AUTHORITY);
        record(SampleNotes.emergencyProtectionOrder()).isRuled(Standing.NOT_ESTABLISHED);
        record(SampleNotes.permissionToSeekPlacement()).isRuled(Standing.WITHIN_AUTHORITY);
        record(SampleNotes.placementMoveOutsidePanel())
                .isRuled(Standing.BEYOND_AUTHORITY)
                .tells("body:resources-panel")
                .because(NoticeReason.BEYOND_AUTHORITY);
        record(SampleNotes.notProgressed()).isRuled(Standing.WITHIN_AUTHORITY);
        record(SampleNotes.supervision())
                .isRuled(Standing.WITHIN_AUTHORITY)
                .tells("staff:tm-amara")
                .because(NoticeReason.NOT_THE_LINE_MANAGER);
    }

    @Test
    void the_people_are_told_whom_the_comments_name() {
        record(SampleNotes.beforeMeeting()).tells("staff:iro-leon").because(NoticeReason.ROUTE);
        record(SampleNotes.documentAuthorisation()).tells("staff:tm-amara").because(NoticeReason.NOT_THE_LINE_MANAGER);
        record(SampleNotes.informalDiscussion())
                .doesNotTell("staff:tm-dilys")
                .tells("staff:pa-kezia")
                .because(NoticeReason.ACCEPTED_SUGGESTION);
    }

    @Test
    void a_step_away_from_a_good_note_is_given_back_with_its_finding() {
        CaseNote note = NoteVariants.withoutImpact(SampleNotes.supervision());
        assertThat(engine(note).notes().record(note))
                .isReturned()
                .withFinding("OVS-N105", "impactConsidered")
                .withFindingsOnly("OVS-N105");
        assertThat(engine(note).notes().check(note)).wouldBeReturned();
    }

    private static RecordedAssert record(CaseNote note) {
        return assertThat(engine(note).notes().record(note)).isRecorded();
    }

    /** An engine two hours after the matter occurred. */
    private static Oversight engine(CaseNote note) {
        SampleOrganisation organisation = SampleOrganisations.calderdaleLike();
        return OversightEngine.builder()
                .scheme(PublishedSchemes.calderdale())
                .staffDirectory(organisation)
                .caseTeam(organisation)
                .ledger(new InMemoryLedger())
                .transport(new RecordingTransport())
                .clock(MutableClock.at(note.getOccurredAt().orElseThrow().plus(Duration.ofHours(2))))
                .build();
    }
}
