package oversight.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import oversight.api.decision.Ruling;
import oversight.api.scheme.Scheme;
import oversight.core.schemefile.SchemeFile;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.reference.ReferenceInterpreter;
import oversight.testkit.reference.Verdict;

/** A scheme, an organisation and a question are drawn together, see every sort of answer, shrink together, and are printed so that a person can read them. */
class SituationsProperties {

    private static final int MOST_LINES_OF_A_SHRUNK_ONE = 60;

    @Property(tries = 400)
    @Domain(OversightDomain.class)
    void a_drawn_situation_is_answered_as_the_page_says(@ForAll Situation situation) {
        Ruling ruling = situation.ruling();

        assertThat(new ReferenceInterpreter()
                        .verdicts(List.of(situation.scheme()), situation.enquiry(), situation.world()))
                .contains(Verdict.of(ruling));
        Statistics.label("answer")
                .collect(ruling.getClass().getSimpleName())
                .coverage(seen -> List.of("Permitted", "NeedsMore", "NotPermitted", "Undetermined", "NotConfigured")
                        .forEach(kind -> seen.check(kind).count(times -> times > 0)));
    }

    @Example
    void whatIsNotNeededIsLeftOut() {
        List<Long> lines = new ArrayList<>();
        for (int seed = 0; seed < 7; seed++) {
            Situation smallest =
                    shrunk(SchemeArbitraries.situations(), seed, one -> one.ruling() instanceof Ruling.Permitted);

            assertThat(smallest.ruling()).isInstanceOf(Ruling.Permitted.class);
            assertThat(SchemeFile.check(smallest.scheme())).isEmpty();
            assertThat(smallest.scheme().getEvents()).isEmpty();
            assertThat(smallest.world().managers()).hasSizeLessThan(2);
            lines.add(smallest.toString().lines().count());
        }
        System.out.println("Shrunk situations, lines of each: " + lines);
        assertThat(lines).allMatch(count -> count <= MOST_LINES_OF_A_SHRUNK_ONE);
    }

    @Example
    void aSchemeThatSomebodyWroteStaysAsItIs() {
        Scheme scheme = PublishedSchemes.calderdale();

        Situation smallest =
                shrunk(SchemeArbitraries.situationsOf(scheme), 3, one -> one.ruling() instanceof Ruling.NotPermitted);

        assertThat(smallest.scheme()).isEqualTo(scheme);
        assertThat(smallest.world().holdings()).isEmpty();
        assertThat(smallest.enquiry().getGiven()).isEmpty();
        assertThat(smallest.toString().lines())
                .hasSizeLessThan(5)
                .last()
                .asString()
                .startsWith("scheme: calderdale 2019-07, with ");
    }

    @Example
    void schemesAndSituationsArePrintedAsYaml() {
        Situation drawn = shrunk(SchemeArbitraries.situations(), 1, one -> one.ruling() instanceof Ruling.Permitted);

        assertThat(ServiceLoader.load(SampleReportingFormat.class))
                .filteredOn(format -> format.appliesTo(drawn) && format.appliesTo(drawn.scheme()))
                .singleElement()
                .satisfies(format -> {
                    assertThat(format.report(drawn).toString())
                            .contains("\n    question: Enquiry{", "\n    Holding[who=", "\n    decisions:\n");
                    assertThat(format.report(drawn.scheme()).toString()).contains("\n    decisions:\n");
                    assertThat(format.appliesTo("anything else")).isFalse();
                });
    }

    private static Situation shrunk(Arbitrary<Situation> drawn, long seed, Predicate<Situation> fails) {
        Random random = new Random(seed);
        Shrinkable<Situation> smallest = drawn.generator(1_000).next(random);
        while (!fails.test(smallest.value())) {
            smallest = drawn.generator(1_000).next(random);
        }
        for (Optional<Shrinkable<Situation>> next = Optional.of(smallest); next.isPresent(); ) {
            Shrinkable<Situation> now = next.get();
            smallest = now;
            next = now.shrink()
                    .filter(less -> less.distance().compareTo(now.distance()) < 0 && fails.test(less.value()))
                    .findFirst();
        }
        return smallest.value();
    }
}
