package oversight.core.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real server, set as it should not be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresSettingsTest {

    private EmbeddedPostgres server;

    @BeforeAll
    void start() throws IOException {
        server = keeping().start();
        JdbcSchema.applyIfAbsent(server.getPostgresDatabase());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private static EmbeddedPostgres.Builder keeping() {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
    }

    @Test
    void aServerThatKeepsWhatItAcknowledgesIsTaken() {
        assertThatCode(() -> JdbcNoteLedger.ownTransactions(server.getPostgresDatabase()))
                .doesNotThrowAnyException();
    }

    @Test
    void aServerWithoutFsyncIsRefused() throws IOException {
        try (EmbeddedPostgres forgetful =
                keeping().setServerConfig("fsync", "off").start()) {
            assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(forgetful.getPostgresDatabase()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("PostgreSQL has fsync off")
                    .hasMessageContaining("switch it on");
        }
    }

    @Test
    void aServerWithoutFullPageWritesIsRefused() throws Exception {
        changed("alter system set full_page_writes = off", "alter system reset full_page_writes", () -> {
            assertRefused("full_page_writes");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"alter role postgres", "alter database postgres"})
    void aRoleOrDatabaseThatDoesNotWaitForTheDiskIsRefused(String whose) throws Exception {
        changed(
                whose + " set synchronous_commit = off",
                whose + " reset synchronous_commit",
                () -> assertRefused("synchronous_commit"));
    }

    @Test
    void aSessionThatDoesNotWaitForTheDiskIsRefused() {
        assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(source("options=-c%20synchronous_commit%3Doff")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PostgreSQL has synchronous_commit off");
        assertThatCode(() -> JdbcNoteLedger.ownTransactions(source("options=-c%20synchronous_commit%3Dlocal")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "log_statement, all, log_parameter_max_length",
        "log_statement, mod, log_parameter_max_length",
        "log_min_duration_statement, 0, log_parameter_max_length",
        "log_transaction_sample_rate, 0.1, log_parameter_max_length",
        "log_parameter_max_length_on_error, -1, log_parameter_max_length_on_error",
        "log_error_verbosity, verbose, log_error_verbosity",
        "pgaudit.log_parameter, on, pgaudit.log_parameter"
    })
    void whatLetsWordsOutIsNamed(String setting, String value, String named) throws Exception {
        String quiet = "alter role postgres set log_error_verbosity = terse";
        changed(quiet, "alter role postgres reset all", () -> {
            assertThat(leaking("logServerErrorDetail=false")).isEmpty();
            run("alter role postgres set " + setting + " = '" + value + "'");
            assertThat(leaking("logServerErrorDetail=false")).containsExactly(named);
            run("alter role postgres set log_parameter_max_length = 0");
            assertThat(leaking("logServerErrorDetail=false"))
                    .isEqualTo(named.equals("log_parameter_max_length") ? List.of() : List.of(named));
        });
    }

    @Test
    void theDriversOwnDetailIsNamedUnlessItIsOff() throws SQLException {
        assertThat(leaking("logServerErrorDetail=false")).doesNotContain("logServerErrorDetail");
        assertThat(leaking("logServerErrorDetail=true")).contains("logServerErrorDetail");
        assertThat(leaking("")).contains("logServerErrorDetail");
        Session session = new Session(source("logServerErrorDetail=false").getConnection(), Database.POSTGRESQL);
        try (Connection connection = session.connection()) {
            assertThat(connection.isClosed()).isFalse();
            assertThat(PostgresSettings.leaking(session)).doesNotContain("logServerErrorDetail");
        }
    }

    private void assertRefused(String setting) {
        assertThatThrownBy(() -> JdbcNoteLedger.ownTransactions(server.getPostgresDatabase()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PostgreSQL has " + setting + " off");
    }

    /** What is done while a setting is changed. */
    private interface Trial {
        void run() throws SQLException;
    }

    private void changed(String to, String back, Trial trial) throws Exception {
        run(to);
        try {
            trial.run();
        } finally {
            run(back);
        }
        JdbcNoteLedger.ownTransactions(server.getPostgresDatabase());
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("options=-c%20synchronous_commit%3Don"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("select pg_reload_conf(), pg_sleep(0.3)");
        }
    }

    private List<String> leaking(String parameters) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(parameters))) {
            return PostgresSettings.leaking(new Session(connection, Database.POSTGRESQL));
        }
    }

    private PGSimpleDataSource source(String parameters) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(parameters));
        return source;
    }

    private String url(String parameters) {
        String url = server.getJdbcUrl("postgres", "postgres");
        return url + (url.contains("?") ? "&" : "?") + parameters;
    }
}
