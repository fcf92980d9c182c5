package oversight.testkit.jdbc;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import oversight.core.jdbc.JdbcSchema;

/** Every call to H2 fails once. */
class H2FaultTest implements FaultRules {

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void open() {
        database.setURL("jdbc:h2:mem:faults;DB_CLOSE_DELAY=-1");
        JdbcSchema.applyIfAbsent(database);
    }

    @AfterEach
    void close() {
        Databases.run(database, "shutdown");
    }

    @Override
    public DataSource emptyDatabase() {
        for (String table : new String[] {"ovs_delivery", "ovs_duty", "ovs_head", "ovs_entry"}) {
            Databases.run(database, "delete from " + table);
        }
        return database;
    }
}
