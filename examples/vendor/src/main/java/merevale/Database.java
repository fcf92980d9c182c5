package merevale;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The vendor's database, and the few things that one does with it. */
final class Database {

    /** What SQL says of a second row with a key that is to be unique. */
    private static final String UNIQUE = "23505";

    private final DataSource source;

    private Database(DataSource source) {
        this.source = source;
    }

    static Database empty() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Database database = new Database(h2);
        database.run("create table post_held (authority varchar, staff varchar, post varchar, starts bigint, ends bigint)");
        database.run("create table managed_by (authority varchar, staff varchar, manager varchar, starts bigint, ends bigint)");
        database.run("create table around_child (authority varchar, child varchar, role varchar, staff varchar, starts bigint, ends bigint)");
        database.run("create table message (notice varchar, recipient varchar)");
        database.run("create table sent (notice varchar primary key)");
        return database;
    }

    int run(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The statement failed with state " + e.getSQLState());
        }
    }

    /** Inserts a row; false when there is one with its key already, whoever put it there. */
    boolean isNew(String insert, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, insert, values)) {
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            if (UNIQUE.equals(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException("The row was not put in, with state " + e.getSQLState());
        }
    }

    /** The texts in the first column. */
    List<String> ask(String sql, Object... values) {
        return rows(sql, values).stream().map(row -> row[0]).toList();
    }

    /** The texts in the first two columns; the second is null where there is one. */
    List<String[]> rows(String sql, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            List<String[]> rows = new ArrayList<>();
            boolean two = found.getMetaData().getColumnCount() > 1;
            while (found.next()) {
                rows.add(new String[] {found.getString(1), two ? found.getString(2) : null});
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The question failed with state " + e.getSQLState());
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
