package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.assertion.OversightAssertions.assertThat;
import static oversight.testkit.journey.AuthorityJourneyTest.deciding;
import static oversight.testkit.journey.AuthorityJourneyTest.with;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.Recording.Recorded;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.notice.NoticeReason;
import oversight.api.party.BodyId;
import oversight.api.party.PostId;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Citation;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.Need;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.TierId;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.people.People;

/** Who is told of what a decision still lacks, and who takes it up: each part is somebody's, and what nobody can give is seen. */
@Guidance("DM-1")
class OutstandingJourneyTest {

    @Test
    void whereOthersHadToAgreeTheDeciderSeesToIt() {
        DecisionNote early = DecisionNote.builder()
                .from(deciding("care-proceedings", People.FARIDA))
                .decisions(deciding("care-proceedings", People.FARIDA).getDecisions().stream()
                        .map(decision -> Decision.builder()
                                .from(decision)
                                .addGiven(Given.builder()
                                        .by(BodyId.of("gateway-panel"))
                                        .at(decision.getTakenAt().orElseThrow().minusSeconds(60))
                                        .build())
                                .build())
                        .toList())
                .build();
        Recorded recorded = Desk.usual().record(early);

        assertThat(recorded).isRecorded().isRuled(Standing.INCOMPLETE).owes(DutyKind.DECIDE_AFRESH, "staff:sm-farida");
        assertThat(agreementOutstanding(recorded)).containsExactly("body:public-law-outline");
        assertThat(recorded.note().getRulings().get(0).getExplanation()).contains("agreement of Public Law Outline.");
    }

    @Test
    void whoStillHasToAgreeIsOnePartyForEachPartAndTheNearest() {
        Approval twoAndAPanel = new Approval.AllOf(List.of(
                new Approval.AtLeast(TierId.of("TM")),
                new Approval.AtLeast(TierId.of("TM")),
                new Approval.ByBody(BodyId.of("gateway-panel"))));

        assertThat(agreementOutstanding(Desk.ofScheme(with("two-managers", twoAndAPanel))
                        .record(deciding("two-managers", People.DILYS))))
                .containsExactly("body:gateway-panel", "staff:sm-farida");
    }

    @Test
    void anAgreementThatNobodyCanGiveIsParkedAndSeen() {
        Approval never = new Approval.AllOf(List.of(
                new Approval.Only(PostId.of("service-manager")), new Approval.Only(PostId.of("service-manager"))));
        Desk other = Desk.ofScheme(with("two-service-managers", never));

        assertThat(agreementOutstanding(other.record(deciding("two-service-managers", People.FARIDA))))
                .containsExactly("role:who-may-decide");
        assertThat(other.oversight.deliveries().parked(100)).hasSize(1);
    }

    /** The assistant director is asked, and a person sees that there is no second service manager. */
    @Test
    void besideWhomIsAskedWhatNobodyCanGiveIsSeenToo() {
        Approval three = new Approval.AllOf(List.of(
                new Approval.Only(PostId.of("service-manager")),
                new Approval.Only(PostId.of("service-manager")),
                new Approval.Only(PostId.of("assistant-director"))));

        assertThat(agreementOutstanding(Desk.ofScheme(with("three", three)).record(deciding("three", People.FARIDA))))
                .containsExactly("staff:ad-idris", "role:who-may-decide");
    }

    /** Dilys passed it on to Grace: what Dilys said herself would take it back again. */
    @Test
    void whoPassedItOnIsNotAskedToAgree() {
        DecisionTypeId two = DecisionTypeId.of("two-levels");
        Scheme plain = with(
                two.value(),
                new Approval.AllOf(List.of(
                        new Approval.Only(PostId.of("team-manager")),
                        new Approval.Only(PostId.of("service-manager")))));
        Scheme scheme =
                Scheme.builder().from(plain).passingOn(PassingOn.NAMED_WORKERS).build();
        Arrangement passedOn = new Arrangement.PassedOn(
                ArrangementId.of("p-1"), People.DILYS, People.GRACE, two, Instant.EPOCH, Desk.NOW);
        Desk other = Desk.ofScheme(scheme, builder -> builder.arrangements(which -> List.of(passedOn)));

        assertThat(agreementOutstanding(other.record(deciding(two.value(), People.GRACE))))
                .containsExactly("staff:sm-farida");
    }

    /** Nobody could have taken it yet, the panel included; whose it will be has to see that somebody else took it. */
    @Test
    void whatWasDecidedBeforeItCouldBeGoesToTheBodyWhoseItWouldBe() {
        CircumstanceId planned = CircumstanceId.of("timing");
        Scheme scheme = Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .addDecisions(DecisionType.builder()
                        .id(DecisionTypeId.of("matching"))
                        .name("Matching")
                        .addRules(DecisionRule.builder()
                                .id(RuleId.of("matching"))
                                .by(new Approval.ByBody(BodyId.of("gateway-panel")))
                                .addNeeds(new Need.Precondition(
                                        new Condition.OneOf(planned, List.of(FactValue.choice("planned")))))
                                .citation(Citation.builder().source("hierarchy").build())
                                .build())
                        .build())
                .build();
        DecisionNote early = DecisionNote.builder()
                .from(deciding("matching", People.FARIDA))
                .decisions(deciding("matching", People.FARIDA).getDecisions().stream()
                        .map(decision -> Decision.builder()
                                .from(decision)
                                .facts(Facts.none().with("timing", "emergency"))
                                .build())
                        .toList())
                .build();

        assertThat(Desk.ofScheme(scheme).record(early))
                .isRecorded()
                .isRuled(Standing.BEYOND_AUTHORITY)
                .owes(DutyKind.DECIDE_AFRESH, "body:gateway-panel")
                .tells("body:gateway-panel")
                .because(NoticeReason.BEYOND_AUTHORITY);
    }

    private static List<String> agreementOutstanding(Recorded recorded) {
        return recorded.notices().stream()
                .filter(notice -> notice.getReason() == NoticeReason.AGREEMENT_OUTSTANDING)
                .map(notice -> notice.getRecipient().key())
                .toList();
    }
}
