package merevale;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import oversight.api.decision.Ruling;
import oversight.api.party.StaffRef;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.generate.SchemeArbitraries;
import oversight.testkit.generate.Situation;

class OwnRulingLawTest {

    // tag::ruling[]
    /** Our law: whoever the directory says has no post decides nothing. */
    @Property(tries = 500)
    void withoutAPostNobodyDecides(@ForAll("situations") Situation situation) {
        boolean hasNone = situation.enquiry().getDecider() instanceof StaffRef && situation.postsOfDecider().isEmpty();
        if (hasNone) {
            assertThat(situation.ruling()).isNotInstanceOf(Ruling.Permitted.class);
        }
        Statistics.collect(hasNone ? "without a post" : "with a post");
        Statistics.coverage(seen -> seen.check("without a post").count(times -> times > 20)); // a law that sees nothing holds of nothing
    }

    @Provide
    Arbitrary<Situation> situations() {
        return SchemeArbitraries.situationsOf(PublishedSchemes.calderdale()); // or situations(): schemes of every shape
    }
    // end::ruling[]
}
