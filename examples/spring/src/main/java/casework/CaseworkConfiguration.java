package casework;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import oversight.api.Oversight;
import oversight.api.spi.NoticeTransport;
import oversight.core.OversightEngine;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.JdbcSchema;
import oversight.core.scheduling.OversightTasks;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** How a host with Spring is wired: one database, the record in the transactions of Spring, delivery in transactions of its own. */
@Configuration
@EnableTransactionManagement
public class CaseworkConfiguration {

    static final String FOLDER = "casework.folder";

    /** The columns of db-scheduler's own script, in the types of H2. */
    private static final String TABLES = """
            create table if not exists visit (note varchar(120) primary key);
            create table if not exists message (notice_key varchar(120) primary key, recipient varchar(120));
            create table if not exists scheduled_tasks (
                task_name varchar(250), task_instance varchar(250), task_data blob,
                execution_time timestamp(6) with time zone, picked boolean, picked_by varchar(50),
                last_success timestamp(6) with time zone, last_failure timestamp(6) with time zone,
                consecutive_failures int, last_heartbeat timestamp(6) with time zone, version bigint,
                priority smallint, primary key (task_name, task_instance))""";

    /**
     * The database, in a new file for each run.
     *
     * @return a pool; H2 keeps what it has acknowledged only with these settings
     */
    @Bean(destroyMethod = "dispose")
    public JdbcConnectionPool dataSource() {
        Path file = Path.of(System.getProperty(FOLDER), "run-" + System.nanoTime()).toAbsolutePath();
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + file + ";WRITE_DELAY=0;REUSE_SPACE=FALSE", "sa", "");
        JdbcSchema.applyIfAbsent(pool);
        return pool;
    }

    /**
     * The host's own tables.
     *
     * @param dataSource the database
     * @return for queries
     */
    @Bean
    public JdbcTemplate jdbc(DataSource dataSource) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        for (String statement : TABLES.split(";")) {
            jdbc.execute(statement);
        }
        return jdbc;
    }

    /**
     * Spring's transactions.
     *
     * @param dataSource the database
     * @return the manager
     */
    @Bean
    public PlatformTransactionManager transactions(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    /**
     * The engine.
     *
     * @param dataSource the database
     * @param jdbc the host's inbox
     * @return the engine
     */
    @Bean
    public Oversight oversight(DataSource dataSource, JdbcTemplate jdbc) {
        SampleOrganisation people = SampleOrganisations.calderdaleLike();
        return OversightEngine.builder()
                .scheme(PublishedSchemes.calderdale())
                .staffDirectory(people)
                .caseTeam(people)
                .ledger(JdbcNoteLedger.hostTransaction(ofThisTransaction(dataSource)))
                .deliveryLedger(JdbcNoteLedger.ownTransactions(dataSource))
                .transport(inbox(jdbc))
                .clock(Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC)) // the story's; yours is the system's
                .build();
    }

    /**
     * The host's service.
     *
     * @param oversight the engine
     * @param jdbc the host's own tables
     * @return the service
     */
    @Bean
    public CaseService service(Oversight oversight, JdbcTemplate jdbc) {
        return new CaseService(oversight, jdbc);
    }

    /**
     * Delivery, by the host's own scheduler.
     *
     * @param dataSource the database
     * @param oversight the engine
     * @return the scheduler, which Spring starts and stops
     */
    @Bean(initMethod = "start", destroyMethod = "stop")
    public Scheduler scheduler(DataSource dataSource, Oversight oversight) {
        return Scheduler.create(dataSource)
                .startTasks(OversightTasks.of(oversight)
                        .dispatch(Duration.ofSeconds(1), 100, 2)
                        .tasks())
                .threads(2)
                .pollingInterval(Duration.ofMillis(200))
                .heartbeatInterval(Duration.ofSeconds(10))
                .build();
    }

    /** Outside a transaction Spring would open a connection that nobody closes. */
    private static Supplier<Connection> ofThisTransaction(DataSource dataSource) {
        return () -> {
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new IllegalTransactionStateException("The record is kept in a transaction");
            }
            return DataSourceUtils.getConnection(dataSource);
        };
    }

    /** A repeat under the same key is the same message. */
    private static NoticeTransport inbox(JdbcTemplate jdbc) {
        return notice -> {
            jdbc.update(
                    "merge into message (notice_key, recipient) key (notice_key) values (?, ?)",
                    notice.getKey().value(),
                    notice.getRecipient().key());
            return new NoticeTransport.Answer.Taken();
        };
    }
}
