package merevale;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import oversight.api.spi.OversightObserver;

/** Counts for the vendor's dashboard. */
final class Figures implements OversightObserver {

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    @Override
    public void observed(Observation one) {
        Outcome outcome = Bug.FAILURES_COUNT_AS_DONE.isOn() ? Outcome.DONE : one.outcome();
        counts.computeIfAbsent(one.work() + " " + outcome, name -> new LongAdder()).increment();
    }

    long count(Work work, Outcome outcome) {
        LongAdder found = counts.get(work + " " + outcome);
        return found == null ? 0 : found.sum();
    }
}
