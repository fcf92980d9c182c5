package oversight.testkit.contract;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import oversight.api.spi.OversightObserver;

/** An observer that counts keeps the rules, and each rule refuses an observer that breaks it. */
class OversightObserverContractTest extends ObserverFixture {

    OversightObserverContractTest() {
        super(Counting::new);
    }

    /** A wrong implementation for each rule. */
    Map<String, Supplier<Metrics>> wrong() {
        return Map.of(
                "obs01", KnowsSomeWork::new,
                "obs02", CountsFailuresAsDone::new,
                "obs03", KeepsASet::new,
                "obs04", WritesARate::new,
                "obs05", PlainMap::new,
                "obs06", Waits::new,
                "obs07", ForgetsTheMark::new);
    }

    @TestFactory
    Stream<DynamicTest> each_rule_refuses_a_wrong_observer() {
        return Rules.catchWhatIsWrong(
                OversightObserverContract.class,
                wrong().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> new ObserverFixture(e.getValue()))));
    }

    private static class Counting implements Metrics {
        private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

        @Override
        public void observed(Observation one) {
            counts.computeIfAbsent(one.work() + " " + one.outcome(), name -> new LongAdder())
                    .increment();
        }

        @Override
        public long count(Work work, Outcome outcome) {
            LongAdder found = counts.get(work + " " + outcome);
            return found == null ? 0 : found.sum();
        }
    }

    private static final class KnowsSomeWork extends Counting {
        private static final Map<Work, String> NAMES = new EnumMap<>(Map.of(Work.RULE, "rule", Work.RECORD, "record"));

        @Override
        public void observed(Observation one) {
            if (!NAMES.containsKey(one.work())) {
                throw new IllegalArgumentException("no metric for " + one.work());
            }
            super.observed(one);
        }
    }

    private static final class CountsFailuresAsDone extends Counting {
        @Override
        public void observed(Observation one) {
            super.observed(new Observation(one.work(), Outcome.DONE, one.took()));
        }
    }

    private static final class KeepsASet implements Metrics {
        private final Set<Observation> seen = new HashSet<>();

        @Override
        public synchronized void observed(Observation one) {
            seen.add(one);
        }

        @Override
        public synchronized long count(Work work, Outcome outcome) {
            return seen.stream()
                    .filter(one -> one.work() == work && one.outcome() == outcome)
                    .count();
        }
    }

    private static final class WritesARate extends Counting {
        private volatile long rate;

        @Override
        public void observed(Observation one) {
            rate = Duration.ofSeconds(1).toMillis() / one.took().toMillis();
            super.observed(one);
        }
    }

    /** Looks, adds one and writes, with a step between them in which another thread does the same. */
    private static final class PlainMap implements Metrics {
        private final Map<String, Long> counts = new HashMap<>();

        @Override
        public void observed(Observation one) {
            long before = count(one.work(), one.outcome());
            Thread.yield();
            synchronized (counts) {
                counts.put(one.work() + " " + one.outcome(), before + 1);
            }
        }

        @Override
        public long count(Work work, Outcome outcome) {
            synchronized (counts) {
                return counts.getOrDefault(work + " " + outcome, 0L);
            }
        }
    }

    private static final class Waits extends Counting {
        @Override
        public void observed(Observation one) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class ForgetsTheMark extends Counting {
        @Override
        public void observed(Observation one) {
            Thread.interrupted();
            super.observed(one);
        }
    }

    /** An observer with its counts. */
    interface Metrics extends OversightObserver {
        long count(Work work, Outcome outcome);
    }
}
