package oversight.testkit.law;

import java.util.Optional;
import oversight.api.decision.Enquiry;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.testkit.reference.Verdict;

/** What lapses. */
final class LapseLaws {

    private LapseLaws() {}

    static Optional<String> extendedOnceAndInTime(Bench bench, Enquiry asked) {
        TakenDecision taken = asked.getExtending()
                .orElseGet(() -> TakenDecision.builder()
                        .decision(asked.getDecision())
                        .outcome(asked.getOutcome())
                        .facts(asked.getFacts())
                        .takenAt(asked.getAt())
                        .build());
        Enquiry enquiry = Enquiry.builder().from(asked).extending(taken).build();
        Validity validity = bench.judge().validity(taken, asked.getAt());
        Enquiry again = Enquiry.builder()
                .from(asked)
                .extending(TakenDecision.builder()
                        .from(taken)
                        .extendedAt(taken.getTakenAt())
                        .build())
                .build();
        boolean tooLate = validity instanceof Validity.Lapsed && Bench.isYes(bench.verdict(enquiry));
        Verdict twice = bench.verdict(again);
        return tooLate || Bench.isYes(twice)
                ? Bench.broken(enquiry, validity, bench.verdict(enquiry), twice)
                : Optional.empty();
    }
}
