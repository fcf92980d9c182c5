package oversight.core.scheme.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.shapes.Answers.assertGap;
import static oversight.core.scheme.shapes.Answers.assertMissing;
import static oversight.core.scheme.shapes.Answers.assertPermitted;
import static oversight.core.scheme.shapes.Answers.assertRefused;
import static oversight.core.scheme.shapes.Answers.rules;
import static oversight.core.scheme.shapes.Shire.AT;
import static oversight.core.scheme.shapes.Shire.MOVE;
import static oversight.core.scheme.shapes.Shire.PANEL;
import static oversight.core.scheme.shapes.Shire.above;
import static oversight.core.scheme.shapes.Shire.atLeast;
import static oversight.core.scheme.shapes.Shire.by;
import static oversight.core.scheme.shapes.Shire.is;
import static oversight.core.scheme.shapes.Shire.only;
import static oversight.core.scheme.shapes.Shire.ready;
import static oversight.core.scheme.shapes.Shire.row;
import static oversight.core.scheme.shapes.Shire.upTo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Reason;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.api.party.PostId;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.OverlayEffect;
import oversight.api.scheme.OverlayId;
import oversight.api.scheme.OverlayRules;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Lapses;

/** The shapes of time and change. */
class TimeTest {

    private static final Instant LAPSE = Instant.parse("2027-01-26T00:00:00Z"); // the end of 25 January in London
    private static final FollowUp LAPSES = new FollowUp.Lapse(
            new Due.Weeks(16), Optional.of(new FollowUp.Extension(atLeast("HOS"), new Due.Weeks(8))));

    private static TakenDecision.Builder taken() {
        return TakenDecision.builder().decision(MOVE).takenAt(Instant.parse("2026-10-05T09:00:00Z"));
    }

    private static Lapses lapses(Shire shire) {
        CompiledScheme scheme = shire.compiled();
        return new Lapses(scheme, WorkingTime.of(scheme.scheme().getCalendar()));
    }

    private static Ruling extended(Shire shire, String decider, TakenDecision taken, Instant at) {
        Enquiry enquiry = by(decider).at(at).extending(taken).build();
        return lapses(shire).extend(enquiry, taken, shire);
    }

    @Test
    @Tag("SH-30")
    @Tag("SH-31")
    @Tag("SH-23")
    @Tag("SH-39")
    void whatComesAfterwardsComesWhoeverDecides() {
        List<FollowUp> all = List.of(
                new FollowUp.Ratify(PANEL, new Due.WorkingDays(10)),
                new FollowUp.Ratify(PostId.of("dir"), new Due.WorkingDays(10)),
                new FollowUp.ConfirmInWriting(new Due.WorkingDays(5)),
                new FollowUp.MeetCondition("The risk assessment is reviewed", new Due.Weeks(2)),
                new FollowUp.RecordAs(NoteKind.DECISION, Optional.of("Placement"), List.of("Views of the child")));
        Shire shire = new Shire().rule(row("r", atLeast("SM")).addAllFollowUps(all));

        for (String decider : List.of("sm.ann", "tm.ann")) {
            assertThat(shire.asked(decider).followUps())
                    .extracting(Ruling.Then::followUp)
                    .isEqualTo(all);
        }
    }

    @Test
    @Tag("SH-32")
    void anApprovalLapsesAndIsExtendedOnce() {
        Shire shire = new Shire().rule(row("r", atLeast("SM")).addFollowUps(LAPSES));
        Instant before = LAPSE.minusMillis(1);

        assertThat(lapses(shire).validity(taken().build(), before))
                .isEqualTo(new Validity.Stands(Optional.of(LAPSE), Optional.of(atLeast("HOS"))));
        assertThat(lapses(shire).validity(taken().build(), LAPSE)).isEqualTo(new Validity.Lapsed(LAPSE));
        assertPermitted(extended(shire, "hos.ann", taken().build(), before));
        assertRefused(extended(shire, "sm.ann", taken().build(), before), Reason.BELOW_THE_LEVEL);
        assertRefused(extended(shire, "hos.ann", taken().build(), LAPSE), Reason.LAPSED);

        TakenDecision more = taken().extendedAt(before).build();
        Instant end = Instant.parse("2027-03-23T00:00:00Z"); // 16 and 8 weeks: the end of 22 March
        assertRefused(extended(shire, "hos.ann", more, before), Reason.ALREADY_EXTENDED);
        assertThat(lapses(shire).validity(more, LAPSE))
                .isEqualTo(new Validity.Stands(Optional.of(end), Optional.empty()));
        assertThat(lapses(shire).validity(more, end)).isEqualTo(new Validity.Lapsed(end));
        assertThat(lapses(shire).validity(taken().extendedAt(LAPSE).build(), LAPSE))
                .isEqualTo(new Validity.Lapsed(LAPSE));
    }

    @Test
    @Tag("SH-32")
    void ofRulesThatLapseTogetherTheOneThatCannotBeExtendedEndsIt() {
        Shire shire = new Shire()
                .rule(row("r", atLeast("SM")).addWhen(upTo("amount", 500)).addFollowUps(LAPSES))
                .rule(row("s", atLeast("SM"))
                        .addWhen(above("amount", 100))
                        .addFollowUps(new FollowUp.Lapse(new Due.Weeks(16), Optional.empty())));
        TakenDecision.Builder both = taken().facts(Facts.none().with("amount", 200));
        Instant before = LAPSE.minusMillis(1);

        assertThat(lapses(shire).validity(both.build(), before))
                .isEqualTo(new Validity.Stands(Optional.of(LAPSE), Optional.empty()));
        assertThat(lapses(shire).validity(both.extendedAt(before).build(), LAPSE))
                .isEqualTo(new Validity.Lapsed(LAPSE));
    }

    @Test
    @Tag("SH-32")
    void whatDoesNotLapseIsNotExtended() {
        Shire shire = new Shire().rule(row("r", atLeast("SM")));

        assertRefused(extended(shire, "dir.ann", taken().build(), AT), Reason.NOT_EXTENDABLE);
        assertThat(lapses(shire).validity(taken().build(), LAPSE))
                .isEqualTo(new Validity.Stands(Optional.empty(), Optional.empty()));
        Shire once = new Shire()
                .rule(row("r", atLeast("SM")).addFollowUps(new FollowUp.Lapse(new Due.Weeks(1), Optional.empty())));
        assertRefused(extended(once, "dir.ann", taken().build(), AT), Reason.NOT_EXTENDABLE);
    }

    @Test
    @Tag("SH-32")
    @Tag("SH-01")
    void whatNobodyIsNamedForIsExtendedByNobody() {
        Shire blank = new Shire();
        blank.scheme().addDecisions(DecisionType.builder().id(MOVE).name("Move").build());
        Shire emergencies = new Shire().rule(row("r", atLeast("SM")).addWhen(is("timing", "emergency")));
        TakenDecision planned =
                taken().facts(Facts.none().with("timing", "planned")).build();

        assertGap(extended(blank, "hos.ann", taken().build(), AT), Gap.NOBODY_NAMED);
        assertGap(extended(emergencies, "hos.ann", planned, AT), Gap.NO_ROW_FOR_THE_CIRCUMSTANCES);
    }

    @Test
    @Tag("SH-32")
    void theCircumstancesOfThenSayWhichRuleLapses() {
        Shire shire = new Shire()
                .rule(row("r", atLeast("SM")).addWhen(ready()).addFollowUps(LAPSES))
                .rule(row("other", atLeast("SM")));

        TakenDecision then = taken().facts(Facts.none().with("ready", false)).build();
        assertRefused(extended(shire, "hos.ann", then, AT), Reason.NOT_EXTENDABLE);
        assertMissing(extended(shire, "hos.ann", taken().build(), AT), "ready");
        assertThat(lapses(shire).validity(taken().build(), LAPSE)).isEqualTo(new Validity.Lapsed(LAPSE));
    }

    private static Shire overlaid(OverlayEffect effect, DecisionRule.Builder over) {
        Shire shire = new Shire().rule(row("scheme", atLeast("TM")));
        shire.scheme()
                .addOverlays(Overlay.builder()
                        .id(OverlayId.of("controls"))
                        .name("Controls")
                        .firstDay(LocalDate.parse("2026-10-06"))
                        .lastDay(LocalDate.parse("2026-10-07"))
                        .effect(effect)
                        .addDecisions(OverlayRules.builder()
                                .decision(MOVE)
                                .addRules(over.build())
                                .build())
                        .build());
        return shire;
    }

    private static Facts amount(long amount) {
        return Facts.none().with("amount", amount);
    }

    @Test
    @Tag("SH-34")
    void anOverlayAddsForItsDays() {
        Shire shire = overlaid(OverlayEffect.ADDS, row("over", only("dir")).addWhen(above("amount", 50)));

        Ruling refused = shire.asked(by("tm.ann").facts(amount(51)));
        assertRefused(refused, Reason.ANOTHER_POST);
        assertThat(rules(refused)).containsExactly("scheme", "over");
        assertPermitted(shire.asked(by("dir.ann").facts(amount(51))));
        assertPermitted(shire.asked(by("tm.ann").facts(amount(50))));
        assertMissing(shire.asked("tm.ann"), "amount");
        // midnight in London, an hour ahead of UTC
        Instant first = Instant.parse("2026-10-05T23:00:00Z");
        Instant after = Instant.parse("2026-10-07T23:00:00Z");
        assertPermitted(shire.asked(by("tm.ann").facts(amount(51)).at(first.minusMillis(1))));
        assertRefused(shire.asked(by("tm.ann").facts(amount(51)).at(first)), Reason.ANOTHER_POST);
        assertRefused(shire.asked(by("tm.ann").facts(amount(51)).at(after.minusMillis(1))), Reason.ANOTHER_POST);
        assertPermitted(shire.asked(by("tm.ann").facts(amount(51)).at(after)));
    }

    @Test
    @Tag("SH-34")
    void anOverlayReplacesWhereItDecides() {
        Shire shire =
                overlaid(OverlayEffect.REPLACES, row("over", atLeast("SW")).addWhen(upTo("amount", 50)));

        Ruling replaced = shire.asked(by("sw.ann").facts(amount(50)));
        assertPermitted(replaced);
        assertThat(rules(replaced)).containsExactly("over");
        assertThat(rules(shire.asked(by("tm.ann").facts(amount(51))))).containsExactly("scheme");
        assertMissing(shire.asked("tm.ann"), "amount");
    }

    @Test
    @Tag("SH-34")
    @Tag("SH-40")
    void anOverlayThatPermitsDoesNotFillABlank() {
        Shire shire = new Shire().rule(row("scheme", atLeast("TM")).addWhen(ready()));
        shire.scheme()
                .addOverlays(Overlay.builder()
                        .id(OverlayId.of("controls"))
                        .name("Controls")
                        .firstDay(LocalDate.parse("2026-10-06"))
                        .lastDay(LocalDate.parse("2026-10-07"))
                        .addDecisions(OverlayRules.builder()
                                .decision(MOVE)
                                .addRules(row("over", atLeast("SW")).build())
                                .build())
                        .build());

        assertGap(
                shire.asked(by("dir.ann").facts(Facts.none().with("ready", false))), Gap.NO_ROW_FOR_THE_CIRCUMSTANCES);
    }
}
