package oversight.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Ruling;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.core.scheme.CompiledScheme;

/** Which rules decide in a cell is what the engine's ruler says of every case in it. */
class GroundProperties {

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void rulesThatDecideAreThoseOfTheRuler(@ForAll long seed) {
        Scheme scheme = Drawn.scheme(seed);
        CompiledScheme compiled = new CompiledScheme(scheme, "0".repeat(64));
        DecisionType type = scheme.getDecisions().get(1); // of which none is as for another
        Ground ground = new Ground(compiled, type.getRules());
        List<Facts> cases = BruteForce.cases().stream()
                .filter(facts -> compiled.vocabulary().misfits(facts).isEmpty())
                .toList();
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            for (Facts facts : cases) {
                Ruling ruling = BruteForce.ask(
                        compiled,
                        type.getId(),
                        outcome,
                        facts,
                        BruteForce.everybody().get(0));

                assertThat(deciding(ground, type, outcome, facts)).isEqualTo(named(ruling));
            }
        }
    }

    private static Set<RuleId> deciding(Ground ground, DecisionType type, DecisionOutcome outcome, Facts facts) {
        return type.getRules().stream()
                .filter(rule -> isIn(ground, rule, outcome, facts))
                .map(DecisionRule::getId)
                .collect(Collectors.toSet());
    }

    private static boolean isIn(Ground ground, DecisionRule rule, DecisionOutcome outcome, Facts facts) {
        var cells = ground.decides(rule, outcome);
        return !cells.isEmpty() && new Region(ground.space(), cells).contains(facts);
    }

    private static Set<RuleId> named(Ruling ruling) {
        return ruling.rules().stream().map(RuleRef::getRule).collect(Collectors.toSet());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void boxesCoverTheirCellsAndNoOther(@ForAll long seed) {
        Scheme scheme = Drawn.scheme(seed);
        DecisionType type = scheme.getDecisions().get(0);
        Ground ground = new Ground(new CompiledScheme(scheme, "0".repeat(64)), type.getRules());
        Boxes boxes = new Boxes(ground.space());
        for (DecisionRule rule : type.getRules()) {
            var cells = ground.decides(rule);
            var covered = new java.util.BitSet();
            Boxes.Found found = boxes.of(cells);
            found.boxes().forEach(box -> covered.or(boxes.cells(box)));

            assertThat(found.whole()).isTrue();
            assertThat(covered).isEqualTo(cells);
        }
    }
}
