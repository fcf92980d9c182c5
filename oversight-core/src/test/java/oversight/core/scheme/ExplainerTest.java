package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.SmallScheme.BY_GATEWAY;
import static oversight.core.scheme.SmallScheme.BY_PANEL;
import static oversight.core.scheme.SmallScheme.SM;
import static oversight.core.scheme.SmallScheme.TM;
import static oversight.core.scheme.SmallScheme.enquiry;
import static oversight.core.scheme.SmallScheme.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.TakenDecision;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Relative;
import oversight.api.scheme.Tell;
import oversight.api.scheme.TierId;
import oversight.api.scheme.Urgency;
import oversight.api.scheme.Whom;
import oversight.core.calendar.WorkingTime;

/** Answers in sentences. */
class ExplainerTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final CircumstanceId EMERGENCY = CircumstanceId.of("emergency");
    private static final CircumstanceId COST = CircumstanceId.of("cost");
    private static final Condition IN_EMERGENCY = new Condition.OneOf(EMERGENCY, List.of(FactValue.yesNo(true)));

    private static String explained(Enquiry enquiry, Locale locale, DecisionRule... rules) {
        CompiledScheme scheme = SmallScheme.compiled(rules);
        Ruling ruling = new Ruler(scheme).rule(enquiry, SmallScheme::posts);
        return new Explainer(new SchemeRegister(List.of(scheme))).explain(enquiry, ruling, locale);
    }

    private static String english(String decider, DecisionRule... rules) {
        return explained(enquiry(decider).build(), Locale.UK, rules);
    }

    @Test
    void onlyAChainIsAskedForInAnOrder() {
        Approval chain = new Approval.InOrder(List.of(BY_GATEWAY, BY_PANEL, SM));
        Approval group = new Approval.AllOf(List.of(BY_GATEWAY, BY_PANEL, SM));

        assertThat(english("sm.ann", row("r", chain).done()))
                .startsWith(
                        "Not yet; still outstanding, in this order: agreement of Gateway; agreement of Panel. Who decides: in this order (Gateway; Panel; Tier SM or above).");
        assertThat(english("sm.ann", row("r", group).done()))
                .startsWith("Not yet; still outstanding: agreement of Gateway; agreement of Panel.");
    }

    @Test
    void whatIsOutstandingIsNamedByItsAct() {
        DecisionRule rule = DecisionRule.builder()
                .from(row("r", SM).done())
                .addNeeds(new Need.Recommendation(TM), new Need.Consultation(BY_PANEL))
                .build();

        assertThat(english("sm.ann", rule))
                .contains("outstanding: recommendation of Tier TM or above; consultation of Panel.")
                .contains("It needs: recommendation of Tier TM or above; consultation of Panel.");
    }

    @Test
    void everyRefusalHasItsReasonAndItsMend() {
        DecisionRule ready = DecisionRule.builder()
                .from(row("first", TM).when(IN_EMERGENCY).done())
                .addNeeds(new Need.Precondition(new Condition.Band(COST, OptionalLong.empty(), OptionalLong.of(25050))))
                .build();
        DecisionRule second = row("second", SM).when(IN_EMERGENCY).done();
        Facts facts = Facts.none().with("emergency", true).with("cost", 25051);

        assertThat(explained(enquiry("tm.ann").facts(facts).build(), Locale.UK, ready, second))
                .contains(
                        "Rule first refuses: something that must be so first is not.",
                        "It would be permitted once this is so: cost up to £250.50.",
                        "Rule second refuses: below the level.",
                        "It would be permitted to: Tier SM or above.");
    }

    @Test
    void aDecisionThatNobodyKnowsHasANearestName() {
        Enquiry slip = enquiry("sm.ann").decision(DecisionTypeId.of("moev")).build();

        assertThat(explained(slip, Locale.UK, row("r", SM).done())).endsWith("Did you mean move?");
        assertThat(explained(slip, WELSH, row("r", SM).done())).contains("move");
    }

    /** Every sort of approval, follow-up and due time has its words in both languages, with nothing left unfilled. */
    @Test
    void everythingCanBeSaidInBothLanguages() {
        List<Approval> approvals = List.of(
                new Approval.AtLeast(TierId.of("SM"), Optional.of("Fostering")),
                new Approval.OnTier(TierId.of("SM"), Optional.empty()),
                new Approval.OnTier(TierId.of("SM"), Optional.of("Fostering")),
                new Approval.Within(SM, List.of(new Condition.Band(COST, OptionalLong.of(1), OptionalLong.of(2)))),
                new Approval.WithinOwnLimit(SM, COST),
                new Approval.InRole(CaseRole.of("reviewing-officer")),
                new Approval.ManagerOf(Relative.requester(), Optional.empty()),
                new Approval.ManagerOf(Relative.inRole(CaseRole.of("worker")), Optional.of(TierId.of("SM"))),
                new Approval.ByOutside(OutsideParty.of("police")),
                new Approval.AnyOf(List.of(SM, BY_PANEL)),
                new Approval.AsFor(DecisionTypeId.of("ghost")),
                new Approval.InOtherScheme("The other table"),
                new Approval.OutsideOurPower(OutsideParty.of("court")));
        for (Locale locale : List.of(Locale.UK, WELSH)) {
            for (Approval by : approvals) {
                DecisionRule rule = DecisionRule.builder()
                        .from(row("r", by).done())
                        .mayReferTo(SM)
                        .addAllFollowUps(followUps())
                        .build();
                assertThat(explained(enquiry("sw.ann").build(), locale, rule)).doesNotContainPattern("[{}]|''");
            }
        }
    }

    @Test
    void aLapseIsALengthOfTimeAndADueTimeAnEnd() {
        DecisionRule rule = DecisionRule.builder()
                .from(row("r", SM).done())
                .addAllFollowUps(followUps())
                .build();

        assertThat(explained(enquiry("sm.ann").build(), Locale.UK, rule))
                .contains("ratified by Post director within 2 working days")
                .contains("within 4 weeks")
                .contains("lapses; it stands for one month")
                .contains("it stands for 16 weeks, and can be extended once, for another 8 weeks, by ");
        assertThat(explained(enquiry("sm.ann").build(), WELSH, rule))
                .contains("cadarnhad gan Post director o fewn 2 ", "am 16 wythnos", "am 8 wythnos arall");
    }

    private static String extended(String decider, Locale locale, DecisionRule... rules) {
        CompiledScheme scheme = SmallScheme.compiled(rules);
        TakenDecision taken = TakenDecision.builder()
                .decision(SmallScheme.MOVE)
                .takenAt(SmallScheme.AT.minusSeconds(60))
                .build();
        Enquiry enquiry = enquiry(decider).extending(taken).build();
        Ruling ruling = new Lapses(scheme, WorkingTime.of(scheme.scheme().getCalendar()))
                .extend(enquiry, taken, SmallScheme::posts);
        return new Explainer(new SchemeRegister(List.of(scheme))).explain(enquiry, ruling, locale);
    }

    /** Who decides is not who extends, and what the decision needed is not needed again. */
    @Test
    void theAnswerToAnExtensionSaysWhoMayExtend() {
        Approval chain = new Approval.InOrder(List.of(BY_GATEWAY, BY_PANEL, SM));
        DecisionRule rule = DecisionRule.builder()
                .from(row("r", TM).done())
                .addNeeds(new Need.Consultation(BY_PANEL))
                .addFollowUps(new FollowUp.Lapse(
                        new Due.Weeks(16), Optional.of(new FollowUp.Extension(chain, new Due.Weeks(8)))))
                .build();
        String who =
                "Who may extend it, once, for another 8 weeks: in this order (Gateway; Panel; Tier SM or above). Rule r: Table.";

        assertThat(extended("sm.ann", Locale.UK, rule))
                .isEqualTo(
                        "Not yet; still outstanding, in this order: agreement of Gateway; agreement of Panel. " + who);
        assertThat(extended("tm.ann", Locale.UK, rule))
                .startsWith("Not permitted: ")
                .endsWith(who);
        assertThat(extended("sm.ann", WELSH, rule)).contains("Pwy a gaiff ei ymestyn, unwaith, am 8 wythnos arall: ");
        assertThat(extended("sm.ann", Locale.UK, row("r", SM).done()))
                .contains("It has to be decided afresh: Tier SM or above.", "This rule lets nobody extend it.");
    }

    private static List<FollowUp> followUps() {
        Whom director = new Whom.Holding(PostId.of("director"));
        List<FollowUp> all = new ArrayList<>(List.of(
                new FollowUp.Ratify(SmallScheme.PANEL, new Due.WorkingDays(10)),
                new FollowUp.Ratify(PostId.of("director"), new Due.WorkingDays(2)),
                new FollowUp.QualityAssure(director, new Due.Weeks(1), true),
                new FollowUp.QualityAssure(director, new Due.Weeks(4)),
                new FollowUp.Inform(Tell.always(new Whom.InRole(CaseRole.of("worker")), new Due.AtOnce())),
                new FollowUp.Inform(
                        new Tell(director, new Due.Hours(24), Urgency.ROUTINE, Optional.of(Whom.Part.REQUESTER))),
                new FollowUp.MeetCondition("A visit", new Due.Days(3)),
                new FollowUp.Lapse(new Due.Months(1), Optional.empty()),
                new FollowUp.Lapse(new Due.Weeks(16), Optional.of(new FollowUp.Extension(SM, new Due.Weeks(8)))),
                new FollowUp.ConfirmInWriting(new Due.StartOfNextWorkingDay())));
        for (NoteKind kind : NoteKind.values()) {
            all.add(new FollowUp.RecordAs(kind, Optional.of("Heading"), List.of("Views")));
        }
        return all;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndAWordForEveryReasonAndGap() {
        Properties english = bundle("explain.properties");

        assertThat(bundle("explain_cy.properties").stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (Ruling.Reason reason : Ruling.Reason.values()) {
            assertThat(english).containsKeys("reason." + reason, "mend." + reason);
        }
        for (Ruling.Gap gap : Ruling.Gap.values()) {
            assertThat(english).containsKey("gap." + gap);
        }
    }

    private static Properties bundle(String name) {
        Properties words = new Properties();
        try (InputStream file = Explainer.class.getResourceAsStream(name)) {
            words.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
