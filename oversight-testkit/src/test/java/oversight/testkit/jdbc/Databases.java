package oversight.testkit.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;
import oversight.core.jdbc.JdbcSchema;

/** Databases for tests: H2 files that are closed after each test, and one PostgreSQL for the whole run. */
public final class Databases {

    /** With these settings a file of H2 keeps what it has committed, also when its process is killed. */
    public static final String KEEPS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE";

    private final List<JdbcConnectionPool> pools = new ArrayList<>();

    /** A new H2 file that keeps what it has committed, with the ledger's tables in it. */
    public DataSource h2(Path folder) {
        return h2(folder, KEEPS + ";LOCK_TIMEOUT=30000");
    }

    DataSource h2(Path folder, String settings) {
        JdbcConnectionPool pool = pool("jdbc:h2:file:" + folder.resolve("h2-" + pools.size()) + settings);
        pools.add(pool);
        return pool;
    }

    public void close() {
        for (JdbcConnectionPool pool : pools) {
            run(pool, "shutdown immediately");
            pool.dispose();
        }
        pools.clear();
    }

    /** The PostgreSQL of this run, with empty tables. */
    public static DataSource emptyPostgres() {
        emptyLedger(Postgres.POOL);
        return Postgres.POOL;
    }

    /** Takes everything out of a ledger in PostgreSQL. */
    static void emptyLedger(DataSource postgres) {
        run(postgres, "truncate ovs_entry, ovs_head, ovs_duty, ovs_delivery");
    }

    /** Where the programs of the PostgreSQL of this run are. */
    static String postgresPrograms() {
        try (Connection connection = Postgres.POOL.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select setting from pg_config where name = 'BINDIR'")) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The PostgreSQL of this run. */
    static DataSource postgres() {
        return Postgres.POOL;
    }

    public static String postgresUrl() {
        return Postgres.URL;
    }

    /** A pool with the ledger's tables behind it. The pool of H2 takes connections of any driver. */
    public static JdbcConnectionPool pool(String url) {
        PGConnectionPoolDataSource postgres = new PGConnectionPoolDataSource();
        if (!url.startsWith("jdbc:h2:")) {
            postgres.setUrl(url);
        }
        JdbcConnectionPool pool = url.startsWith("jdbc:h2:")
                ? JdbcConnectionPool.create(url, "sa", "")
                : JdbcConnectionPool.create(postgres);
        pool.setMaxConnections(20);
        JdbcSchema.applyIfAbsent(pool);
        return pool;
    }

    public static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started when it is first asked for; it stops itself when the process ends. It is the one that comes with the build, or the one that is installed. */
    private static final class Postgres {

        static final String URL = start();
        static final JdbcConnectionPool POOL = pool(URL);

        private static String start() {
            try {
                return PostgresServer.isInstalled() ? installed() : broughtAlong();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static String installed() throws IOException, InterruptedException {
            PostgresServer server = new PostgresServer();
            server.start();
            return server.url();
        }

        /** Terse: its own log would otherwise repeat the rows that it refuses. It keeps what it has committed, unlike what the build's server does by itself. */
        private static String broughtAlong() throws IOException {
            return EmbeddedPostgres.builder()
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        }
    }
}
