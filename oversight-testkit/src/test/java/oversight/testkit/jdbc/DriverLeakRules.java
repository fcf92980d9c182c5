package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.Append;
import oversight.api.spi.NoteLedger;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.LedgerException;
import oversight.testkit.logs.Logs;

/** A database that refuses a row, and a driver that repeats the row in its message: what the ledger says of it repeats nothing. */
interface DriverLeakRules {

    String WORDS = "Mum-said-that-he-hit-her";

    DataSource emptyDatabase();

    /** Makes the database refuse documents, and say which. */
    String refuse();

    /** A column that refuses in the same way. */
    String shortText();

    /** Undoes it. */
    String allow();

    @Test
    default void whatADriverRepeatsGoesNoFurther() throws SQLException {
        DataSource database = emptyDatabase();
        Databases.run(database, refuse());
        try (Logs logs = Logs.listen();
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            NoteLedger own = JdbcNoteLedger.ownTransactions(database);
            NoteLedger hosts = JdbcNoteLedger.hostTransaction(() -> connection);

            assertSilent(catchThrowable(() -> own.append(append(own))));
            assertSilent(catchThrowable(() -> hosts.append(append(own))));
            assertThat(logs.lines()).noneMatch(line -> line.contains(WORDS));
            connection.rollback();
        } finally {
            Databases.run(database, allow());
        }
    }

    /** Otherwise the rule above would hold of a driver that keeps quiet. */
    @Test
    default void theDriverItselfRepeatsTheRow() throws SQLException {
        DataSource database = emptyDatabase();
        Databases.run(database, "drop table if exists canary");
        Databases.run(database, "create table canary (document " + shortText() + ")");
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("insert into canary (document) values (?)")) {
            statement.setString(1, WORDS);
            assertThatThrownBy(statement::executeUpdate).hasMessageContaining(WORDS);
        }
    }

    private static Append append(NoteLedger ledger) {
        Append append = Sample.full(ledger, Sample.CHILD, "n-1");
        LedgerEntry entry = LedgerEntry.builder()
                .from(append.getEntry())
                .document("{\"note\":\"" + WORDS + "\"}")
                .build();
        return Append.builder().from(append).entry(entry).build();
    }

    private static void assertSilent(Throwable thrown) {
        assertThat(thrown).isInstanceOf(LedgerException.class).hasNoCause().hasNoSuppressedExceptions();
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(WORDS);
    }
}
