package oversight.testkit.memory;

import oversight.api.spi.NoteLedger;
import oversight.testkit.contract.NoteLedgerContract;

class InMemoryLedgerTest implements NoteLedgerContract {

    @Override
    public NoteLedger newLedger() {
        return new InMemoryLedger();
    }
}
