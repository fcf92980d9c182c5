package oversight.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Ruling;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Scheme;
import oversight.core.review.BruteForce.Somebody;
import oversight.core.scheme.CompiledScheme;

/** A difference is reported if and only if it is there: against asking everything of both versions. */
class SchemeDiffProperties {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aDifferenceIsReportedIfAndOnlyIfItIsThere(@ForAll long seed) {
        Scheme before = Drawn.scheme(seed);
        Scheme after = seed % 3 == 0 ? Drawn.scheme(seed + 1) : Drawn.changed(before, seed + 1);
        SchemeDiff diff = SchemeDiff.between(before, after);
        CompiledScheme early = new CompiledScheme(before, "0".repeat(64));
        CompiledScheme late = new CompiledScheme(after, "0".repeat(64));
        for (DecisionTypeId decision : List.of(Drawn.MOVE, Drawn.PAY)) {
            String rules = BruteForce.text(decision, before, after);
            List<Somebody> asked = BruteForce.everybody().stream()
                    .filter(who -> rules.contains(who.named()))
                    .toList();
            List<Facts> cases = BruteForce.cases().stream()
                    .filter(facts -> isKnown(facts, early) || isKnown(facts, late))
                    .toList();
            for (Facts facts : cases) {
                for (DecisionOutcome outcome : DecisionOutcome.values()) {
                    for (Somebody who : asked) {
                        Ruling was = BruteForce.ask(early, decision, outcome, facts, who);
                        Ruling is = BruteForce.ask(late, decision, outcome, facts, who);
                        String reported = moves(diff, decision, outcome, facts).get(who.name());
                        if (!Objects.equals(reported, expected(was, is))) {
                            assertThat(reported)
                                    .as("%s, %s, %s: %s", who.name(), outcome, facts.asMap(), rules)
                                    .isEqualTo(expected(was, is));
                        }
                    }
                }
            }
        }
    }

    private static boolean isKnown(Facts facts, CompiledScheme version) {
        return version.vocabulary().misfits(facts).isEmpty();
    }

    /** Who moves in a case, by the diff alone: nobody twice. */
    private static Map<String, String> moves(
            SchemeDiff diff, DecisionTypeId decision, DecisionOutcome outcome, Facts facts) {
        return diff.changes(decision).stream()
                .filter(SchemeChange.Authority.class::isInstance)
                .map(SchemeChange.Authority.class::cast)
                .filter(change ->
                        change.outcomes().contains(outcome) && change.where().contains(facts))
                .flatMap(change -> change.moves().stream())
                .collect(Collectors.toMap(
                        SchemeChange.Move::who,
                        move -> say(
                                        move.before().verdict().name(),
                                        move.before().outstanding()) + " -> "
                                + say(
                                        move.after().verdict().name(),
                                        move.after().outstanding())));
    }

    private static String expected(Ruling was, Ruling is) {
        String before = said(was);
        String after = said(is);
        return before.equals(after) ? null : before + " -> " + after;
    }

    private static String said(Ruling ruling) {
        if (ruling instanceof Ruling.NeedsMore more) {
            return say("NEEDS_OTHERS", Set.copyOf(more.outstanding()));
        }
        Map<Class<?>, String> plain = Map.of(
                Ruling.Permitted.class, "MAY_DECIDE",
                Ruling.NotPermitted.class, "MAY_NOT",
                Ruling.Undetermined.class, "CANNOT_BE_SAID",
                Ruling.NotConfigured.class, "NOBODY_NAMED",
                Ruling.OutsideOurPower.class, "OUTSIDE_OUR_POWER");
        return say(Optional.ofNullable(plain.get(ruling.getClass())).orElseThrow(), Set.of());
    }

    private static String say(String verdict, Set<Ruling.Outstanding> outstanding) {
        return verdict + outstanding.stream().map(Object::toString).sorted().toList();
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void nothingMovesBetweenASchemeAndItself(@ForAll long seed) {
        Scheme scheme = Drawn.scheme(seed);
        Scheme renumbered = Scheme.builder().from(scheme).version("2").build();

        assertThat(SchemeDiff.between(scheme, renumbered).changes()).isEmpty();
    }
}
