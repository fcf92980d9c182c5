package oversight.testkit.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;

/** Every call to PostgreSQL fails once. */
@Tag("once")
class PostgresFaultTest implements FaultRules {

    /** Deleting a few rows is quicker than truncating, and this is done for every call. */
    @Override
    public DataSource emptyDatabase() {
        DataSource database = Databases.postgres();
        Databases.run(
                database,
                "delete from ovs_delivery; delete from ovs_duty; delete from ovs_head; delete from ovs_entry");
        return database;
    }
}
