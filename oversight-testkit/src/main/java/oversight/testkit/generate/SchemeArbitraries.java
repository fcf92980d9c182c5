package oversight.testkit.generate;

import java.util.List;
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
     * Organisations for a scheme: posts with several holders and with none, people with several posts, people away, line managers in a circle, arrangements of every sort.
     *
     * @param scheme the scheme
     * @return organisations; they do not shrink
     */
    public static Arbitrary<ReferenceWorld> worldsOf(Scheme scheme) {
        return Arbitraries.randomValue(random -> WorldDraws.world(random, List.of(scheme)));
    }

    /**
     * Questions about a scheme and an organisation.
     *
     * @param scheme the scheme
     * @param world the organisation
     * @return enquiries; they do not shrink
     */
    public static Arbitrary<Enquiry> enquiriesOf(Scheme scheme, ReferenceWorld world) {
        return Arbitraries.randomValue(
                random -> EnquiryDraws.of(random, List.of(scheme), world).enquiry());
    }
}
