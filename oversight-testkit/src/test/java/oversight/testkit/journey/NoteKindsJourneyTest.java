package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.assertion.OversightAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.Facts;
import oversight.api.finding.FindingCodes;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.DocumentReview;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.SupervisionNote;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.Citation;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Occasion;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.Scheme;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;

/** Three kinds of note, each occasion with what it asks for; what is missing is found and nothing is stored. */
class NoteKindsJourneyTest {

    private final Desk desk = Desk.usual();

    @Test
    @Guidance({"MO-3", "MO-4", "MO-5"})
    void aDraftWithEverythingMissingBuildsAndComesBack() {
        desk.assertReturned(
                OversightNote.builder().build(),
                "OVS-N103 author",
                "OVS-N102 child",
                "OVS-N303 direction",
                "OVS-N105 impactConsidered",
                "OVS-N104 occurredAt");
        desk.assertReturned(
                DecisionNote.builder().build(),
                "OVS-N103 author",
                "OVS-N102 child",
                "OVS-N125 decisions",
                "OVS-N105 impactConsidered",
                "OVS-N104 occurredAt");
        desk.assertReturned(
                SupervisionNote.builder().build(),
                "OVS-N103 author",
                "OVS-N102 child",
                "OVS-N105 impactConsidered",
                "OVS-N104 occurredAt",
                "OVS-N170 session");
    }

    @Test
    @Guidance({"MO-7", "DM-3"})
    void aDecisionWithEverythingMissingComesBack() {
        DecisionNote note = DecisionNote.builder()
                .from(SampleNotes.notProgressed())
                .decisions(List.of(Decision.builder().build()))
                .build();

        desk.assertReturned(
                note,
                "OVS-N122 decisions[0].decider",
                "OVS-N121 decisions[0].outcome",
                "OVS-N124 decisions[0].rationale",
                "OVS-N123 decisions[0].takenAt",
                "OVS-N120 decisions[0].type");
    }

    @Test
    @Guidance("MO-3")
    void anOccasionOfAnotherKindIsInTheWrongPlace() {
        desk.assertReturned(
                NoteVariants.onOccasion(SampleNotes.auditOversight(), "police-protection"), "OVS-N201 occasion");
        desk.assertReturned(
                NoteVariants.onOccasion(SampleNotes.supervision(), "decision-not-to-progress"), "OVS-N201 occasion");
    }

    @Test
    @Guidance("MO-9")
    void theSchemeAddsItsOwnOccasions() {
        OversightNote note = NoteVariants.onOccasion(SampleNotes.documentAuthorisation(), "school-exclusion");
        Scheme more = Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .addOccasions(Occasion.builder()
                        .id(OccasionId.of("school-exclusion"))
                        .name("Exclusion from school")
                        .addKinds(NoteKind.OVERSIGHT)
                        .citation(Citation.builder().source("example-setting").build())
                        .build())
                .build();

        desk.assertReturned(note, "OVS-N200 occasion");
        assertThat(Desk.ofScheme(more).record(note)).isRecorded().isNew().withFindingsOnly();
    }

    @Test
    @Guidance("MO-5")
    void anOversightNoteThatChangesDirectionIsToldToBeADecisionNote() {
        OversightNote note = OversightNote.builder()
                .from(SampleNotes.documentAuthorisation())
                .changingDirection(true)
                .build();

        desk.assertReturned(note, "OVS-N203 changingDirection");
        assertThat(desk.oversight
                        .notes()
                        .check(note)
                        .getFindings()
                        .get(0)
                        .getRule()
                        .orElseThrow()
                        .getRule()
                        .value())
                .isEqualTo("oversight-changes-no-direction");
    }

    @Test
    @Guidance("MO-6")
    void oversightGivesDirectionOrReviewsTheRecord() {
        OversightNote.Builder bare = OversightNote.builder()
                .from(SampleNotes.documentAuthorisation())
                .occasion(Optional.empty())
                .documentAuthorisation(Optional.empty())
                .direction("")
                .review("");

        desk.assertReturned(bare.build(), "OVS-N303 direction");
        assertThat(desk.oversight.notes().check(bare.review("I read the plan.").build()))
                .wouldBeRecorded();
        assertThat(desk.oversight
                        .notes()
                        .check(bare.review("").direction("See the child.").build()))
                .wouldBeRecorded();
    }

    @Test
    @Guidance("MO-10")
    void anAuditNamesImmediateActionsOrSaysThatNoneIsNeeded() {
        OversightNote audit = SampleNotes.auditOversight();
        List<PlannedAction> later = audit.getActions().stream()
                .map(action ->
                        PlannedAction.builder().from(action).immediate(false).build())
                .toList();
        OversightNote.Builder without = OversightNote.builder().from(audit).actions(later);

        desk.assertReturned(without.build(), "OVS-N304 actions");
        desk.assertReturned(
                OversightNote.builder().from(audit).audit(Optional.empty()).build(), "OVS-N304 audit");
        desk.assertReturned(
                OversightNote.builder()
                        .from(audit)
                        .audit(Audit.builder().build())
                        .build(),
                "OVS-N304 audit",
                "OVS-N160 audit.immediateActionsNeeded");
        assertThat(desk.oversight
                        .notes()
                        .check(without.audit(Audit.builder()
                                        .immediateActionsNeeded(false)
                                        .build())
                                .build()))
                .wouldBeRecorded();
    }

    @Test
    @Guidance("MO-11")
    void beforeAMeetingReadinessIsStated() {
        OversightNote note = SampleNotes.beforeMeeting();

        desk.assertReturned(
                OversightNote.builder().from(note).readiness(Optional.empty()).build(), "OVS-N305 readiness");
    }

    @Test
    @Guidance("MO-12")
    void aReviewIsInTheFormOrSaysWhatIsGoodAndWhatIsToBeDone() {
        OversightNote note = SampleNotes.documentReview();
        DocumentReview review = note.getDocumentReview().orElseThrow();
        DocumentReview.Builder bare =
                DocumentReview.builder().from(review).quality("").direction("");
        OversightNote.Builder silent =
                OversightNote.builder().from(note).direction("").review("I read it.");

        desk.assertReturned(
                OversightNote.builder()
                        .from(note)
                        .documentReview(Optional.empty())
                        .build(),
                "OVS-N307 documentReview");
        desk.assertReturned(
                OversightNote.builder().from(note).documentReview(bare.build()).build(), "OVS-N307 documentReview");
        desk.assertReturned(
                silent.documentReview(bare.quality("Thorough.").build()).build(), "OVS-N307 documentReview");
        assertThat(desk.oversight
                        .notes()
                        .check(silent.documentReview(
                                        bare.direction("Ask the family.").build())
                                .build()))
                .wouldBeRecorded();
        assertThat(desk.oversight
                        .notes()
                        .check(silent.documentReview(bare.quality("")
                                        .direction("")
                                        .commentInForm(true)
                                        .build())
                                .build()))
                .wouldBeRecorded();
    }

    @Test
    @Guidance("MO-13")
    void anAuthorisationSaysWhatCameOfIt() {
        desk.assertReturned(
                OversightNote.builder()
                        .from(SampleNotes.documentAuthorisation())
                        .documentAuthorisation(Optional.empty())
                        .build(),
                "OVS-N308 documentAuthorisation");
    }

    @Test
    @Guidance("MO-14")
    void anInformalDiscussionIsWrittenDown() {
        desk.assertReturned(
                OversightNote.builder()
                        .from(SampleNotes.informalDiscussion())
                        .discussions(List.of())
                        .build(),
                "OVS-N309 discussions");
    }

    @Test
    @Guidance("MO-15")
    void theImpactOnTheChildIsStatedOrReallyInTheAnalysis() {
        for (CaseNote note : SampleNotes.all()) {
            assertThat(desk.oversight.notes().record(NoteVariants.withoutImpact(note)))
                    .isReturned()
                    .withFinding(FindingCodes.NO_IMPACT_ON_CHILD);
        }
        desk.assertReturned(
                OversightNote.builder()
                        .from(SampleNotes.documentReview())
                        .analysis("")
                        .build(),
                "OVS-N105 impactConsidered");
    }

    @Test
    @Guidance("MO-16")
    void actionsSayWhatWhoWhenAndWhy() {
        OversightNote note = OversightNote.builder()
                .from(SampleNotes.documentAuthorisation())
                .actions(List.of(PlannedAction.builder().build()))
                .build();

        desk.assertReturned(
                note,
                "OVS-N113 actions[0].due",
                "OVS-N112 actions[0].owner",
                "OVS-N110 actions[0].what",
                "OVS-N111 actions[0].why");
    }

    @Test
    @Guidance("MO-16")
    void anActionThatIsDueBeforeTheNoteIsFoundAndKept() {
        OversightNote note = SampleNotes.documentAuthorisation(); // of 17 November
        List<PlannedAction> past = note.getActions().stream()
                .map(action -> PlannedAction.builder()
                        .from(action)
                        .due(LocalDate.parse("2026-11-16"))
                        .build())
                .toList();

        assertThat(desk.record(OversightNote.builder().from(note).actions(past).build()))
                .isRecorded()
                .withFindingsOnly(FindingCodes.ACTION_DUE_BEFORE_NOTE);
    }

    @Test
    void aFactOutsideTheVocabularyIsFoundAndNeverPermits() {
        DecisionNote decided = SampleNotes.policeProtection();
        DecisionNote strange = DecisionNote.builder()
                .from(decided)
                .decisions(decided.getDecisions().stream()
                        .map(d -> Decision.builder()
                                .from(d)
                                .facts(Facts.none().with("timing", "whenever"))
                                .build())
                        .toList())
                .build();

        assertThat(desk.record(strange))
                .isRecorded()
                .withFinding(FindingCodes.FACT_NOT_IN_VOCABULARY, "decisions[1].facts")
                .isRuled(Standing.NOT_ESTABLISHED, Standing.NOT_ESTABLISHED);
    }
}
