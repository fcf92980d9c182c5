package oversight.testkit.jdbc;

import oversight.api.spi.NoteLedger;
import oversight.testkit.contract.NoteLedgerContract;

/** The contract on PostgreSQL, each call in a transaction of the host. */
class PostgresHostTransactionTest implements NoteLedgerContract {

    @Override
    public NoteLedger newLedger() {
        return new Host(Databases.emptyPostgres()).ledgerInTransactions();
    }
}
