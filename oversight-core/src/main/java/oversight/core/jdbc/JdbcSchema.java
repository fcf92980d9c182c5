package oversight.core.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * The tables of the ledger. They begin with {@code ovs_}, live in the connection's current schema and have the authority in every key. A host applies
 * the script with its own migration tool; a small or embedded one calls {@link #applyIfAbsent}.
 */
public final class JdbcSchema {

    private JdbcSchema() {}

    /**
     * The version of the tables that this release works with. It is in the one row of {@code ovs_schema}; a ledger refuses to start on another.
     *
     * @return 1 or more; a release that changes the tables has a higher one and comes with the statements that lead there
     */
    public static int version() {
        return Database.TABLES;
    }

    /**
     * The script that makes the tables, as statements that end in a semicolon. Applying it twice changes nothing.
     *
     * @param database for which database
     * @return the text of the script
     */
    public static String script(Database database) {
        try (InputStream in = JdbcSchema.class.getResourceAsStream(database.resource())) {
            return new String(
                    Objects.requireNonNull(in, "the script is part of the library")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the tables that are not there yet, in one transaction of its own where the database can. Several processes may call it at the same
     * time; an H2 file belongs to one process, and one of its threads calls it.
     *
     * @param source the database; PostgreSQL or H2
     * @throws LedgerException when the database refuses
     * @throws IllegalStateException when it is another database
     */
    public static void applyIfAbsent(DataSource source) {
        Transactions transactions = new OwnTransactions(source, Database::of);
        transactions.write(
                "applyIfAbsent",
                session -> {
                    try (Statement statement = session.connection().createStatement()) {
                        if (session.database() == Database.POSTGRESQL) {
                            // "if not exists" alone fails when two processes make the same table at once.
                            statement.execute("select pg_advisory_xact_lock(7239481120)");
                        }
                        statement.execute(script(session.database()));
                    }
                    return true;
                },
                applied -> applied);
    }
}
