package oversight.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;
import oversight.api.HostFailureException;
import oversight.api.Oversight;
import oversight.api.decision.Enquiry;
import oversight.api.notice.DeliveryState;
import oversight.api.record.LedgerEntry;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildKey;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.HeadAnchor;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.NamesAround;
import oversight.api.spi.NamesKnown;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.OversightObserver;
import oversight.api.spi.StaffDirectory;
import oversight.core.OversightEngine;
import oversight.core.jdbc.JdbcSchema;
import oversight.testkit.jdbc.Deed;
import oversight.testkit.jdbc.Host;
import oversight.testkit.memory.InMemoryAnchor;
import oversight.testkit.memory.InMemoryArrangements;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** One engine and one host that misbehaves in one place in one way, once in each piece of work; then it behaves, and everything has to be right. */
final class Scene implements AutoCloseable {

    private static final Pattern DRAWN = Pattern.compile("\"[0-9a-f]{32}\"");

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final SampleOrganisation PEOPLE = SampleOrganisations.calderdaleLike();
    private static final long AT_MOST_SECONDS = 20;
    private static final List<Deed> DEEDS =
            IntStream.range(0, 4).mapToObj(n -> new Deed("x0", n)).toList();
    private static final Deed OTHER = new Deed("y0", 0);

    private final Seam seam;
    private final Behaviour behaviour;
    private final MutableClock clock = MutableClock.at(NOW);
    private final AtomicBoolean armed = new AtomicBoolean();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Object> held = new ArrayList<>();
    private final List<List<?>> handedOut = new ArrayList<>();
    private final List<Deed> returned = new ArrayList<>();
    private final List<Throwable> thrown = new ArrayList<>();
    private final Optional<Host> host;
    private final NoteLedger kept;
    private final Map<Class<?>, Object> real;
    private final Oversight oversight;
    private final Oversight judged;
    private Deed current = OTHER;
    private int acted;

    Scene(Stage stage, Seam seam, Behaviour behaviour) {
        this(stage, seam, behaviour, engine -> engine);
    }

    /** With something between the engine and whoever calls it. */
    Scene(Stage stage, Seam seam, Behaviour behaviour, UnaryOperator<Oversight> wrapped) {
        this.seam = seam;
        this.behaviour = behaviour;
        this.host = behaviour.isOfConnections() ? Optional.of(new Host(database())) : Optional.empty();
        this.kept = host.map(Host::ledgerInTransactions).orElseGet(InMemoryLedger::new);
        this.real = real(host.map(Host::ledger).orElse(kept));
        this.oversight = stage.engineFor(this, behaviour.needsADeadline());
        this.judged = wrapped.apply(oversight);
    }

    private static Map<Class<?>, Object> real(NoteLedger ledger) {
        NoticeTransport transport = notice -> new NoticeTransport.Answer.Taken();
        NamesAround names = child -> NamesKnown.builder().build();
        HolidayCalendar holidays = year -> Optional.of(Set.of(LocalDate.of(year.year(), 12, 25)));
        OversightObserver observer = observation -> {};
        return Map.of(
                StaffDirectory.class,
                PEOPLE,
                CaseTeam.class,
                PEOPLE,
                NoticeTransport.class,
                transport,
                ArrangementRegister.class,
                InMemoryArrangements.of(SampleOrganisation.AUTHORITY, List.of()),
                NamesAround.class,
                names,
                HolidayCalendar.class,
                holidays,
                HeadAnchor.class,
                new InMemoryAnchor(),
                OversightObserver.class,
                observer,
                NoteLedger.class,
                ledger);
    }

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        JdbcSchema.applyIfAbsent(database);
        return database;
    }

    /** What the host answers to a call of the engine. */
    Object called(Class<?> spi, Method method, Object[] arguments) throws Throwable {
        handedOut.forEach(List::clear);
        handedOut.clear();
        Call call = new Call(this, new Seam(spi, method), real.get(spi), arguments);
        boolean acts = method.equals(seam.method()) && acted < behaviour.atMost() && armed.getAndSet(false);
        acted += acts ? 1 : 0;
        return acts ? behaviour.on(call) : call.right();
    }

    Instant now() {
        return clock.instant();
    }

    /** Does everything with the hostile host, then with a good one; how often the host has misbehaved. */
    int play() throws Exception {
        for (Deed deed : DEEDS) {
            current = deed;
            if (attempt(() -> deed.on(judged))) {
                returned.add(deed);
            }
        }
        attempt(() -> judged.records().checkpoint());
        attempt(() -> judged.records().verifyAll());
        attempt(() -> judged.deliveries().dispatch(50));
        attempt(() -> read(judged));
        armed.set(false);
        assertNothingLost();
        assertNothingLeaks();
        assertGoodAfterwards();
        return acted;
    }

    private static void read(Oversight engine) {
        engine.duties().of(People.CHILD_1042).stream()
                .limit(1)
                .forEach(duty -> engine.duties().discharge(duty, People.FARIDA));
        engine.deliveries().parked(10);
        engine.records().forReader(People.CHILD_1042, Locale.ENGLISH);
        engine.records().acts(People.CHILD_1042);
        engine.decisions()
                .whoCan(Enquiry.builder()
                        .child(People.CHILD_1042)
                        .decider(People.BILAL)
                        .decision(DecisionTypeId.of("placement-with-parents"))
                        .at(NOW)
                        .build());
    }

    /** False when it failed; it may not take for ever. */
    private boolean attempt(Runnable work) throws Exception {
        armed.set(true);
        List<Throwable> failed = new ArrayList<>();
        Thread caller = new Thread(() -> {
            try {
                inTransaction(work);
            } catch (Throwable e) {
                failed.add(e);
            }
        });
        caller.setDaemon(true);
        caller.start();
        caller.join(TimeUnit.SECONDS.toMillis(AT_MOST_SECONDS));
        assertThat(caller.isAlive()).as("still at it after its deadline").isFalse();
        thrown.addAll(failed);
        return failed.isEmpty();
    }

    private void inTransaction(Runnable work) throws Exception {
        if (host.isPresent()) {
            host.get().transact(() -> {
                work.run();
                return true;
            });
        } else {
            work.run();
        }
    }

    private List<LedgerEntry> entries() {
        List<LedgerEntry> entries = new ArrayList<>();
        Deed.CHILDREN.forEach(child -> entries.addAll(kept.entries(ChildKey.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .child(child)
                .build())));
        return entries;
    }

    /** What was answered as done is there, and whatever is there is whole. */
    private void assertNothingLost() throws Exception {
        List<String> ids = entries().stream().map(LedgerEntry::getId).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Deed deed : returned) {
            assertThat(ids).as("recorded").contains(deed.entry().value());
        }
        inTransaction(() -> Deed.CHILDREN.forEach(child ->
                assertThat(oversight.records().verify(child).getBreaks()).isEmpty()));
        kept.duties(DutyQuery.builder().authority(SampleOrganisation.AUTHORITY).build())
                .forEach(duty -> assertThat(ids).contains(duty.getAbout()));
        kept.deliveries(DeliveryQuery.builder()
                        .authority(SampleOrganisation.AUTHORITY)
                        .build())
                .forEach(delivery ->
                        assertThat(ids).contains(delivery.getNotice().getAbout()));
    }

    /** Neither in what was thrown, however deep, nor in what the host has kept. The host's own transaction may fail in its own words. */
    private void assertNothingLeaks() {
        for (Throwable each : thrown) {
            StringWriter trace = new StringWriter();
            each.printStackTrace(new PrintWriter(trace, true));
            assertThat(trace.toString().contains(Call.MARKER)).as("leaks").isFalse();
            boolean known = each instanceof HostFailureException
                    || each instanceof VirtualMachineError
                    || each instanceof IllegalStateException
                    || each instanceof IllegalArgumentException
                    || host.isPresent();
            assertThat(known).as(each.getClass().getName()).isTrue();
        }
        held.forEach(
                each -> assertThat(String.valueOf(each).contains(Call.MARKER)).isFalse());
    }

    /** The same engine, when the host is well again. */
    private void assertGoodAfterwards() throws Exception {
        clock.advance(Duration.ofHours(2));
        for (Deed deed : DEEDS) {
            inTransaction(() -> deed.on(oversight));
        }
        inTransaction(() -> OTHER.on(oversight));
        inTransaction(() -> oversight.deliveries().dispatch(1_000_000));
        inTransaction(
                () -> assertThat(oversight.records().verifyAll().getBroken()).isEmpty());
        assertThat(entries().stream().map(LedgerEntry::getId))
                .containsAll(DEEDS.stream().map(deed -> deed.entry().value()).toList())
                .contains(OTHER.entry().value())
                .doesNotHaveDuplicates();
        kept.deliveries(DeliveryQuery.builder()
                        .authority(SampleOrganisation.AUTHORITY)
                        .build())
                .forEach(delivery -> assertThat(delivery.getState())
                        .isIn(DeliveryState.DELIVERED, DeliveryState.PARKED, DeliveryState.ACKNOWLEDGED));
    }

    /** What stands on the record of a scene, for comparison; identifiers that the engine drew are left out. */
    List<String> documents() {
        return entries().stream()
                .map(LedgerEntry::getDocument)
                .map(document -> DRAWN.matcher(document).replaceAll("drawn"))
                .toList();
    }

    Deed current() {
        return current;
    }

    Deed other() {
        return OTHER;
    }

    void reenter(Deed deed) {
        deed.on(oversight);
    }

    void keep(List<?> references) {
        held.addAll(references);
    }

    List<?> toBeCleared(List<?> list) {
        handedOut.add(list);
        return list;
    }

    boolean goesOn() {
        return end.getCount() > 0;
    }

    CountDownLatch end() {
        return end;
    }

    Connection ourConnection() {
        return host.map(Host::connection).orElse(null);
    }

    void ownTransaction() throws Exception {
        Connection before = ourConnection();
        Thread other = new Thread(() -> {
            try {
                host.orElseThrow().transact(() -> {
                    host.orElseThrow().run("create table if not exists of_the_host (n int)");
                    return true;
                });
            } catch (Exception e) {
                thrown.add(e);
            }
        });
        other.start();
        other.join();
        assertThat(ourConnection()).isSameAs(before);
    }

    /** Somebody else holds the lock of everything of ours that a host can get hold of, until the scene ends. */
    void holdLocks(Object... more) throws InterruptedException {
        List<Object> locks = new ArrayList<>(List.of(more));
        locks.addAll(List.of(
                oversight,
                oversight.notes(),
                oversight.decisions(),
                oversight.duties(),
                oversight.deliveries(),
                oversight.records(),
                Oversight.class,
                OversightEngine.class));
        CountDownLatch holding = new CountDownLatch(1);
        Thread holder = new Thread(() -> hold(locks, 0, holding));
        holder.setDaemon(true);
        holder.start();
        holding.await();
    }

    private void hold(List<Object> locks, int from, CountDownLatch holding) {
        if (from < locks.size()) {
            synchronized (locks.get(from)) {
                hold(locks, from + 1, holding);
            }
            return;
        }
        holding.countDown();
        try {
            end.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
    }
}
