package oversight.testkit.scheduling;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import oversight.api.Oversight;
import oversight.api.notice.Delivery;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.party.AuthorityId;
import oversight.api.spi.Append;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.core.OversightEngine;
import oversight.core.schemes.PublishedSchemes;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** Engines of one authority, as several nodes have them, over one database. */
final class Office {

    static final AuthorityId AUTHORITY = PublishedSchemes.calderdale().getAuthority();

    /** Later than anything that the sample notes tell of. */
    static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private static final int COPIES = 25;

    /** What db-scheduler keeps its tasks in: the columns of its own script, in the types that both databases know. */
    private static final String TASKS = """
            create table if not exists scheduled_tasks (
                task_name varchar(250) not null, task_instance varchar(250) not null, task_data %s,
                execution_time timestamp(6) with time zone not null, picked boolean not null, picked_by varchar(100),
                last_success timestamp(6) with time zone, last_failure timestamp(6) with time zone,
                consecutive_failures int, last_heartbeat timestamp(6) with time zone, version bigint not null,
                priority smallint, primary key (task_name, task_instance))""";

    private Office() {}

    static void withTasks(DataSource database, String bytes) {
        Databases.run(database, String.format(TASKS, bytes));
        Databases.run(database, "delete from scheduled_tasks");
    }

    static Oversight on(NoteLedger ledger, NoticeTransport transport, Clock clock) {
        SampleOrganisation people = SampleOrganisations.calderdaleLike();
        return OversightEngine.builder()
                .scheme(PublishedSchemes.calderdale())
                .staffDirectory(people)
                .caseTeam(people)
                .ledger(ledger)
                .transport(transport)
                .clock(clock)
                .build();
    }

    /** Records notes until so many notices are kept; one note is told to many more than its own few, so that it does not take all day. */
    static Set<NoticeKey> made(NoteLedger ledger, int atLeast) {
        Set<NoticeKey> keys = new HashSet<>();
        Oversight oversight =
                on(manifold(ledger, keys), notice -> new NoticeTransport.Answer.Taken(), MutableClock.at(NOW));
        for (int i = 0; keys.size() < atLeast; i++) {
            oversight.notes().record(NoteVariants.withId(SampleNotes.policeProtection(), "N-" + i));
        }
        return keys;
    }

    private static NoteLedger manifold(NoteLedger ledger, Set<NoticeKey> keys) {
        return bent(ledger, (method, argument) -> {
            if (!(argument instanceof Append append)) {
                return Optional.empty();
            }
            List<Delivery> all = append.getDeliveries().stream()
                    .flatMap(delivery -> IntStream.range(0, COPIES).mapToObj(i -> copy(delivery, i)))
                    .toList();
            all.forEach(delivery -> keys.add(delivery.getNotice().getKey()));
            return Optional.of(
                    ledger.append(Append.builder().from(append).deliveries(all).build()));
        });
    }

    private static Delivery copy(Delivery delivery, int i) {
        Notice notice = delivery.getNotice();
        return Delivery.builder()
                .from(delivery)
                .notice(Notice.builder()
                        .from(notice)
                        .key(NoticeKey.of(notice.getKey().value() + "-" + i))
                        .build())
                .build();
    }

    /** The ledger, but for the calls that get another answer. */
    static NoteLedger bent(NoteLedger ledger, BiFunction<Method, Object, Optional<Object>> other) {
        return (NoteLedger) Proxy.newProxyInstance(
                Office.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, method, arguments) -> {
                    Optional<Object> answer = other.apply(method, arguments[0]);
                    return answer.isPresent() ? answer.get() : method.invoke(ledger, arguments);
                });
    }
}
