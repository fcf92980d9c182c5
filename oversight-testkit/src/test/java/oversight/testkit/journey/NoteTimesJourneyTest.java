package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.assertion.OversightAssertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.Discussion;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.party.BodyId;
import oversight.api.scheme.Scheme;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;

/** Notes are of the past, of dates that a record can hold, and of the time of the scheme. */
class NoteTimesJourneyTest {

    private final Desk desk = Desk.usual();

    @Test
    @Guidance("DM-7")
    void nothingIsRecordedOfTheFuture() {
        OversightNote oversight = SampleNotes.documentAuthorisation();
        DecisionNote decision = SampleNotes.notProgressed();

        desk.assertReturned(
                NoteVariants.occurringAt(oversight, Desk.NOW.plusMillis(1)),
                "OVS-N206 occurredAt",
                "OVS-N207 actions[0].due");
        desk.assertReturned(
                DecisionNote.builder()
                        .from(decision)
                        .decisions(List.of(Decision.builder()
                                .from(decision.getDecisions().get(0))
                                .takenAt(Desk.NOW.plusMillis(1))
                                .build()))
                        .build(),
                "OVS-N206 decisions[0].takenAt");
        assertThat(desk.record(NoteVariants.occurringAt(oversight, Desk.NOW)))
                .isRecorded()
                .isNew()
                .withFindingsOnly(FindingCodes.ACTION_DUE_BEFORE_NOTE);
    }

    /** What occurred at 16:40 on 20 October is written down after that, and not after now. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-20T15:39:59.999Z, true",
        "2026-10-20T15:40:00Z, false",
        "2026-11-30T10:00:00Z, false",
        "2026-11-30T10:00:00.001Z, true"
    })
    void aNoteIsWrittenAfterWhatItTellsOf(Instant written, boolean found) {
        OversightNote note = OversightNote.builder()
                .from(SampleNotes.informalDiscussion())
                .writtenAt(written)
                .build();

        assertThat(desk.oversight.notes().check(note).getFindings().stream()
                        .map(Finding::getCode)
                        .filter(FindingCodes.WRITTEN_AT_ANOTHER_TIME::equals))
                .hasSize(found ? 1 : 0);
    }

    @Test
    void aDateThatNoRecordHoldsIsFoundWherever() {
        OversightNote note = SampleNotes.informalDiscussion();
        DecisionNote decided = SampleNotes.notProgressed();
        Decision decision = decided.getDecisions().get(0);

        desk.assertReturned(NoteVariants.occurringAt(note, Instant.MIN), "OVS-N210 occurredAt");
        desk.assertReturned(NoteVariants.occurringAt(note, Instant.MAX), "OVS-N210 occurredAt");
        desk.assertReturned(
                OversightNote.builder()
                        .from(note)
                        .actions(note.getActions().stream()
                                .map(a -> PlannedAction.builder()
                                        .from(a)
                                        .due(LocalDate.MAX)
                                        .build())
                                .toList())
                        .build(),
                "OVS-N210 actions[0].due");
        desk.assertReturned(
                DecisionNote.builder()
                        .from(decided)
                        .decisions(List.of(Decision.builder()
                                .from(decision)
                                .takenAt(Instant.MIN)
                                .addGiven(Given.builder()
                                        .by(BodyId.of("gateway-panel"))
                                        .at(Instant.MAX)
                                        .build())
                                .facts(Facts.none().with(CircumstanceId.of("since"), FactValue.day(LocalDate.MIN)))
                                .build()))
                        .build(),
                "OVS-N210 decisions[0].facts",
                "OVS-N210 decisions[0].given",
                "OVS-N210 decisions[0].takenAt",
                "OVS-N208 decisions[0].facts");
        List<PlannedAction> never = note.getActions().stream()
                .map(a -> PlannedAction.builder()
                        .from(a)
                        .due(LocalDate.parse("9999-12-31"))
                        .build())
                .toList();
        assertThat(desk.record(OversightNote.builder().from(note).actions(never).build()))
                .isRecorded()
                .isNew();
    }

    /** Years of four digits, from the first moment of the first to the last of the last. */
    @ParameterizedTest
    @CsvSource({
        "-0001-12-31T23:59:59.999Z, true",
        "0000-01-01T00:00:00Z, false",
        "9999-12-31T23:59:59.999Z, false",
        "+10000-01-01T00:00:00Z, true"
    })
    void aTimeIsKeptInAYearOfFourDigits(String time, boolean unkeepable) {
        OversightNote note = NoteVariants.occurringAt(SampleNotes.informalDiscussion(), Instant.parse(time));

        assertThat(unkeepable(note).contains("occurredAt")).isEqualTo(unkeepable);
    }

    @ParameterizedTest
    @CsvSource({"-0001-12-31, true", "0000-01-01, false", "9999-12-31, false", "+10000-01-01, true"})
    void aDayIsKeptInAYearOfFourDigits(String day, boolean unkeepable) {
        OversightNote note = SampleNotes.informalDiscussion();
        OversightNote talked = OversightNote.builder()
                .from(note)
                .discussions(List.of(Discussion.builder()
                        .from(note.getDiscussions().get(0))
                        .byWhen(LocalDate.parse(day))
                        .build()))
                .build();

        assertThat(unkeepable(talked)).isEqualTo(unkeepable ? List.of("discussions[0].byWhen") : List.of());
    }

    @Test
    void whereSeveralDatesOfAPartCannotBeKeptThePartIsNamedOnce() {
        DecisionNote decided = SampleNotes.notProgressed();
        Given never =
                Given.builder().by(BodyId.of("gateway-panel")).at(Instant.MAX).build();
        DecisionNote note = DecisionNote.builder()
                .from(decided)
                .writtenAt(Instant.MIN)
                .decisions(List.of(Decision.builder()
                        .from(decided.getDecisions().get(0))
                        .given(List.of(never, never))
                        .build()))
                .build();

        assertThat(unkeepable(note)).containsExactly("decisions[0].given", "writtenAt");
    }

    private List<String> unkeepable(CaseNote note) {
        return desk.oversight.notes().check(note).getFindings().stream()
                .filter(finding -> finding.getCode().equals(FindingCodes.DATE_NOT_KEEPABLE))
                .map(Finding::getPath)
                .toList();
    }

    @Test
    void beforeTheSchemeBeginsNothingIsRecorded() {
        Scheme later = Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .effectiveFrom(LocalDate.parse("2999-01-01"))
                .build();

        assertThat(Desk.ofScheme(later).oversight.notes().record(SampleNotes.auditOversight()))
                .isReturned()
                .withFindingsOnly(FindingCodes.NO_SCHEME_IN_FORCE);
    }
}
