package oversight.core.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a database before the ledger trusts it. H2 by default acknowledges a commit half a second before it is in the file: killed in between, it
 * forgets notes that somebody was told were kept. And where it writes a commit into a gap of the file, it does not always find it again when it is opened
 * after a kill: killed soon after it was opened, it forgot the last commits in 37 of 440 kills with the delay off, and in none of 500 when it did not
 * reuse space either.
 */
final class StartUpCheck {

    private static final Logger LOG = LoggerFactory.getLogger(StartUpCheck.class);

    /** PostgreSQL and H2 say it with their own states. */
    private static final Set<String> NO_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private StartUpCheck() {}

    /** The database behind the connection, once it is known to keep what it has acknowledged. */
    static Database check(Connection connection) throws SQLException {
        Database database = Database.of(connection);
        Session session = new Session(connection, database);
        if (database == Database.H2) {
            refuseForgetful(session);
            refuseFolding(session);
        } else {
            PostgresSettings.refuseForgetful(session);
            PostgresSettings.leaking(session)
                    .forEach(setting -> LOG.warn("A database setting can let out what people wrote: {}", setting));
        }
        refuseOtherTables(session);
        return database;
    }

    /** Tables of another version are never worked on: an older one lacks something, a newer one means something that this release does not know. */
    private static void refuseOtherTables(Session session) throws SQLException {
        int version = tables(session);
        if (version < Database.TABLES) {
            throw new IllegalStateException("The ledger's tables are of version " + version + ", older than version "
                    + Database.TABLES + " of this release; apply the steps of docs/operations.md in between");
        }
        if (version > Database.TABLES) {
            throw new IllegalStateException("The ledger's tables are of version " + version + ", newer than version "
                    + Database.TABLES + " of this release; use the release that they were made for, or a later one");
        }
    }

    private static int tables(Session session) throws SQLException {
        try {
            return session.query("select version from ovs_schema", row -> row.getInt(1)).stream()
                    .findFirst()
                    .orElseThrow(StartUpCheck::noTables);
        } catch (SQLException e) {
            if (NO_TABLE.contains(String.valueOf(e.getSQLState()))) {
                throw noTables();
            }
            throw e;
        }
    }

    private static IllegalStateException noTables() {
        return new IllegalStateException(
                "The ledger's tables are not in the current schema of this connection, or do not"
                        + " say their version in ovs_schema; apply the script of JdbcSchema");
    }

    private static void refuseForgetful(Session session) throws SQLException {
        boolean file = session.query("select database_path()", row -> row.getString(1) != null)
                .contains(true);
        boolean keeps = isAlways(session, "WRITE_DELAY", "0") && isAlways(session, "REUSE_SPACE", "FALSE");
        if (file && !keeps) {
            throw new IllegalStateException(
                    "This H2 database keeps its data in a file in such a way that a process that is killed loses notes"
                            + " that were acknowledged; add ;WRITE_DELAY=0;REUSE_SPACE=FALSE to its URL");
        }
    }

    /** H2 lists some settings twice, as they were asked for and as they are; what it does not list nobody can rely on. */
    private static boolean isAlways(Session session, String name, String value) throws SQLException {
        List<String> values = h2Setting(session, name);
        return !values.isEmpty() && values.stream().allMatch(value::equalsIgnoreCase);
    }

    /** Identifiers that differ in case are different; with these settings two of them would be one key. */
    private static void refuseFolding(Session session) throws SQLException {
        boolean folds = h2Setting(session, "IGNORECASE").stream().anyMatch(value -> !value.equals("0"))
                || h2Setting(session, "COLLATION").stream().anyMatch(value -> !value.equals("OFF"));
        if (folds) {
            throw new IllegalStateException(
                    "This H2 database compares text by IGNORECASE or COLLATION, so two identifiers could become one key;"
                            + " use a database without these settings");
        }
    }

    private static List<String> h2Setting(Session session, String name) throws SQLException {
        return session.query(
                "select setting_value from information_schema.settings where setting_name = ?",
                row -> row.getString(1),
                name);
    }
}
