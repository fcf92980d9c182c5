package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.finding.Finding;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.Discussion;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.DocumentReview;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.Readiness;
import oversight.api.note.SupervisionNote;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.SampleNotes;

/** What a rule of a scheme asks a note to hold: where there are several ways to hold it, each one is enough by itself. */
@Guidance({"MO-6", "MO-10", "MO-11", "MO-12", "MO-13"})
class NoteRequirementsJourneyTest {

    /** Neither direction nor review, and no form of any sort. */
    private static final OversightNote BARE = OversightNote.builder()
            .from(SampleNotes.documentAuthorisation())
            .occasion(Optional.empty())
            .documentAuthorisation(Optional.empty())
            .direction("")
            .review("")
            .actions(List.of())
            .build();

    private static List<String> missing(String requirement, CaseNote note) {
        Desk desk = Barset.desk("note-rules:\n  - {id: r, on: any-note, requires: " + requirement + ", cite: table}\n");
        List<Finding> ofTheRule = desk.oversight.notes().check(note).getFindings().stream()
                .filter(finding -> finding.getRule().stream()
                        .anyMatch(rule -> rule.getRule().value().equals("r")))
                .toList();
        return Written.findings(ofTheRule);
    }

    private static List<String> missing(String requirement, UnaryOperator<OversightNote.Builder> with) {
        return missing(
                requirement, with.apply(OversightNote.builder().from(BARE)).build());
    }

    @Test
    void directionIsGivenOrTheRecordIsReviewedInOneOfManyWays() {
        Discussion talk = Discussion.builder()
                .addParticipant(BARE.getAuthor().orElseThrow())
                .build();
        List<UnaryOperator<OversightNote.Builder>> enough = List.of(
                note -> note.direction("See the child on Monday."),
                note -> note.review("I read the plan."),
                note -> note.addDiscussion(Discussion.builder()
                        .from(talk)
                        .advised("See the child.")
                        .build()),
                note -> note.audit(Audit.builder().build()),
                note -> note.readiness(Readiness.builder().build()),
                note -> note.documentReview(DocumentReview.builder().build()),
                note -> note.documentAuthorisation(
                        DocumentAuthorisation.builder().build()));

        assertThat(missing("direction-or-review", BARE)).containsExactly("OVS-N303 direction");
        assertThat(missing("direction-or-review", note -> note.addDiscussion(talk)))
                .as("talking is not advising")
                .containsExactly("OVS-N303 direction");
        assertThat(enough)
                .allSatisfy(
                        with -> assertThat(missing("direction-or-review", with)).isEmpty());
    }

    @Test
    void aReviewIsCommentedInTheFormOrByItsQualityAndADirection() {
        DocumentReview quality = DocumentReview.builder().quality("Thorough.").build();
        DocumentReview directing =
                DocumentReview.builder().direction("Ask the family.").build();
        DocumentReview both = DocumentReview.builder()
                .from(quality)
                .direction("Ask the family.")
                .build();
        DocumentReview inForm = DocumentReview.builder().commentInForm(true).build();

        for (DocumentReview one :
                List.of(quality, directing, DocumentReview.builder().build())) {
            assertThat(missing("document-review", note -> note.documentReview(one)))
                    .containsExactly("OVS-N307 documentReview");
        }
        assertThat(missing("document-review", note -> note.documentReview(both)))
                .isEmpty();
        assertThat(missing("document-review", note -> note.documentReview(inForm)))
                .isEmpty();
        assertThat(missing(
                        "document-review", note -> note.documentReview(quality).direction("See the child.")))
                .as("a direction of the note is one too")
                .isEmpty();
    }

    @Test
    void anAuditNamesAnImmediateActionOrSaysThatNoneIsNeeded() {
        PlannedAction later = SampleNotes.documentAuthorisation().getActions().get(0);
        PlannedAction atOnce =
                PlannedAction.builder().from(later).immediate(true).build();
        Audit needed = Audit.builder().immediateActionsNeeded(true).build();
        Audit none = Audit.builder().immediateActionsNeeded(false).build();

        assertThat(missing("immediate-actions", BARE)).containsExactly("OVS-N304 audit");
        assertThat(missing("immediate-actions", note -> note.audit(needed).addAction(later)))
                .containsExactly("OVS-N304 actions");
        assertThat(missing("immediate-actions", note -> note.audit(needed).addAction(atOnce)))
                .isEmpty();
        assertThat(missing("immediate-actions", note -> note.audit(none))).isEmpty();
    }

    @Test
    void readinessIsOneThingAndARecommendationAnother() {
        Readiness silent = Readiness.builder().ready(true).build();
        Readiness recommending = Readiness.builder()
                .from(silent)
                .recommendation("I support ending the plan.")
                .build();

        assertThat(missing("readiness", BARE)).containsExactly("OVS-N305 readiness");
        assertThat(missing("readiness", note -> note.readiness(silent))).isEmpty();
        assertThat(missing("recommendation", BARE)).containsExactly("OVS-N306 readiness.recommendation");
        assertThat(missing("recommendation", note -> note.readiness(silent)))
                .containsExactly("OVS-N306 readiness.recommendation");
        assertThat(missing("recommendation", note -> note.readiness(recommending)))
                .isEmpty();
    }

    @Test
    void whatEveryKindOfNoteCanHold() {
        assertThat(missing("analysis", BARE)).containsExactly("OVS-N301 analysis");
        assertThat(missing("analysis", note -> note.analysis("The plan works, because the mornings do.")))
                .isEmpty();
        assertThat(missing("actions", BARE)).containsExactly("OVS-N302 actions");
        assertThat(missing("actions", SampleNotes.documentAuthorisation())).isEmpty();
        assertThat(missing("discussion", BARE)).containsExactly("OVS-N309 discussions");
        assertThat(missing("discussion", SampleNotes.informalDiscussion())).isEmpty();
        assertThat(missing("decision", BARE)).containsExactly("OVS-N310 decisions");
        assertThat(missing("decision", Barset.DECISION)).isEmpty();
        assertThat(missing("document-authorisation", BARE)).containsExactly("OVS-N308 documentAuthorisation");
        assertThat(missing("document-authorisation", SampleNotes.documentAuthorisation()))
                .isEmpty();
    }

    /** What a rule asks of notes with some decision is asked of no other note. */
    @ParameterizedTest
    @CsvSource({"outcomes: not-progressed, true", "outcomes: progressed, false"})
    void aRuleAboutDecisionsAsksOnlyOfNotesThatHoldOne(String decisions, boolean asked) {
        Desk desk = Barset.desk("note-rules:\n  - {id: r, on: {" + decisions + "}, requires: session, cite: table}\n");

        assertThat(Written.findings(
                        desk.oversight.notes().check(Barset.DECISION).getFindings()))
                .isEqualTo(asked ? List.of("OVS-N311 session") : List.of());
        assertThat(Written.findings(desk.oversight.notes().check(Barset.AUDIT).getFindings()))
                .isEmpty();
    }

    @Test
    void aSessionIsOfASupervisionThatNamesIt() {
        SupervisionNote named = DutyScheme.supervision("S-1", "2026-11-20 10:00");
        SupervisionNote unnamed =
                SupervisionNote.builder().from(named).session(Optional.empty()).build();

        assertThat(missing("session", named)).isEmpty();
        assertThat(missing("session", unnamed)).containsExactly("OVS-N311 session");
        assertThat(missing("session", BARE)).containsExactly("OVS-N311 session");
    }

    @Test
    @Guidance("MO-5")
    void oversightChangesNoDirection() {
        assertThat(missing("no-change-of-direction", BARE)).isEmpty();
        assertThat(missing("no-change-of-direction", note -> note.changingDirection(true)))
                .containsExactly("OVS-N203 changingDirection");
    }

    /** A decision may change the direction of the work; what only oversight can hold, it has not got. */
    @ParameterizedTest
    @CsvSource({
        "direction-or-review, OVS-N303",
        "immediate-actions, OVS-N304",
        "readiness, OVS-N305",
        "recommendation, OVS-N306",
        "document-review, OVS-N307",
        "document-authorisation, OVS-N308",
        "no-change-of-direction,"
    })
    void aNoteOfAnotherKindHasNotWhatOnlyOversightCanHold(String requirement, String code) {
        assertThat(missing(requirement, Barset.DECISION))
                .isEqualTo(
                        Optional.ofNullable(code).map(it -> it + " ").stream().toList());
    }
}
