package oversight.testkit.jdbc;

import oversight.api.spi.NoteLedger;
import oversight.testkit.contract.NoteLedgerContract;

/** The contract on PostgreSQL, each call in a transaction of the host; and what a host's own transactions do to it. */
class PostgresHostTransactionTest implements NoteLedgerContract, HostTransactionRules {

    @Override
    public NoteLedger newLedger() {
        return newHost().ledgerInTransactions();
    }

    @Override
    public Host newHost() {
        return new Host(Databases.emptyPostgres());
    }
}
