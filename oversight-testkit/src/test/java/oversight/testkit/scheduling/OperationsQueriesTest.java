package oversight.testkit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.testkit.jdbc.Databases;

/** The queries of the page for operators run on both databases, and see what there is to see. */
class OperationsQueriesTest {

    private static final Pattern QUERY = Pattern.compile("(?m)^-- \\d: .*\\n(select .*);$");

    @TempDir
    Path folder;

    private final Databases databases = new Databases();

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void h2() throws Exception {
        see(databases.h2(folder), "blob");
    }

    @Test
    void postgres() throws Exception {
        see(Databases.emptyPostgres(), "bytea");
    }

    private static void see(DataSource database, String bytes) throws IOException, SQLException {
        Office.withTasks(database, bytes);
        Office.made(JdbcNoteLedger.ownTransactions(database), 1);
        List<String> queries = QUERY.matcher(Files.readString(Path.of("../docs/operations.md")))
                .results()
                .map(query -> query.group(1))
                .toList();
        assertThat(queries).hasSize(4);

        assertThat(rows(database, queries.get(0))).containsExactly("null");
        assertThat(rows(database, queries.get(1))).isEmpty();
        assertThat(rows(database, queries.get(2))).containsExactly("calderdale PENDING 75");
        assertThat(rows(database, queries.get(3))).isEmpty();

        long now = System.currentTimeMillis();
        Databases.run(database, "update ovs_delivery set next_at = " + (now - 600_000));
        assertThat(Double.parseDouble(rows(database, queries.get(0)).get(0))).isBetween(590.0, 900.0);
        Databases.run(database, "update ovs_delivery set state = 'CLAIMED', next_at = " + (now - 4_000_000));
        assertThat(rows(database, queries.get(1))).hasSize(75);
        Databases.run(
                database,
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " values ('oversight-dispatch-calderdale-1', 'recurring', current_timestamp, false, 1)");
        assertThat(rows(database, queries.get(3)))
                .singleElement()
                .asString()
                .startsWith("oversight-dispatch-calderdale-1 ");
    }

    private static List<String> rows(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join(" ", row));
            }
            return rows;
        }
    }
}
