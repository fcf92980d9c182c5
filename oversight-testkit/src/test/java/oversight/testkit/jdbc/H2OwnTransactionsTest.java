package oversight.testkit.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.testkit.contract.NoteLedgerContract;

/** The contract on a file of H2, each call in a transaction of its own. */
class H2OwnTransactionsTest implements NoteLedgerContract {

    @TempDir
    Path folder;

    private final Databases databases = new Databases();

    @Override
    public NoteLedger newLedger() {
        return JdbcNoteLedger.ownTransactions(databases.h2(folder));
    }

    @AfterEach
    void close() {
        databases.close();
    }
}
