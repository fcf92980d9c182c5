package oversight.testkit.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import oversight.api.spi.NoteLedger;
import oversight.testkit.contract.NoteLedgerContract;

/** The contract on a file of H2, each call in a transaction of the host; and what a host's own transactions do to it. */
class H2HostTransactionTest implements NoteLedgerContract, HostTransactionRules {

    @TempDir
    Path folder;

    private final Databases databases = new Databases();

    @Override
    public NoteLedger newLedger() {
        return newHost().ledgerInTransactions();
    }

    @Override
    public Host newHost() {
        return new Host(databases.h2(folder));
    }

    @AfterEach
    void close() {
        databases.close();
    }
}
