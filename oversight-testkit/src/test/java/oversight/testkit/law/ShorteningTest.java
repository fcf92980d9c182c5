package oversight.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;

/** What a counter-example does not need is left out of it, and what it needs stays. */
class ShorteningTest {

    private static final Enquiry ASKED = Enquiry.builder()
            .child(ChildRef.of("C-1"))
            .decider(StaffRef.of("p-1"))
            .decision(DecisionTypeId.of("close-case"))
            .outcome(DecisionOutcome.NOT_PROGRESSED)
            .facts(Facts.none().with("timing", "planned").with("amount", 7))
            .at(Instant.parse("2026-10-05T09:00:00Z"))
            .requester(StaffRef.of("p-2"))
            .addGiven(Given.builder()
                    .by(StaffRef.of("p-3"))
                    .at(Instant.parse("2026-10-04T09:00:00Z"))
                    .build())
            .build();

    @Test
    void whatIsNeededStays() {
        AtomicReference<Enquiry> smallest = new AtomicReference<>(ASKED);
        String said = Shortening.of(ASKED, "as drawn", enquiry -> {
            boolean broken = enquiry.getRequester().isPresent()
                    && enquiry.getFacts().asMap().containsKey("amount");
            if (broken) {
                smallest.set(enquiry);
            }
            return broken ? Optional.of("shorter") : Optional.empty();
        });

        assertThat(said).isEqualTo("shorter");
        assertThat(smallest.get())
                .isEqualTo(Enquiry.builder()
                        .from(ASKED)
                        .outcome(DecisionOutcome.PROGRESSED)
                        .facts(Facts.none().with("amount", 7))
                        .given(java.util.List.of())
                        .build());
    }

    @Test
    void whatCannotBeMadeSmallerIsToldAsItWas() {
        assertThat(Shortening.of(ASKED, "as drawn", enquiry -> Optional.empty()))
                .isEqualTo("as drawn");
    }
}
