package oversight.testkit.contract;

import java.util.function.Supplier;
import oversight.api.spi.OversightObserver;
import oversight.api.spi.OversightObserver.Outcome;
import oversight.api.spi.OversightObserver.Work;
import oversight.testkit.contract.OversightObserverContractTest.Metrics;

/** An observer that says itself what it has counted, for the observer contract. */
class ObserverFixture implements OversightObserverContract {

    private final Supplier<? extends Metrics> observers;

    ObserverFixture(Supplier<? extends Metrics> observers) {
        this.observers = observers;
    }

    @Override
    public OversightObserver newObserver() {
        return observers.get();
    }

    @Override
    public long counted(OversightObserver observer, Work work, Outcome outcome) {
        return ((Metrics) observer).count(work, outcome);
    }
}
