package oversight.testkit.jdbc;

import javax.sql.DataSource;

/** Every call to PostgreSQL fails once. */
class PostgresFaultTest implements FaultRules {

    @Override
    public DataSource emptyDatabase() {
        return Databases.emptyPostgres();
    }
}
