package oversight.testkit.jdbc;

import javax.sql.DataSource;

/** The driver of PostgreSQL repeats the row that breaks a rule. */
class PostgresDriverLeakTest implements DriverLeakRules {

    @Override
    public DataSource emptyDatabase() {
        return Databases.emptyPostgres();
    }

    @Override
    public String refuse() {
        return "alter table ovs_entry add constraint short_documents check (length(document) < 10)";
    }

    @Override
    public String shortText() {
        return "text check (length(document) < 10)";
    }

    @Override
    public String allow() {
        return "alter table ovs_entry drop constraint short_documents";
    }
}
