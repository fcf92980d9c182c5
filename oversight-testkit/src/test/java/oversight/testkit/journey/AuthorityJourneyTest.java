package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.assertion.OversightAssertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.Recording.Recorded;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.finding.FindingCodes;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.notice.NoticeReason;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Citation;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.Scheme;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisations;

/** Who may decide, asked beforehand and judged afterwards. Beforehand the answer can be no; afterwards the record is never refused. */
class AuthorityJourneyTest {

    private final Desk desk = Desk.usual();

    private static Enquiry.Builder enquiry(String type, StaffRef decider) {
        return Enquiry.builder()
                .child(People.CHILD_1042)
                .decider(decider)
                .decision(DecisionTypeId.of(type))
                .at(Desk.NOW);
    }

    private Ruling rule(Enquiry.Builder enquiry) {
        return desk.oversight.decisions().rule(enquiry.build());
    }

    static DecisionNote deciding(String type, StaffRef decider) {
        return NoteVariants.decidedBy(
                DecisionNote.builder()
                        .from(SampleNotes.notProgressed())
                        .decisions(SampleNotes.notProgressed().getDecisions().stream()
                                .map(decision -> Decision.builder()
                                        .from(decision)
                                        .type(DecisionTypeId.of(type))
                                        .outcome(DecisionOutcome.PROGRESSED)
                                        .build())
                                .toList())
                        .build(),
                decider);
    }

    @Test
    @Guidance("DM-2")
    void whoMayDecideComesFromThePublishedHierarchy() {
        assertThat(rule(enquiry("placement-with-parents", People.FARIDA)))
                .isPermitted()
                .byRule("placement-with-parents");
        assertThat(rule(enquiry("placement-with-parents", People.IDRIS))).isPermitted();
        assertThat(rule(enquiry("placement-with-parents", People.AMARA))).isNotPermitted();
        assertThat(rule(enquiry("anti-social-behaviour-injunction", People.IDRIS)))
                .isNotPermitted();
        assertThat(rule(enquiry("anti-social-behaviour-injunction", People.OWEN)))
                .isPermitted();
        assertThat(desk.oversight
                        .decisions()
                        .whoCan(enquiry("placement-with-parents", People.BILAL).build()))
                .extracting(Candidate::getParty)
                .containsExactly(People.FARIDA, People.IDRIS, People.ROWENA, People.OWEN);
    }

    @Test
    @Tag("SH-37")
    void forOneChildTheHostsAgreementDecides() {
        Arrangement own = new Arrangement.ForChild(
                ArrangementId.of("agreed-1"),
                enquiry("placement-with-parents", People.AMARA).build().getChild(),
                DecisionTypeId.of("placement-with-parents"),
                new Approval.Only(PostId.of("team-manager")),
                Instant.EPOCH,
                Desk.NOW.plusSeconds(1));
        Desk agreed = Desk.with(builder -> builder.arrangements(which -> List.of(own)));
        Enquiry enquiry = enquiry("placement-with-parents", People.AMARA).build();

        assertThat(agreed.oversight.decisions().rule(enquiry)).isPermitted().byRule("agreed-1");
        assertThat(agreed.oversight.decisions().whoCan(enquiry))
                .extracting(Candidate::getParty)
                .contains(People.AMARA)
                .doesNotContain(People.FARIDA);
    }

    @Test
    @Guidance("DM-2")
    void everyAnswerSaysWhereItStands() {
        Ruling no = rule(enquiry("placement-with-parents", People.AMARA));
        String english = desk.oversight.decisions().explain(no, Locale.UK);
        String welsh = desk.oversight.decisions().explain(no, Locale.forLanguageTag("cy-GB"));

        assertThat(no.rules().get(0).getLine()).isPresent();
        assertThat(english)
                .startsWith("Not permitted: below the level.")
                .contains(
                        "Who decides: Service Manager or above.",
                        "Rule placement-with-parents, line ",
                        "Service Manager.");
        assertThat(welsh).startsWith("Ni chaniateir").isNotEqualTo(english);
        assertThat(desk.oversight.decisions().explain(no, Locale.FRENCH)).isEqualTo(english);
    }

    @Test
    @Guidance("DM-2")
    void whatIsUnknownBlankOrMissingIsNeverPermitted() {
        assertThat(rule(enquiry("a-decision-nobody-has-heard-of", People.ROWENA)))
                .isNotConfigured(Gap.UNKNOWN_DECISION);
        assertThat(rule(enquiry("reduce-visits", People.ROWENA))).isNotConfigured(Gap.NOBODY_NAMED);
        assertThat(rule(enquiry("financial-approval", People.ROWENA))).isUndetermined("amount");
        assertThat(rule(enquiry("financial-approval", People.ROWENA)
                        .facts(Facts.none().with("amount", 50_000))))
                .isNotPermitted();
        assertThat(rule(enquiry("connected-person-emergency-placement", People.ROWENA)
                        .facts(Facts.none().with("timing", "planned"))))
                .isNotConfigured(Gap.NO_ROW_FOR_THE_CIRCUMSTANCES);
        assertThat(rule(enquiry("placement-with-parents", StaffRef.of("nobody-knows-me"))))
                .isNotPermitted();
        assertThat(rule(enquiry("placement-with-parents", People.JOE))).isNotPermitted();
        assertThat(desk.oversight
                        .decisions()
                        .whoCan(enquiry("reduce-visits", People.BILAL).build()))
                .isEmpty();
    }

    @Test
    void aPostThatTheSchemeDoesNotKnowCarriesNothing() {
        Desk other = Desk.with(SampleOrganisations.calderdaleLike().toBuilder()
                .post("head-of-everything")
                .heldBy("new-head")
                .build());

        assertThat(other.oversight
                        .decisions()
                        .rule(enquiry("placement-with-parents", StaffRef.of("new-head"))
                                .build()))
                .isNotPermitted();
    }

    @Test
    @Guidance("DM-1")
    void aDecisionBeyondAuthorityIsRecordedFlaggedAndEscalated() {
        Recorded recorded = desk.record(deciding("placement-with-parents", People.DILYS));

        assertThat(recorded)
                .isRecorded()
                .isNew()
                .isRuled(Standing.BEYOND_AUTHORITY)
                .owes(DutyKind.DECIDE_AFRESH, "staff:sm-farida")
                .tells("staff:sm-farida")
                .because(NoticeReason.BEYOND_AUTHORITY);
        assertThat(recorded.note().getRulings().get(0).getExplanation())
                .contains("below the level", "Service Manager or above");
        assertThat(desk.oversight.records().notes(People.CHILD_1042)).containsExactly(recorded.note());
        assertThat(desk.oversight.duties().owedBy(People.FARIDA)).owes(DutyKind.DECIDE_AFRESH, "staff:sm-farida");
    }

    @Test
    void whoDecidesOnTheirOwnRequestIsEscalatedToSomebodyElse() {
        DecisionNote own = DecisionNote.builder()
                .from(deciding("placement-with-parents", People.FARIDA))
                .decisions(deciding("placement-with-parents", People.FARIDA).getDecisions().stream()
                        .map(decision -> Decision.builder()
                                .from(decision)
                                .requester(People.FARIDA)
                                .build())
                        .toList())
                .build();

        assertThat(desk.record(own))
                .isRecorded()
                .isRuled(Standing.BEYOND_AUTHORITY)
                .owes(DutyKind.DECIDE_AFRESH, "staff:ad-idris")
                .tells("staff:ad-idris")
                .because(NoticeReason.BEYOND_AUTHORITY);
    }

    static Scheme with(String decision, Approval by) {
        return Scheme.builder()
                .from(PublishedSchemes.calderdale())
                .addDecisions(DecisionType.builder()
                        .id(DecisionTypeId.of(decision))
                        .name(decision)
                        .addRules(DecisionRule.builder()
                                .id(RuleId.of(decision + "-rule"))
                                .by(by)
                                .citation(Citation.builder().source("hierarchy").build())
                                .build())
                        .build())
                .build();
    }

    @Test
    void aDecisionThatNobodyHasHeardOfIsRecordedAndSeen() {
        Recorded recorded = desk.record(deciding("a-decision-nobody-has-heard-of", People.FARIDA));

        assertThat(recorded)
                .isRecorded()
                .isRuled(Standing.NOT_ESTABLISHED)
                .withFinding(FindingCodes.DECISION_TYPE_UNKNOWN, "decisions[0].type")
                .tells("staff:ad-idris")
                .because(NoticeReason.AUTHORITY_NOT_ESTABLISHED);
        assertThat(recorded.notices())
                .filteredOn(notice -> notice.getReason() == NoticeReason.AUTHORITY_NOT_ESTABLISHED)
                .allMatch(notice -> notice.getRule().getRule().equals(RuleId.of("DM-1")));
    }

    @Test
    void outsideOurPowerGoesToWhoeverHasIt() {
        Scheme scheme = with("care-order", new Approval.OutsideOurPower(OutsideParty.of("family-court")));

        assertThat(Desk.ofScheme(scheme).record(deciding("care-order", People.ROWENA)))
                .isRecorded()
                .isRuled(Standing.BEYOND_AUTHORITY)
                .owes(DutyKind.DECIDE_AFRESH, "outside:family-court")
                .tells("outside:family-court")
                .because(NoticeReason.BEYOND_AUTHORITY);
    }

    @Test
    @Guidance("DM-6")
    void notProgressingNeedsTheSameLevel() {
        DecisionNote byTeamManager = NoteVariants.decidedBy(SampleNotes.notProgressed(), People.DILYS);

        assertThat(rule(enquiry("placement-with-parents", People.AMARA).outcome(DecisionOutcome.NOT_PROGRESSED)))
                .isNotPermitted();
        assertThat(desk.record(byTeamManager))
                .isRecorded()
                .isRuled(Standing.BEYOND_AUTHORITY)
                .owes(DutyKind.DECIDE_AFRESH, "staff:sm-farida");
    }

    @Test
    void whatWasDecidedBeforeTheSchemeBeganIsRuledOnByNone() {
        DecisionNote old = DecisionNote.builder()
                .from(deciding("placement-with-parents", People.FARIDA))
                .decisions(deciding("placement-with-parents", People.FARIDA).getDecisions().stream()
                        .map(decision -> Decision.builder()
                                .from(decision)
                                .takenAt(Written.london("2019-06-30 23:59"))
                                .build())
                        .toList())
                .build();

        assertThat(desk.record(old)).isRecorded().isRuled(Standing.NOT_ESTABLISHED);
        assertThat(List.of(
                        rule(enquiry("placement-with-parents", People.FARIDA).at(Written.london("2019-06-30 23:59")))))
                .containsExactly(new Ruling.NotConfigured(List.of(), Gap.NO_SCHEME_IN_FORCE, List.of()));
    }
}
