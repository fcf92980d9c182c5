package oversight.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.scheme.DecisionOutcome;

/** Leaves out of a question, one after the other, whatever a law is broken without: what others said, the facts, who asked for it. */
final class Shortening {

    private Shortening() {}

    /** The counter-example to the smallest such question; what was seen first when nothing can be left out. */
    static String of(Enquiry enquiry, String seen, Function<Enquiry, Optional<String>> broken) {
        String least = seen;
        List<Enquiry> smaller = smaller(enquiry);
        while (!smaller.isEmpty()) {
            Enquiry next = smaller.remove(0);
            Optional<String> still = broken.apply(next);
            if (still.isPresent()) {
                least = still.get();
                smaller = smaller(next);
            }
        }
        return least;
    }

    private static List<Enquiry> smaller(Enquiry enquiry) {
        List<Enquiry> smaller = new ArrayList<>();
        for (int i = 0; i < enquiry.getGiven().size(); i++) {
            List<Given> given = new ArrayList<>(enquiry.getGiven());
            given.remove(i);
            smaller.add(Enquiry.builder().from(enquiry).given(given).build());
        }
        for (String fact : enquiry.getFacts().asMap().keySet()) {
            smaller.add(Enquiry.builder()
                    .from(enquiry)
                    .facts(AnswerLaws.without(enquiry.getFacts(), fact))
                    .build());
        }
        if (enquiry.getRequester().isPresent()) {
            smaller.add(
                    Enquiry.builder().from(enquiry).requester(Optional.empty()).build());
        }
        if (enquiry.getExtending().isPresent()) {
            smaller.add(
                    Enquiry.builder().from(enquiry).extending(Optional.empty()).build());
        }
        if (enquiry.getOutcome() != DecisionOutcome.PROGRESSED) {
            smaller.add(Enquiry.builder()
                    .from(enquiry)
                    .outcome(DecisionOutcome.PROGRESSED)
                    .build());
        }
        return smaller;
    }
}
