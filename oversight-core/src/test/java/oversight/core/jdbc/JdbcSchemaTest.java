package oversight.core.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcSchemaTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void everyTableHasThePrefixAndEveryKeyTheAuthority(Database database) {
        String script = JdbcSchema.script(database);
        assertThat(found(script, "create table if not exists (\\w+)"))
                .containsExactly("ovs_schema", "ovs_entry", "ovs_head", "ovs_duty", "ovs_delivery");
        assertThat(found(script, "create index if not exists (\\w+)")).allMatch(name -> name.startsWith("ovs_"));
        assertThat(found(script, "(?:primary key|unique|foreign key|references \\w+|on ovs_\\w+) (\\(.*?\\))"))
                .hasSizeGreaterThan(15)
                .allMatch(columns -> columns.startsWith("(authority, "));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void timesAreMillisecondsAndNoTypeOfTime(Database database) {
        String script = JdbcSchema.script(database);
        assertThat(found(script, "\\w+_at +(\\w+)")).isNotEmpty().containsOnly("bigint");
        assertThat(script).doesNotContain("timestamp", " date ", " time ");
    }

    @Test
    void theScriptsMakeTheSameColumns() {
        assertThat(found(JdbcSchema.script(Database.H2), "(?m)^    (\\w+) {2,}\\w+"))
                .hasSizeGreaterThan(50)
                .isEqualTo(found(JdbcSchema.script(Database.POSTGRESQL), "(?m)^    (\\w+) {2,}\\w+"));
    }

    @Test
    void applyingItTwiceChangesNothing() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:twice;DB_CLOSE_DELAY=-1");
        JdbcSchema.applyIfAbsent(database);
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("insert into ovs_head values ('a', 'c', 1, 'h')");
            assertThatCode(() -> JdbcSchema.applyIfAbsent(database)).doesNotThrowAnyException();
            try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from ovs_head")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
            connection.createStatement().execute("shutdown");
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void theScriptSaysItsVersion(Database database) {
        String script = JdbcSchema.script(database);
        assertThat(found(script, "ovs_schema \\(only_row, version\\) select 1, (\\d+) "))
                .containsExactly(String.valueOf(JdbcSchema.version()));
        assertThat(found(script, "version (\\d+) of its tables")).containsExactly(String.valueOf(JdbcSchema.version()));
    }

    private static List<String> found(String text, String pattern) {
        List<String> groups = new ArrayList<>();
        Pattern.compile(pattern).matcher(text).results().forEach(result -> groups.add(result.group(1)));
        return groups;
    }
}
