package merevale;

import oversight.api.spi.OversightObserver;
import oversight.api.spi.OversightObserver.Outcome;
import oversight.api.spi.OversightObserver.Work;
import oversight.testkit.contract.OversightObserverContract;

class FiguresTest implements OversightObserverContract {

    @Override
    public OversightObserver newObserver() {
        return new Figures();
    }

    @Override
    public long counted(OversightObserver observer, Work work, Outcome outcome) {
        return ((Figures) observer).count(work, outcome);
    }
}
