package oversight.core.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** The databases that the ledger knows. PostgreSQL 14 or later is the one for production; H2 2.2.220 or later is for embedded use. */
public enum Database {
    /** PostgreSQL. */
    POSTGRESQL("PostgreSQL", "schema-postgresql.sql"),
    /** H2 in its regular mode. */
    H2("H2", "schema-h2.sql");

    /** The version of the tables in all scripts. */
    static final int TABLES = 2;

    private final String product;
    private final String resource;

    Database(String product, String resource) {
        this.product = product;
        this.resource = resource;
    }

    String resource() {
        return resource;
    }

    /** The database behind a connection, by what its driver says. */
    static Database of(Connection connection) throws SQLException {
        DatabaseMetaData says = connection.getMetaData();
        String product = says.getDatabaseProductName();
        for (Database database : values()) {
            if (database.product.equals(product)) {
                database.requireNewEnough(says);
                return database;
            }
        }
        throw new IllegalStateException(
                "The ledger knows PostgreSQL and H2; this connection leads to another database");
    }

    /** A claim passes over what another has locked, which H2 knows since 2.2.220, the first of its 2.2. */
    private void requireNewEnough(DatabaseMetaData says) throws SQLException {
        int major = says.getDatabaseMajorVersion();
        if (this == H2 && (major < 2 || major == 2 && says.getDatabaseMinorVersion() < 2)) {
            throw new IllegalStateException("The ledger needs H2 2.2.220 or later; this one is of version " + major
                    + "." + says.getDatabaseMinorVersion());
        }
    }
}
