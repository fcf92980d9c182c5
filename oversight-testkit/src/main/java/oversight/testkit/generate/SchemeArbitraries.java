package oversight.testkit.generate;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import oversight.api.decision.Enquiry;
import oversight.api.scheme.Scheme;
import oversight.testkit.reference.ReferenceWorld;

/** Schemes of every shape, organisations for them, and questions that meet their bands, days and people: the draws of this package, for jqwik. */
public final class SchemeArbitraries {

    private SchemeArbitraries() {}

    /**
     * Schemes that use everything that the language has.
     *
     * @return schemes without a mistake, of the authority {@link SchemeDraws#AUTHORITY}, that shrink by losing decisions, rules, conditions, follow-ups, events and overlays
     */
    public static Arbitrary<Scheme> schemes() {
        return Arbitraries.fromGenerator(
                random -> new ShrinkableScheme(SchemeDraws.versions(random).get(0)));
    }

    /**
     * Drawn schemes with an organisation and a question for each: for a law that must hold whatever a scheme says.
     *
     * @return situations that shrink to what is needed in the question, the organisation and the scheme
     */
    public static Arbitrary<Situation> situations() {
        return situations(random -> SchemeDraws.versions(random).get(0), true);
    }

    /**
     * Organisations and questions for one scheme: for a law about what a team wrote.
     *
     * @param scheme the scheme
     * @return situations that shrink to what is needed in the question and the organisation
     */
    public static Arbitrary<Situation> situationsOf(Scheme scheme) {
        return situations(random -> scheme, false);
    }

    private static Arbitrary<Situation> situations(Function<Random, Scheme> schemes, boolean areDrawn) {
        return Arbitraries.fromGenerator(random -> {
            Scheme scheme = schemes.apply(random);
            ReferenceWorld world = WorldDraws.world(random, List.of(scheme));
            Enquiry enquiry = EnquiryDraws.of(random, List.of(scheme), world).enquiry();
            return new ShrinkableSituation(new Situation(scheme, world, enquiry), areDrawn);
        });
    }
}
