package oversight.testkit.jdbc;

import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.testkit.contract.NoteLedgerContract;

/** The contract on PostgreSQL, each call in a transaction of its own. */
class PostgresOwnTransactionsTest implements NoteLedgerContract {

    @Override
    public NoteLedger newLedger() {
        return JdbcNoteLedger.ownTransactions(Databases.emptyPostgres());
    }
}
