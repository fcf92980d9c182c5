package oversight.core.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A connection in a transaction, and the few ways in which the ledger uses it. */
record Session(Connection connection, Database database) {

    private static final String DUPLICATE_KEY = "23505";
    private static final String NOT_ONE_ROW = "21000";

    /** Reads one row. */
    @FunctionalInterface
    interface Mapper<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, Mapper<T> mapper, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> results = new ArrayList<>();
            while (rows.next()) {
                results.add(mapper.of(rows));
            }
            return results;
        }
    }

    /** The number of rows changed. */
    int update(String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    /** Runs the statement once for each row of arguments, in one go. */
    void each(String sql, List<@Nullable Object[]> rows) throws SQLException {
        batch(sql, rows);
    }

    /** The same for a statement that changes one row each time; it fails when the driver says otherwise, because then something would be missing. */
    void eachOne(String sql, List<@Nullable Object[]> rows) throws SQLException {
        for (int count : batch(sql, rows)) {
            requireOne(count == 1 || count == Statement.SUCCESS_NO_INFO);
        }
    }

    /** A statement that has to change one row, because it was looked at and locked before. */
    void updateOne(String sql, @Nullable Object... arguments) throws SQLException {
        requireOne(update(sql, arguments) == 1);
    }

    void requireOne(boolean one) throws SQLException {
        if (!one) {
            throw new SQLException("A statement changed another number of rows than one", NOT_ONE_ROW);
        }
    }

    private int[] batch(String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /**
     * Inserts a row unless its key is there. The transaction stays usable: PostgreSQL is asked not to fail at all, since a failed statement ends its
     * transaction; H2 takes back the failed statement alone.
     */
    boolean insertIfAbsent(String sql, @Nullable Object... arguments) throws SQLException {
        if (database == Database.POSTGRESQL) {
            return update(sql + " on conflict do nothing", arguments) == 1;
        }
        try {
            return update(sql, arguments) == 1;
        } catch (SQLException e) {
            if (DUPLICATE_KEY.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object[] arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(statement, arguments);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
