package oversight.testkit.generate;

import static oversight.testkit.generate.OneLess.without;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Enquiry;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.Scheme;
import oversight.testkit.reference.ReferenceWorld;

/**
 * Makes a counter-example small: schemes, organisations and questions with one thing less, without jqwik. Take the first that still fails, again and again, until none does. Stateless.
 */
public final class Smaller {

    private Smaller() {}

    /**
     * Schemes with one thing less: overlays, events, decisions, rules, conditions, needs, follow-ups, parts of an approval, posts.
     *
     * @param scheme the scheme
     * @return smaller ones, the largest losses first; what names something that is gone is a mistake, which {@code SchemeFile.check} finds
     */
    public static Stream<Scheme> schemes(Scheme scheme) {
        return SmallerSchemes.of(scheme);
    }

    /**
     * Organisations with one row less.
     *
     * @param world the organisation
     * @return smaller ones
     */
    public static Stream<ReferenceWorld> worlds(ReferenceWorld world) {
        return Stream.of(
                        without(world.holdings()).map(world::withHoldings),
                        without(world.leaves()).map(world::withLeaves),
                        without(world.managers()).map(world::withManagers),
                        without(world.seats()).map(world::withSeats),
                        without(world.limits()).map(world::withLimits),
                        without(world.arrangements()).map(world::withArrangements))
                .flatMap(some -> some);
    }

    /**
     * Questions with one thing less: what others said, a fact, what is extended, who asked for it; and about going ahead in place of not.
     *
     * @param enquiry the question
     * @return smaller ones
     */
    public static Stream<Enquiry> enquiries(Enquiry enquiry) {
        return Stream.of(
                        without(enquiry.getGiven()).map(some -> copy(enquiry).given(some)),
                        enquiry.getFacts().asMap().keySet().stream()
                                .map(fact ->
                                        copy(enquiry).facts(enquiry.getFacts().without(CircumstanceId.of(fact)))),
                        when(enquiry, it -> it.getRequester().isPresent(), it -> it.requester(Optional.empty())),
                        when(enquiry, it -> it.getExtending().isPresent(), it -> it.extending(Optional.empty())),
                        when(
                                enquiry,
                                it -> it.getOutcome() != DecisionOutcome.PROGRESSED,
                                it -> it.outcome(DecisionOutcome.PROGRESSED)))
                .flatMap(some -> some)
                .map(Enquiry.Builder::build);
    }

    private static Stream<Enquiry.Builder> when(
            Enquiry enquiry, Predicate<Enquiry> is, Function<Enquiry.Builder, Enquiry.Builder> less) {
        return is.test(enquiry) ? Stream.of(less.apply(copy(enquiry))) : Stream.of();
    }

    private static Enquiry.Builder copy(Enquiry enquiry) {
        return Enquiry.builder().from(enquiry);
    }
}
