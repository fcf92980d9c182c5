package oversight.core.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        JdbcDataSource database = h2(system + folder.resolve("a") + KEEPS);
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
            assertThatCode(() -> JdbcNoteLedger.ownTransactions(database)).doesNotThrowAnyException();
            statement.execute("set write_delay 200");
            assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(database))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mem:", "mem:named", "mem:delayed;WRITE_DELAY=500"})
    void h2InMemoryPromisesNothingAndIsTaken(String name) {
        assertThatCode(() -> JdbcNoteLedger.ownTransactions(h2(name))).doesNotThrowAnyException();
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
    void postgresThatMayForgetIsWarnedOf() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            Session session = new Session(connection, Database.POSTGRESQL);
            statement.execute("set synchronous_commit = off");
            assertThat(StartUpCheck.weaknesses(session))
                    .hasSize(2)
                    .anyMatch(weakness -> weakness.contains("synchronous_commit is off"))
                    .anyMatch(weakness -> weakness.contains("fsync is off"));
            statement.execute("set synchronous_commit = local");
            assertThat(StartUpCheck.weaknesses(session))
                    .singleElement()
                    .asString()
                    .contains("fsync is off");
            assertThat(StartUpCheck.check(connection)).isEqualTo(Database.POSTGRESQL);
        }
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

    /** Answers everything with this: a database that is not on the class path. */
    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                StartUpCheckTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer));
    }

    private static JdbcDataSource h2(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + name);
        database.setUser("sa");
        return database;
    }
}
