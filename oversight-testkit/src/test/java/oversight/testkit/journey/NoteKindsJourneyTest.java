package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.assertion.OversightAssertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given;
import oversight.api.finding.FindingCodes;
import oversight.api.note.Audit;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.DocumentReview;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.note.SupervisionNote;
import oversight.api.party.BodyId;
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

    private void assertReturned(CaseNote note, String... found) {
        assertThat(Written.findings(desk.oversight.notes().check(note).getFindings()))
                .containsExactly(found);
        assertThat(desk.oversight.notes().record(note)).isReturned();
        assertThat(desk.isEmpty()).isTrue();
    }

    @Test
    @Guidance({"MO-3", "MO-4", "MO-5"})
    void aDraftWithEverythingMissingBuildsAndComesBack() {
        assertReturned(
                OversightNote.builder().build(),
                "OVS-N103 author",
                "OVS-N102 child",
                "OVS-N303 direction",
                "OVS-N105 impactConsidered",
                "OVS-N104 occurredAt");
        assertReturned(
                DecisionNote.builder().build(),
                "OVS-N103 author",
                "OVS-N102 child",
                "OVS-N125 decisions",
                "OVS-N105 impactConsidered",
                "OVS-N104 occurredAt");
        assertReturned(
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

        assertReturned(
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
        assertReturned(NoteVariants.onOccasion(SampleNotes.auditOversight(), "police-protection"), "OVS-N201 occasion");
        assertReturned(
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

        assertReturned(note, "OVS-N200 occasion");
        assertThat(Desk.ofScheme(more).record(note)).isRecorded().isNew().withFindingsOnly();
    }

    @Test
    @Guidance("MO-5")
    void anOversightNoteThatChangesDirectionIsToldToBeADecisionNote() {
        OversightNote note = OversightNote.builder()
                .from(SampleNotes.documentAuthorisation())
                .changingDirection(true)
                .build();

        assertReturned(note, "OVS-N203 changingDirection");
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

        assertReturned(bare.build(), "OVS-N303 direction");
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

        assertReturned(without.build(), "OVS-N304 actions");
        assertReturned(
                OversightNote.builder().from(audit).audit(Optional.empty()).build(), "OVS-N304 audit");
        assertReturned(
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

        assertReturned(
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

        assertReturned(
                OversightNote.builder()
                        .from(note)
                        .documentReview(Optional.empty())
                        .build(),
                "OVS-N307 documentReview");
        assertReturned(
                OversightNote.builder().from(note).documentReview(bare.build()).build(), "OVS-N307 documentReview");
        assertReturned(silent.documentReview(bare.quality("Thorough.").build()).build(), "OVS-N307 documentReview");
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
        assertReturned(
                OversightNote.builder()
                        .from(SampleNotes.documentAuthorisation())
                        .documentAuthorisation(Optional.empty())
                        .build(),
                "OVS-N308 documentAuthorisation");
    }

    @Test
    @Guidance("MO-14")
    void anInformalDiscussionIsWrittenDown() {
        assertReturned(
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
        assertReturned(
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

        assertReturned(
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
    @Guidance("DM-7")
    void nothingIsRecordedOfTheFuture() {
        OversightNote oversight = SampleNotes.documentAuthorisation();
        DecisionNote decision = SampleNotes.notProgressed();

        assertReturned(
                NoteVariants.occurringAt(oversight, Desk.NOW.plusMillis(1)),
                "OVS-N206 occurredAt",
                "OVS-N207 actions[0].due");
        assertReturned(
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

    @Test
    void aDateThatNoRecordHoldsIsFoundWherever() {
        OversightNote note = SampleNotes.informalDiscussion();
        DecisionNote decided = SampleNotes.notProgressed();
        Decision decision = decided.getDecisions().get(0);

        assertReturned(NoteVariants.occurringAt(note, Instant.MIN), "OVS-N210 occurredAt");
        assertReturned(NoteVariants.occurringAt(note, Instant.MAX), "OVS-N210 occurredAt");
        assertReturned(
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
        assertReturned(
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
