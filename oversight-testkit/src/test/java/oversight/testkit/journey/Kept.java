package oversight.testkit.journey;

import java.nio.file.Path;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.memory.InMemoryLedger;

/** The ledgers of the library. */
enum Kept {
    IN_MEMORY,
    H2,
    POSTGRESQL;

    NoteLedger ledger(Databases databases, Path folder) {
        return switch (this) {
            case IN_MEMORY -> new InMemoryLedger();
            case H2 -> JdbcNoteLedger.ownTransactions(databases.h2(folder));
            case POSTGRESQL -> JdbcNoteLedger.ownTransactions(Databases.emptyPostgres());
        };
    }
}
