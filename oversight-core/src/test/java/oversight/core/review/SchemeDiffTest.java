package oversight.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OverlayId;
import oversight.api.scheme.Scheme;
import oversight.core.review.SchemeChange.Move;
import oversight.core.review.SchemeChange.Verdict;

class SchemeDiffTest {

    private static final DecisionTypeId MOVE = DecisionTypeId.of("move");

    private static SchemeDiff diff(String before, String after) {
        return SchemeDiff.between(Snippet.rules(before), Snippet.rules(after));
    }

    private static SchemeChange.Authority only(SchemeDiff diff) {
        assertThat(diff.changes()).hasSize(1);
        return (SchemeChange.Authority) diff.changes().get(0);
    }

    @Test
    void sayInWhichBandWhoLosesAuthority() {
        String rule =
                "- {id: r, by: {any-of: [{within: {by: {at-least: TM}, when: {amount: {up-to: %s}}}}, {at-least: SM}]}, cite: table}";
        SchemeChange.Authority change = only(diff(rule.formatted("£500"), rule.formatted("£100")));

        assertThat(change.decision()).isEqualTo(MOVE);
        assertThat(change.outcomes()).containsExactlyInAnyOrder(DecisionOutcome.values());
        assertThat(change.where().inWords()).containsExactly("when amount is above £100 and up to £500");
        assertThat(change.where().contains(Facts.none().with("amount", 10_001))).isTrue();
        assertThat(change.where().contains(Facts.none().with("amount", 10_000))).isFalse();
        assertThat(change.where().contains(Facts.none())).isFalse();
        assertThat(change.moves()).extracting(Move::who).containsExactly("Team Manager", "Fostering Team Manager");
        assertThat(change.moves()).allMatch(Move::isLoss).noneMatch(Move::isGain);
    }

    @Test
    void sayWhoElseHasToSpeakNow() {
        SchemeDiff diff = diff(
                "- {id: r, by: {at-least: SM}, cite: table}",
                "- {id: r, by: {at-least: SM}, needs: [{consulted: {only: director}}], cite: table}");

        assertThat(only(diff).moves()).anySatisfy(move -> {
            assertThat(move.who()).isEqualTo("Service Manager");
            assertThat(move.before().verdict()).isEqualTo(Verdict.MAY_DECIDE);
            assertThat(move.after().verdict()).isEqualTo(Verdict.NEEDS_OTHERS);
            assertThat(move.after().outstanding()).hasSize(1);
        });
        assertThat(diff.inWords()).contains("may decide, with consultation of Director alone");
    }

    @Test
    void onlyOneOutcomeIsNamedWhereTheOtherIsTheSame() {
        SchemeDiff diff = diff(
                "- {id: r, by: {at-least: SM}, cite: table}",
                "- {id: r, by: {at-least: SM}, cite: table}\n- {id: n, for: not-progressed, by: {at-least: TM}, cite: table}");

        assertThat(only(diff).outcomes()).containsExactly(DecisionOutcome.NOT_PROGRESSED);
        assertThat(diff.inWords())
                .contains(
                        "  not to progress it, in every case:\n    Team Manager, Fostering Team Manager: may now decide");
    }

    @Test
    void thatTheCalendarAnswersOtherwiseIsSaid() {
        String asked =
                "circumstances: {timing: [planned, emergency, night], urgent: {type: yes-no%s}, amount: money}\n";
        String fromCalendar = asked.formatted(", from-calendar: out-of-hours");
        String early = "calendar: {zone: Europe/London, hours: {monday: 08:00-16:00}}\n";
        Scheme byPeople = Snippet.scheme(asked.formatted(""));
        Scheme byCalendar = Snippet.scheme(fromCalendar);

        assertThat(SchemeDiff.between(byPeople, byCalendar).changes())
                .containsExactly(new SchemeChange.CalendarChanged("asked otherwise"));
        SchemeDiff hours = SchemeDiff.between(byCalendar, Snippet.scheme(fromCalendar + early));
        assertThat(hours.changes()).containsExactly(new SchemeChange.CalendarChanged("other hours"));
        assertThat(hours.inWords()).contains("Circumstances that the calendar answers: other hours");
        assertThat(SchemeDiff.between(byPeople, Snippet.scheme(asked.formatted("") + early))
                        .changes())
                .isEmpty();
    }

    @Test
    void followUpsCoverAndPassingOnAreCompared() {
        SchemeDiff diff = diff(
                "- {id: r, by: {only: sm}, in-absence: [upward], follow-up: [{ratify: {by: panel, due: {working-days: 5}}}], cite: table}",
                "- {id: r, by: {only: sm}, passing-on: named-workers, follow-up: [{ratify: {by: panel, due: {working-days: 10}}}], cite: table}");

        assertThat(diff.changes()).singleElement().satisfies(change -> {
            SchemeChange.Terms terms = (SchemeChange.Terms) change;
            assertThat(terms.noLonger())
                    .containsExactly(
                            "ratified by The panel within 5 working days",
                            "in absence: cover by the level above",
                            "never passed on");
            assertThat(terms.nowAlso())
                    .containsExactly(
                            "ratified by The panel within 10 working days",
                            "in absence: nobody covers",
                            "may be passed on to named workers");
        });
    }

    @Test
    void anotherWordingOfTheSameIsNoChange() {
        SchemeDiff diff = diff(
                "- {id: a, when: {timing: planned}, by: {at-least: SM}, cite: table}\n- {id: b, by: {at-least: TM}, cite: table}",
                "- {id: c, when: {timing: [emergency, night]}, by: {at-least: TM}, cite: table}\n- {id: d, by: {at-least: SM}, cite: table}");

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.inWords()).contains("nothing moved");
    }

    @Test
    void changeBehindAnotherDecisionIsReportedForBoth() {
        String sections = "decisions: {move: {name: Move, rules: [{id: m, by: {as-for: pay}, cite: table}]},"
                + " pay: {name: Pay, rules: [{id: p, by: {at-least: %s}, cite: table}]}}\n";
        SchemeDiff diff =
                SchemeDiff.between(Snippet.scheme(sections.formatted("SM")), Snippet.scheme(sections.formatted("DIR")));

        assertThat(diff.changes(MOVE)).hasSize(1);
        assertThat(diff.changes(DecisionTypeId.of("pay"))).hasSize(1);
    }

    @Test
    void decisionsAndOverlaysComeAndGo() {
        Scheme sound = Snippet.scheme("standing: invented\n");
        String overlays = "overlays: {controls: {name: Controls, first-day: 2026-05-01, last-day: %s, decisions: {move:"
                + " {rules: [{id: o, by: {only: director}, cite: table}]}}}}\n";
        Scheme other = Snippet.scheme("decisions: {move: {name: Move, rules: []}, shop: {name: Shop, rules: []}}\n"
                + overlays.formatted("2026-06-01"));
        Scheme longer = Scheme.builder()
                .from(sound)
                .overlays(Snippet.scheme(overlays.formatted("2026-07-01")).getOverlays())
                .build();

        assertThat(SchemeDiff.between(sound, other).changes())
                .contains(
                        new SchemeChange.DecisionRemoved(DecisionTypeId.of("pay"), "Pay"),
                        new SchemeChange.DecisionAdded(DecisionTypeId.of("shop"), "Shop"),
                        new SchemeChange.OverlayChanged(OverlayId.of("controls"), "added"));
        assertThat(SchemeDiff.between(other, longer).changes())
                .contains(new SchemeChange.OverlayChanged(OverlayId.of("controls"), "written otherwise"));
        assertThat(SchemeDiff.between(longer, sound).changes())
                .containsExactly(new SchemeChange.OverlayChanged(OverlayId.of("controls"), "removed"));
    }

    @Test
    void tooManyCircumstancesAreSaidToBeTooMany() {
        Scheme many = LintExample.all().stream()
                .filter(example -> example.code().equals(LintCodes.NOT_LOOKED_AT))
                .findFirst()
                .orElseThrow()
                .of();
        SchemeDiff diff = SchemeDiff.between(many, Snippet.rules("- {id: r, by: {at-least: SM}, cite: table}"));

        assertThat(diff.changes(MOVE)).containsExactly(new SchemeChange.NotCompared(MOVE));
        assertThat(diff.inWords()).contains("not compared");
    }

    @Test
    void renamedPostsOfOneNameAreToldApart() {
        String posts =
                "posts: {director: {name: Director, tier: DIR}, sm: {name: Manager, tier: SM}, tm: {name: Manager, tier: TM},"
                        + " fostering-tm: {name: Fostering, tier: TM, service: Fostering}}\n";
        SchemeDiff diff = SchemeDiff.between(
                Snippet.scheme(posts + Snippet.moving("- {id: r, by: {at-least: SM}, cite: table}")),
                Snippet.scheme(posts + Snippet.moving("- {id: r, by: {at-least: DIR}, cite: table}")));

        assertThat(only(diff).moves()).extracting(Move::who).isEqualTo(List.of("Manager (sm)"));
    }
}
