package oversight.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static oversight.testkit.assertion.Outcomes.DUE;
import static oversight.testkit.assertion.Outcomes.duty;
import static oversight.testkit.assertion.Outcomes.finding;
import static oversight.testkit.assertion.Outcomes.recorded;
import static oversight.testkit.assertion.OversightAssertions.assertThat;
import static oversight.testkit.assertion.OversightAssertions.assertThatNotices;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import oversight.api.Checked;
import oversight.api.Recording;
import oversight.api.Recording.Returned;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Reason;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeReason;
import oversight.api.notice.Suggestion;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Severity;
import oversight.api.scheme.TierId;
import oversight.testkit.SampleNotices;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

class OversightAssertionsTest {

    private static final Recording RECORDED = recorded(false);
    private static final Recording RETURNED =
            new Returned(List.of(finding("OVS-N105", "impactConsidered", Severity.BLOCKING)));
    private static final Checked CHECKED = Checked.builder()
            .addFinding(finding("OVS-N204", "alerts", Severity.ADVISORY))
            .addDuty(duty())
            .addNotice(SampleNotices.notice("k-1", People.AMARA))
            .addSuggestion(Suggestion.builder()
                    .who(CaseRole.of("personal-adviser"))
                    .addPeople(People.KEZIA)
                    .rule(RuleRef.law("MO-17"))
                    .build())
            .build();
    private static final Notice NOTICE = SampleNotices.notice("k-1", People.AMARA);
    private static final List<RuleRef> RULES = List.of(RuleRef.law("DM-2"));
    private static final Approval PANEL = new Approval.ByBody(BodyId.of("gateway-panel"));
    private static final Approval LEVEL = new Approval.AtLeast(TierId.of("SM"));
    private static final Ruling PERMITTED = new Ruling.Permitted(RULES, List.of());
    private static final Ruling NEEDS_MORE =
            new Ruling.NeedsMore(RULES, List.of(new Ruling.Outstanding(Given.Act.AGREED, PANEL)), List.of());
    private static final Ruling REFUSED = new Ruling.NotPermitted(
            RULES, List.of(new Ruling.Refusal(RULES.get(0), Reason.BELOW_THE_LEVEL, LEVEL)), List.of());
    private static final Ruling UNDETERMINED = new Ruling.Undetermined(RULES, List.of(CircumstanceId.of("timing")));
    private static final Ruling NOT_CONFIGURED = new Ruling.NotConfigured(RULES, Gap.NOBODY_NAMED, List.of());
    private static final Ruling OUTSIDE = new Ruling.OutsideOurPower(RULES, OutsideParty.of("court"));

    @Test
    void what_is_so_passes() {
        assertThat(RECORDED)
                .isRecorded()
                .isNew()
                .isFiledUnder("Management Decision")
                .isRuled(Standing.WITHIN_AUTHORITY)
                .withFinding("OVS-N204", "alerts")
                .withoutFinding("OVS-N105")
                .owes(DutyKind.RECORD, "staff:sm-farida")
                .owesNo(DutyKind.RATIFY)
                .tells("staff:tm-amara")
                .because(NoticeReason.NOT_THE_LINE_MANAGER)
                .doesNotTell("staff:sw-bilal")
                .tells("staff:tm-amara")
                .and()
                .withFindingsOnly("OVS-N204");
        assertThat((Recording) recorded(true)).isRecorded().isRepeated();
        assertThat(RETURNED)
                .isReturned()
                .withFinding("OVS-N105", "impactConsidered")
                .withFindingsOnly("OVS-N105");
        assertThat(CHECKED)
                .wouldBeRecorded()
                .owes(DutyKind.RECORD, "staff:sm-farida")
                .suggests("personal-adviser")
                .doesNotTell("staff:sw-bilal")
                .tells("staff:tm-amara")
                .because(NoticeReason.NOT_THE_LINE_MANAGER);
        assertThat(List.of(duty())).owes(DutyKind.RECORD, "staff:sm-farida").owesNo(DutyKind.RATIFY);
        assertThat(List.<Duty>of()).owesNothing().haveEnded();
        assertThat(duty())
                .isTo(DutyKind.RECORD)
                .isOwedBy("staff:sm-farida")
                .isDueAt(DUE)
                .isOpen()
                .byRule("DM-10");
        assertThat(duty()).isOverdueAt(DUE.plusMillis(1));
        assertThat((Duty)
                        Duty.builder().from(duty()).state(DutyState.DISCHARGED).build())
                .isDischarged();
        assertThat(NOTICE)
                .tells("staff:tm-amara")
                .because(NoticeReason.NOT_THE_LINE_MANAGER)
                .isMandatory()
                .isDueAt(NOTICE.getDueAt())
                .byRule("DM-9");
        assertThatNotices(List.of(NOTICE)).tell("staff:tm-amara").because(NoticeReason.NOT_THE_LINE_MANAGER);
        assertThatNotices(List.of()).tellNobody().doNotTell("staff:tm-amara");
    }

    @Test
    void a_ruling_that_is_so_passes() {
        assertThat(PERMITTED).isPermitted().byRule("DM-2");
        assertThat(NEEDS_MORE).needsMore(PANEL).needsMore();
        assertThat(REFUSED)
                .isNotPermitted()
                .because(Reason.BELOW_THE_LEVEL)
                .requiring(LEVEL)
                .byRule("DM-2");
        assertThat(UNDETERMINED).isUndetermined("timing");
        assertThat(NOT_CONFIGURED).isNotConfigured(Gap.NOBODY_NAMED);
        assertThat(OUTSIDE).isOutsideOurPower("outside:court");
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_so_fails_and_says_what_is() {
        Map<String, ThrowingCallable> wrong = Map.ofEntries(
                Map.entry(
                        "OVS-N105 at impactConsidered, BLOCKING",
                        () -> assertThat(RETURNED).isRecorded()),
                Map.entry("recorded as N-1", () -> assertThat(RECORDED).isReturned()),
                Map.entry(
                        "OVS-N204 at alerts, ADVISORY",
                        () -> assertThat(RECORDED).isRecorded().withFinding("OVS-N105", "x")),
                Map.entry(
                        "should be no finding OVS-N204",
                        () -> assertThat(RECORDED).isRecorded().withoutFinding("OVS-N204")),
                Map.entry(
                        "should be a finding OVS-N1.",
                        () -> assertThat(RETURNED).isReturned().withFinding("OVS-N1")),
                Map.entry(
                        "[OVS-N9] and no others",
                        () -> assertThat(RETURNED).isReturned().withFindingsOnly("OVS-N9")),
                Map.entry(
                        "RECORD owed by staff:sm-farida",
                        () -> assertThat(RECORDED).isRecorded().owes(DutyKind.RATIFY, "body:p")),
                Map.entry(
                        "RECORD should not be owed",
                        () -> assertThat(RECORDED).isRecorded().owesNo(DutyKind.RECORD)),
                Map.entry(
                        "Nothing should be owed",
                        () -> assertThat(RECORDED).isRecorded().owesNothing()),
                Map.entry(
                        "staff:tm-amara because NOT_THE_LINE_MANAGER, rule DM-9",
                        () -> assertThat(RECORDED).isRecorded().tells("staff:sw-bilal")),
                Map.entry(
                        "told because ROUTE",
                        () -> assertThat(RECORDED)
                                .isRecorded()
                                .tells("staff:tm-amara")
                                .because(NoticeReason.ROUTE)),
                Map.entry(
                        "should not be told",
                        () -> assertThat(RECORDED).isRecorded().doesNotTell("staff:tm-amara")),
                Map.entry(
                        "Nobody should be told",
                        () -> assertThat(RECORDED).isRecorded().tellsNobody()),
                Map.entry(
                        "filed under 'Supervision'",
                        () -> assertThat(RECORDED).isRecorded().isFiledUnder("Supervision")),
                Map.entry(
                        "[WITHIN_AUTHORITY]",
                        () -> assertThat(RECORDED).isRecorded().isRuled(Standing.INCOMPLETE)),
                Map.entry("It is new", () -> assertThat(RECORDED).isRecorded().isRepeated()),
                Map.entry(
                        "It was there already",
                        () -> assertThat((Recording) recorded(true))
                                .isRecorded()
                                .isNew()),
                Map.entry(
                        "should have a blocking finding",
                        () -> assertThat(CHECKED).wouldBeReturned()),
                Map.entry(
                        "They are [personal-adviser]", () -> assertThat(CHECKED).suggests()));
        return tests(wrong);
    }

    @TestFactory
    Stream<DynamicTest> a_ruling_duty_or_notice_that_is_not_so_fails_and_says_what_is() {
        Map<String, ThrowingCallable> wrong = Map.ofEntries(
                Map.entry(
                        "NotPermitted because BELOW_THE_LEVEL",
                        () -> assertThat(REFUSED).isPermitted()),
                Map.entry(
                        "is Permitted by the rules", () -> assertThat(PERMITTED).isNotPermitted()),
                Map.entry(
                        "should be NO_POST. It is BELOW_THE_LEVEL",
                        () -> assertThat(REFUSED).isNotPermitted().because(Reason.NO_POST)),
                Map.entry("gateway-panel", () -> assertThat(NEEDS_MORE).needsMore(LEVEL)),
                Map.entry(
                        "Required is AtLeast",
                        () -> assertThat(REFUSED).isNotPermitted().requiring(PANEL)),
                Map.entry("Missing is [timing]", () -> assertThat(UNDETERMINED).isUndetermined("cost")),
                Map.entry(
                        "Undetermined without [timing]",
                        () -> assertThat(UNDETERMINED).isPermitted()),
                Map.entry("It is NOBODY_NAMED", () -> assertThat(NOT_CONFIGURED).isNotConfigured(Gap.UNKNOWN_DECISION)),
                Map.entry(
                        "NotConfigured because NOBODY_NAMED",
                        () -> assertThat(NOT_CONFIGURED).isPermitted()),
                Map.entry("It is outside:court", () -> assertThat(OUTSIDE).isOutsideOurPower("outside:panel")),
                Map.entry("guidance 1 DM-2", () -> assertThat(PERMITTED).byRule("DM-3")),
                Map.entry(
                        "The duty should be to RATIFY", () -> assertThat(duty()).isTo(DutyKind.RATIFY)),
                Map.entry(
                        "The duty should be discharged",
                        () -> assertThat(duty()).isDischarged()),
                Map.entry("The duty should be overdue", () -> assertThat(duty()).isOverdueAt(DUE)),
                Map.entry(
                        "No duty should be open",
                        () -> assertThat(List.of(duty())).haveEnded()),
                Map.entry(
                        "The notice should be because ROUTE",
                        () -> assertThat(NOTICE).because(NoticeReason.ROUTE)),
                Map.entry(
                        "The notice should be to staff:x",
                        () -> assertThat(NOTICE).tells("staff:x")),
                Map.entry(
                        "staff:y should be told",
                        () -> assertThatNotices(List.of(NOTICE)).tell("staff:y")));
        return tests(wrong);
    }

    private static Stream<DynamicTest> tests(Map<String, ThrowingCallable> wrong) {
        String written = SampleNotes.policeProtection().getImpactOnChild().text();
        return wrong.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    AssertionError error = catchThrowableOfType(AssertionError.class, entry.getValue());
                    assertThat(error).isNotNull();
                    assertThat(error.getMessage()).contains(entry.getKey()).doesNotContain(written, "####");
                }));
    }
}
