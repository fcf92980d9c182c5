package oversight.testkit.journey;

import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.testkit.jdbc.Databases;

/** Events on PostgreSQL. */
class PostgresEventJourneyTest implements EventJourneyRules {

    @Override
    public NoteLedger newLedger() {
        return JdbcNoteLedger.ownTransactions(Databases.emptyPostgres());
    }
}
