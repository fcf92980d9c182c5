package merevale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import oversight.api.Oversight;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Scheme;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.generate.EnquiryDraws;
import oversight.testkit.generate.WorldDraws;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.RecordingTransport;
import oversight.testkit.reference.ReferenceWorld;
import oversight.testkit.reference.WorldHost;

class OwnRulingLawTest {

    // tag::ruling[]
    /** Our law: whoever the directory says has no post decides nothing. */
    @Test
    void withoutAPostNobodyDecides() {
        Scheme scheme = PublishedSchemes.calderdale();
        SplittableRandom random = new SplittableRandom(7);
        int seen = 0;
        for (int i = 0; i < 50; i++) {
            ReferenceWorld world = WorldDraws.world(random, List.of(scheme));
            WorldHost host = WorldHost.of(scheme.getAuthority(), () -> world);
            Oversight oversight = OversightEngine.builder().scheme(scheme).staffDirectory(host).caseTeam(host)
                    .ledger(new InMemoryLedger()).transport(new RecordingTransport()).build();
            EnquiryDraws draws = EnquiryDraws.of(random, List.of(scheme), world);
            for (int j = 0; j < 20; j++) {
                Enquiry enquiry = draws.enquiry();
                if (enquiry.getDecider() instanceof StaffRef who && world.postsOf(who, enquiry.getAt()).isEmpty()) {
                    seen++;
                    assertThat(oversight.decisions().rule(enquiry)).as("%s", enquiry).isNotInstanceOf(Ruling.Permitted.class);
                }
            }
        }
        assertThat(seen).as("questions about people without a post").isGreaterThan(20);
    }
    // end::ruling[]
}
