package oversight.testkit.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import oversight.core.jdbc.JdbcSchema;
import org.h2.jdbcx.JdbcConnectionPool;

/** Databases for tests: H2 files that are closed after each test, and one PostgreSQL for the whole run. */
final class Databases {

    private final List<JdbcConnectionPool> pools = new ArrayList<>();

    /** A new H2 file that keeps what it has committed, with the ledger's tables in it. */
    DataSource h2(Path folder) {
        return h2(folder, ";WRITE_DELAY=0");
    }

    DataSource h2(Path folder, String settings) {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("h2-" + pools.size()) + settings, "sa", "");
        pool.setMaxConnections(20);
        pools.add(pool);
        JdbcSchema.applyIfAbsent(pool);
        return pool;
    }

    void close() {
        for (JdbcConnectionPool pool : pools) {
            run(pool, "shutdown immediately");
            pool.dispose();
        }
        pools.clear();
    }

    /** The PostgreSQL of this run, with empty tables. */
    static DataSource emptyPostgres() {
        DataSource source = Postgres.SERVER.getPostgresDatabase();
        run(source, "truncate ovs_entry, ovs_head, ovs_duty, ovs_delivery");
        return source;
    }

    static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started when it is first asked for; it stops itself when the process ends. */
    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                JdbcSchema.applyIfAbsent(server.getPostgresDatabase());
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
