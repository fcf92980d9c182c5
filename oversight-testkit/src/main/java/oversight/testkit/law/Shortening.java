package oversight.testkit.law;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import oversight.api.decision.Enquiry;
import oversight.testkit.generate.Smaller;

/** Leaves out of a question, one after the other, whatever a law is broken without: what others said, the facts, who asked for it. */
final class Shortening {

    private Shortening() {}

    /** The counter-example to the smallest such question; what was seen first when nothing can be left out. */
    static String of(Enquiry enquiry, String seen, Function<Enquiry, Optional<String>> broken) {
        String least = seen;
        Deque<Enquiry> smaller = smaller(enquiry);
        while (!smaller.isEmpty()) {
            Enquiry next = smaller.remove();
            Optional<String> still = broken.apply(next);
            if (still.isPresent()) {
                least = still.get();
                smaller = smaller(next);
            }
        }
        return least;
    }

    private static Deque<Enquiry> smaller(Enquiry enquiry) {
        return Smaller.enquiries(enquiry).collect(Collectors.toCollection(ArrayDeque::new));
    }
}
