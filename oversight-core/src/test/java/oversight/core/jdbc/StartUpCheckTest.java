package oversight.core.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.spi.ChildKey;

class StartUpCheckTest {

    private static final ChildKey CHILD = ChildKey.builder()
            .authority(AuthorityId.of("northshire"))
            .child(ChildRef.of("c-1"))
            .build();

    private static final String KEEPS = ";WRITE_DELAY=0;REUSE_SPACE=FALSE";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"file:", "", "nio:", "nioMapped:", "split:"})
    void h2FileThatDelaysItsWritesIsRefused(String system) {
        JdbcDataSource database = h2(system + folder.resolve("a"));
        assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("add " + KEEPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:", "", "nio:", "nioMapped:", "split:"})
    void h2FileThatDoesNotIsTaken(String system) {
        JdbcDataSource database = tables(h2(system + folder.resolve("a") + KEEPS));
        assertThatCode(() -> JdbcNoteLedger.ownTransactions(database)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";WRITE_DELAY=1;REUSE_SPACE=FALSE",
                ";REUSE_SPACE=FALSE",
                ";WRITE_DELAY=0",
                ";WRITE_DELAY=0;REUSE_SPACE=TRUE"
            })
    void halfOfItIsNotEnough(String settings) {
        JdbcDataSource database = h2("file:" + folder.resolve("a") + settings);
        assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("add " + KEEPS);
    }

    @Test
    void aDelaySetByStatementIsSeenToo() throws SQLException {
        JdbcDataSource database = h2("file:" + folder.resolve("a") + ";REUSE_SPACE=FALSE");
        try (Connection open = database.getConnection();
                Statement statement = open.createStatement()) {
            statement.execute("set write_delay 0");
            JdbcSchema.applyIfAbsent(database);
            assertThatCode(() -> JdbcNoteLedger.ownTransactions(database)).doesNotThrowAnyException();
            statement.execute("set write_delay 200");
            assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(database))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mem:named;DB_CLOSE_DELAY=-1", "mem:delayed;WRITE_DELAY=500;DB_CLOSE_DELAY=-1"})
    void h2InMemoryPromisesNothingAndIsTaken(String name) {
        assertThatCode(() -> JdbcNoteLedger.ownTransactions(tables(h2(name)))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IGNORECASE=TRUE", "COLLATION=ENGLISH STRENGTH PRIMARY"})
    void h2ThatFoldsIdentifiersIsRefused(String setting) {
        assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(h2("mem:folding;" + setting)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("IGNORECASE or COLLATION");
    }

    @Test
    void theHostsDatabaseIsLookedAtAtTheFirstCall() throws SQLException {
        JdbcDataSource database = h2("file:" + folder.resolve("a"));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            JdbcNoteLedger ledger = JdbcNoteLedger.hostTransaction(() -> connection);
            assertThatThrownBy(() -> ledger.head(CHILD))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("add " + KEEPS);
        }
    }

    @Test
    void withoutTablesItSaysWhatToDo() throws SQLException {
        JdbcDataSource database = h2("mem:bare");
        assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("apply the script of JdbcSchema");
        JdbcDataSource emptied = tables(h2("mem:emptied;DB_CLOSE_DELAY=-1"));
        run(emptied, "delete from ovs_schema");
        assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(emptied))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("apply the script of JdbcSchema");
    }

    @Test
    void tablesOfAnotherVersionAreRefused() throws SQLException {
        JdbcDataSource database = tables(h2("mem:versions;DB_CLOSE_DELAY=-1"));
        run(database, "update ovs_schema set version = version - 1");
        assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("older than version " + JdbcSchema.version())
                .hasMessageContaining("docs/operations.md");
        run(database, "update ovs_schema set version = version + 2");
        assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(database))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer than version " + JdbcSchema.version())
                .hasMessageContaining("use the release");
        run(database, "update ovs_schema set version = version - 1");
        assertThatCode(() -> JdbcNoteLedger.ownTransactions(database)).doesNotThrowAnyException();
    }

    @Test
    void anotherDatabaseIsRefused() {
        DatabaseMetaData metaData = proxy(DatabaseMetaData.class, "Apache Derby");
        Connection connection = proxy(Connection.class, metaData);
        assertThatThrownBy(() -> Database.of(connection))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PostgreSQL and H2")
                .hasMessageNotContaining("Derby");
        assertThat(List.of(Database.values())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 4, false", "2, 1, false", "2, 2, true", "2, 5, true", "3, 0, true"})
    void anH2ThatCannotPassOverWhatIsLockedIsRefused(int major, int minor, boolean isTaken) throws SQLException {
        Map<String, Object> answers = Map.of(
                "getDatabaseProductName", "H2", "getDatabaseMajorVersion", major, "getDatabaseMinorVersion", minor);
        DatabaseMetaData metaData = DatabaseMetaData.class.cast(Proxy.newProxyInstance(
                StartUpCheckTest.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (self, method, arguments) -> answers.get(method.getName())));
        Connection connection = proxy(Connection.class, metaData);
        if (isTaken) {
            assertThat(Database.of(connection)).isEqualTo(Database.H2);
        } else {
            assertThatThrownBy(() -> Database.of(connection))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The ledger needs H2 2.2.220 or later; this one is of version " + major + "." + minor);
        }
    }

    /** Answers everything with this: a database that is not on the class path. */
    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                StartUpCheckTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer));
    }

    private static JdbcDataSource tables(JdbcDataSource database) {
        JdbcSchema.applyIfAbsent(database);
        return database;
    }

    private static void run(JdbcDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static JdbcDataSource h2(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + name);
        database.setUser("sa");
        return database;
    }
}
