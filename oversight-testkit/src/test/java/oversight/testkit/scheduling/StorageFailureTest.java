package oversight.testkit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import oversight.api.HostFailureException;
import oversight.api.Oversight;
import oversight.api.Recording.Recorded;
import oversight.api.note.DecisionNote;
import oversight.api.spi.NoticeTransport;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.logs.Logs;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** What a real PostgreSQL says when it fails reaches whoever recorded the note, typed, and nothing else of it does. */
class StorageFailureTest {

    private static final DecisionNote NOTE = NoteVariants.withId(SampleNotes.policeProtection(), "N-1");
    private static final DecisionNote SECOND = NoteVariants.withId(SampleNotes.policeProtection(), "N-2");

    @Test
    void aKeyThatIsThereAlreadyIsToldByItsState() {
        DataSource database = Databases.emptyPostgres();
        Oversight oversight = on(database);
        oversight.notes().record(NOTE).orThrow();
        Databases.run(database, "create unique index one_each on ovs_delivery (authority, recipient)");
        try {
            HostFailureException failed = failed(oversight, SECOND);

            assertThat(failed.sqlState()).contains("23505");
            assertThat(failed.isCommitOutcomeUnknown()).isFalse();
            assertThat(failed)
                    .hasMessage("NoteLedger.append threw an exception:"
                            + " oversight.core.jdbc.LedgerException, SQLState 23505");
        } finally {
            Databases.run(database, "drop index one_each");
        }
        assertThat(oversight.notes().record(SECOND).orThrow().repeated()).isFalse();
    }

    @Test
    void aConnectionThatIsKilledIsToldByItsState() {
        Databases.emptyPostgres();
        PGSimpleDataSource database = new PGSimpleDataSource(); // no pool, which would keep what is dead
        database.setUrl(Databases.postgresUrl());
        AtomicBoolean kills = new AtomicBoolean();
        Oversight oversight = on(killing(database, kills));
        kills.set(true);

        try (Logs logs = Logs.listen()) {
            HostFailureException failed = failed(oversight, NOTE);

            assertThat(failed.sqlState())
                    .hasValueSatisfying(
                            state -> assertThat(state).matches("57P01|08...").isNotEqualTo("none"));
            assertThat(failed.isCommitOutcomeUnknown()).isFalse();
            assertThat(logs.lines())
                    .anyMatch(line -> line.startsWith(
                                    "WARN oversight.core.host.HostCalls Host call failed: NoteLedger.")
                            && line.endsWith("SQLState " + failed.sqlState().orElseThrow()));
        }
        kills.set(false);
        assertThat(oversight.notes().record(NOTE).orThrow().repeated()).isFalse();
    }

    @Test
    @Timeout(60)
    @Guidance("DM-3")
    void aCommitWhoseAnswerIsLostIsToldAndSettledByRecordingAgain() throws Exception {
        Databases.emptyPostgres();
        URI server = URI.create(Databases.postgresUrl().substring("jdbc:".length()));
        try (CutRelay relay = new CutRelay(server.getPort())) {
            PGSimpleDataSource through = new PGSimpleDataSource();
            through.setUrl(Databases.postgresUrl().replace(":" + server.getPort(), ":" + relay.port()));
            Oversight oversight = on(through);
            relay.cutTheNextCommit();

            HostFailureException failed = failed(oversight, NOTE);

            assertThat(relay.hasCut()).isTrue();
            assertThat(failed.isCommitOutcomeUnknown()).isTrue();
            assertThat(failed.sqlState())
                    .hasValueSatisfying(state -> assertThat(state).startsWith("08"));
            Recorded again = oversight.notes().record(NOTE).orThrow();
            assertThat(again.repeated()).as("the commit had taken place").isTrue();
            assertThat(oversight.records().notes(People.CHILD_1042)).hasSize(1);
        }
    }

    /** An exception of the host that says nothing of a database says nothing of one here either. */
    @Test
    void whatIsNoStorageFailureHasNoState() {
        Oversight oversight = on(killing(Databases.emptyPostgres(), new AtomicBoolean()));

        assertThat(oversight.notes().record(NOTE).orThrow().repeated()).isFalse();
        assertThat(new HostFailureException("CaseTeam", "around", HostFailureException.Failure.THREW, "").sqlState())
                .isEmpty();
    }

    private static HostFailureException failed(Oversight oversight, DecisionNote note) {
        HostFailureException failed = catchThrowableOfType(
                HostFailureException.class, () -> oversight.notes().record(note));
        assertThat(failed).hasNoCause().hasNoSuppressedExceptions();
        assertThat(failed.spi()).isEqualTo("NoteLedger");
        return failed;
    }

    private static Oversight on(DataSource database) {
        return Office.on(
                JdbcNoteLedger.ownTransactions(database),
                notice -> new NoticeTransport.Answer.Taken(),
                MutableClock.at(Office.NOW));
    }

    /** While it kills, the server ends each connection just after it was opened. */
    private static DataSource killing(DataSource database, AtomicBoolean kills) {
        return (DataSource) Proxy.newProxyInstance(
                StorageFailureTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(database, arguments);
                        if (kills.get() && result instanceof Connection connection) {
                            kill(database, connection.unwrap(PGConnection.class).getBackendPID());
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void kill(DataSource database, int process) throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_terminate_backend(" + process + ", 5000)");
        }
    }
}
