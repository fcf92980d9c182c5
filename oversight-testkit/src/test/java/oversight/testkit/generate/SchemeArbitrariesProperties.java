package oversight.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;

/** Drawn schemes have no mistake, have everything now and then, and shrink to what can be read. */
class SchemeArbitrariesProperties {

    @Property(tries = 200)
    @Domain(OversightDomain.class)
    void a_drawn_scheme_has_no_mistake(@ForAll Scheme scheme) {
        assertThat(SchemeFile.check(scheme)).isEmpty();

        Statistics.label("events, overlays, follow-ups")
                .collect(
                        !scheme.getEvents().isEmpty(),
                        !scheme.getOverlays().isEmpty(),
                        scheme.getDecisions().stream()
                                .flatMap(type -> type.getRules().stream())
                                .anyMatch(rule -> !rule.getFollowUps().isEmpty()))
                .coverage(seen -> {
                    for (int part = 0; part < 3; part++) {
                        int index = part;
                        seen.checkQuery(has -> Boolean.TRUE.equals(has.get(index)))
                                .count(times -> times > 10);
                        seen.checkQuery(has -> Boolean.FALSE.equals(has.get(index)))
                                .count(times -> times > 10);
                    }
                });
    }

    @Example
    void a_failing_scheme_shrinks_to_one_rule() {
        Predicate<DecisionRule> wrong = rule -> rule.getBy() instanceof Approval.AnyOf;
        Predicate<DecisionRule> large = rule -> !rule.getWhen().isEmpty()
                && !rule.getNeeds().isEmpty()
                && !rule.getFollowUps().isEmpty();

        Scheme smallest = shrunk(rules(wrong.and(large)), rules(wrong));

        assertThat(smallest.getEvents()).isEmpty();
        assertThat(smallest.getOverlays()).isEmpty();
        assertThat(smallest.getDecisions())
                .singleElement()
                .satisfies(type -> assertThat(type.getRules()).singleElement().satisfies(rule -> {
                    assertThat(rule.getWhen()).isEmpty();
                    assertThat(rule.getFollowUps()).isEmpty();
                    assertThat(rule.getNeeds()).isEmpty();
                }));
        assertThat(SchemeFile.check(smallest)).isEmpty();
    }

    private static Predicate<Scheme> rules(Predicate<DecisionRule> any) {
        return scheme -> scheme.getDecisions().stream()
                .flatMap(type -> type.getRules().stream())
                .anyMatch(any);
    }

    private static Scheme shrunk(Predicate<Scheme> first, Predicate<Scheme> fails) {
        Random random = new Random(20_261_122);
        Shrinkable<Scheme> smallest =
                SchemeArbitraries.schemes().generator(1_000).next(random);
        while (!first.test(smallest.value())) {
            smallest = SchemeArbitraries.schemes().generator(1_000).next(random);
        }
        for (Optional<Shrinkable<Scheme>> next = Optional.of(smallest); next.isPresent(); ) {
            Shrinkable<Scheme> now = next.get();
            smallest = now;
            next = now.shrink()
                    .filter(less -> less.distance().compareTo(now.distance()) < 0 && fails.test(less.value()))
                    .findFirst();
        }
        return smallest.value();
    }
}
