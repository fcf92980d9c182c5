package oversight.testkit.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.testkit.jdbc.Databases;

/** Events on H2. */
class H2EventJourneyTest implements EventJourneyRules {

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
