package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import oversight.api.decision.Given;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.Discussion;
import oversight.api.note.OversightNote;
import oversight.api.party.Party;
import oversight.api.scheme.Severity;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** DM-8: the practitioner's line manager is the first point of contact; going round them is seen and asks for a reason. */
@Guidance("DM-8")
class FirstContactJourneyTest {

    private static List<Finding> passedBy(CaseNote note) {
        return passedBy(Desk.usual(), note);
    }

    private static List<Finding> passedBy(Desk desk, CaseNote note) {
        return desk.oversight.notes().check(note).getFindings().stream()
                .filter(finding -> finding.getCode().equals(FindingCodes.LINE_MANAGER_PASSED_BY))
                .toList();
    }

    /** Bilal, whom Amara manages, asks the service manager. */
    private static OversightNote.Builder askedOf(Party... participants) {
        return OversightNote.builder()
                .from(SampleNotes.informalDiscussion())
                .author(People.FARIDA)
                .practitioner(People.BILAL)
                .discussions(List.of(Discussion.builder()
                        .addParticipants(participants)
                        .asked("May he stay at his aunt's on Friday?")
                        .advised("Yes, when you have seen the room.")
                        .build()));
    }

    @Test
    void goingRoundTheLineManagerAsksForAReason() {
        assertThat(passedBy(askedOf(People.BILAL, People.FARIDA).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getSeverity()).isEqualTo(Severity.ADVISORY);
                    assertThat(finding.getPath()).isEqualTo("lineManagerPassedBy");
                });
    }

    @Test
    void theReasonAnswersIt() {
        assertThat(passedBy(askedOf(People.BILAL, People.FARIDA)
                        .lineManagerPassedBy("Amara was in court all day.")
                        .build()))
                .isEmpty();
    }

    @Test
    void aLineManagerWhoTookPartWasNotPassedBy() {
        assertThat(passedBy(askedOf(People.BILAL, People.FARIDA, People.AMARA).build()))
                .isEmpty();
        assertThat(passedBy(askedOf(People.BILAL, People.FARIDA)
                        .author(People.AMARA)
                        .build()))
                .isEmpty();
    }

    @Test
    void aDiscussionOfOthersIsNobodysWayRound() {
        assertThat(passedBy(askedOf(People.FARIDA, People.DILYS).build())).isEmpty();
    }

    /** Some directories say so of whoever is at the top. */
    @Test
    void whoeverIsTheirOwnLineManagerPassesNobodyBy() {
        OversightNote asked = askedOf(People.BILAL, People.FARIDA).build();

        assertThat(passedBy(
                        Desk.with(Barset.people()
                                .lineManager("sw-bilal")
                                .is("sw-bilal")
                                .build()),
                        asked))
                .isEmpty();
        assertThat(passedBy(
                        Desk.with(Barset.people()
                                .lineManager("sw-bilal")
                                .isNobody()
                                .build()),
                        asked))
                .isEmpty();
    }

    /** Who asked for the decision and who the note is about are two things; where it names nobody, it is about whoever asked. */
    @Test
    void aRequestCountsWhereTheNoteIsAboutWhoeverAsked() {
        assertThat(passedBy(request(note -> note.practitioner(Optional.empty()), decision -> decision)))
                .hasSize(1);
        assertThat(passedBy(request(note -> note.practitioner(People.GRACE), decision -> decision)))
                .isEmpty();
    }

    @Test
    void aLineManagerWhoDecidedWasAsked() {
        assertThat(passedBy(request(note -> note, decision -> decision.decider(People.AMARA))))
                .isEmpty();
    }

    /** Bilal asks the service manager for a decision. */
    private static DecisionNote request(
            UnaryOperator<DecisionNote.Builder> note, UnaryOperator<Decision.Builder> decision) {
        DecisionNote sample = SampleNotes.policeProtection();
        Decision.Builder requested = Decision.builder()
                .from(sample.getDecisions().get(0))
                .requester(People.BILAL)
                .decider(People.FARIDA)
                .given(List.of());
        return note.apply(DecisionNote.builder()
                        .from(sample)
                        .author(People.FARIDA)
                        .practitioner(People.BILAL)
                        .discussions(List.of())
                        .decisions(List.of(decision.apply(requested).build())))
                .build();
    }

    /** What was asked for in a decision counts as well, and so does what the line manager gave before it. */
    @Test
    void aRequestForADecision() {
        assertThat(passedBy(request(note -> note, decision -> decision))).hasSize(1);
        assertThat(passedBy(request(
                        note -> note,
                        decision -> decision.addGiven(Given.builder()
                                .by(People.AMARA)
                                .at(SampleNotes.policeProtection()
                                        .getDecisions()
                                        .get(0)
                                        .getTakenAt()
                                        .orElseThrow())
                                .build()))))
                .isEmpty();
    }
}
