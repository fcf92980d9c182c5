package merevale;

import oversight.api.spi.NoteLedger;
import oversight.testkit.contract.NoteLedgerContract;
import oversight.testkit.memory.InMemoryLedger;

class ShelfTest implements NoteLedgerContract {

    @Override
    public NoteLedger newLedger() {
        return new Shelf(new InMemoryLedger());
    }
}
