package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.h2.jdbcx.JdbcConnectionPool;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.note.DecisionId;
import oversight.api.party.ChildRef;
import oversight.api.record.AnnouncedDecision;
import oversight.api.spi.Append;
import oversight.api.spi.NoteLedger;
import oversight.api.text.Narrative;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.JdbcSchema;
import oversight.core.schemefile.SchemeFile;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.people.People;
import oversight.testkit.people.SampleOrganisations;

/** Whatever the times at which reminding is called, and by how many: everybody is reminded in time, once for each number, and of nothing that has ended. */
@Guidance({"DM-3", "DM-7"})
@PropertyDefaults(tries = 40, edgeCases = EdgeCasesMode.NONE)
class RemindingProperties {

    private static final String REMINDERS =
            "others: {before: {hours: 3}, every: {days: 2}, escalate: [{after: {days: 3}}], cite: table}";
    private static final int DUTIES = 5;

    private static Desk desk(NoteLedger ledger) {
        return Desk.ofScheme(
                ledger,
                SampleOrganisations.calderdaleLike(),
                SchemeFile.read("barset.yaml", DutyScheme.with(REMINDERS)));
    }

    private static ChildRef child(int number) {
        return ChildRef.of("C-" + number % 3);
    }

    private static void announce(Desk desk) {
        desk.clock.moveTo(Written.london("2026-11-06 17:00"));
        for (int i = 0; i < DUTIES; i++) {
            desk.oversight
                    .decisions()
                    .announce(AnnouncedDecision.builder()
                            .from(AnnounceJourneyTest.decision(child(i)))
                            .id(DecisionId.of("D-" + i))
                            .build());
        }
    }

    private static List<Duty> duties(Desk desk) {
        return List.of(child(0), child(1), child(2)).stream()
                .flatMap(child -> desk.oversight.duties().of(child).stream())
                .toList();
    }

    /** Runs a fortnight of calls, each so many hours after the one before, with one duty waived on the way, and says what is wrong. */
    private static List<String> fortnight(NoteLedger ledger, List<Integer> hours) {
        Desk desk = desk(ledger);
        announce(desk);
        ReminderAccount account = new ReminderAccount(desk);
        for (int i = 0; i < hours.size(); i++) {
            desk.clock.advance(Duration.ofHours(hours.get(i)));
            Instant before = desk.clock.instant();
            List<Duty> due = duties(desk).stream()
                    .filter(duty -> duty.getState() == DutyState.OPEN)
                    .filter(duty ->
                            duty.getRemindAt().filter(at -> !at.isAfter(before)).isPresent())
                    .toList();
            desk.oversight.duties().remind(50);
            account.after(due, duties(desk));
            if (i == hours.size() / 2) {
                duties(desk).stream()
                        .filter(duty -> duty.getState() == DutyState.OPEN)
                        .findFirst()
                        .ifPresent(duty -> desk.oversight
                                .duties()
                                .waive(duty, People.FARIDA, Narrative.of("It was announced by mistake."))
                                .orThrow());
            }
        }
        return account.wrong(List.of(child(0), child(1), child(2)), duties(desk));
    }

    @Property
    void everybodyIsRemindedInTimeAndOnce(
            @ForAll @Size(min = 4, max = 12) List<@IntRange(min = 1, max = 60) Integer> hours) {
        assertThat(fortnight(new InMemoryLedger(), hours)).isEmpty();
    }

    private static final List<Integer> WEEKS = List.of(24, 48, 2, 50, 30, 60, 60, 60);

    @Example
    void aLedgerThatForgetsTheMoveIsFound() {
        NoteLedger forgetful = Bending.appends(
                new InMemoryLedger(),
                append -> Bending.isReminder(append)
                        ? Append.builder().from(append).dutyMoves(List.of()).build()
                        : append);
        assertThat(fortnight(forgetful, WEEKS)).anyMatch(line -> line.startsWith("not reminded in time"));
    }

    @Example
    void aLedgerThatLosesTheNoticesIsFound() {
        NoteLedger mute = Bending.appends(
                new InMemoryLedger(),
                append -> Bending.isReminder(append)
                        ? Append.builder().from(append).deliveries(List.of()).build()
                        : append);
        assertThat(fortnight(mute, WEEKS)).anyMatch(line -> line.startsWith("nobody told"));
    }

    @Example
    void aLedgerThatGivesWhatHasEndedAsOpenIsFound() {
        assertThat(fortnight(Bending.neverEnding(new InMemoryLedger()), WEEKS))
                .anyMatch(line -> line.startsWith("reminded after the end"));
    }

    @Property(tries = 10)
    void twoEnginesOnOneLedgerRemindOnce(@ForAll @IntRange(min = 72, max = 400) int hours) throws Exception {
        NoteLedger ledger = new InMemoryLedger();
        assertThat(race(ledger, hours, UnaryOperator.identity())).isEqualTo(DUTIES);
    }

    @Property(tries = 3)
    void alsoOnADatabase(@ForAll @IntRange(min = 72, max = 400) int hours) throws Exception {
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        JdbcSchema.applyIfAbsent(database);
        try {
            assertThat(race(JdbcNoteLedger.ownTransactions(database), hours, UnaryOperator.identity()))
                    .isEqualTo(DUTIES);
        } finally {
            database.dispose();
        }
    }

    /** Two engines that each see the ledger through glass which hides what the other does. */
    @Example
    void enginesOfWhichEachKeepsItsOwnLedgerAreFound() throws Exception {
        assertThat(race(new InMemoryLedger(), 80, ledger -> {
                    NoteLedger own = new InMemoryLedger();
                    announce(desk(own));
                    return own;
                }))
                .isNotEqualTo(DUTIES);
    }

    private static int race(NoteLedger ledger, int hours, UnaryOperator<NoteLedger> seen) throws Exception {
        Desk first = desk(ledger);
        announce(first);
        List<Desk> machines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Desk machine = desk(seen.apply(ledger));
            machine.clock.moveTo(Written.london("2026-11-06 17:00").plus(Duration.ofHours(hours)));
            machines.add(machine);
        }
        ExecutorService pool = Executors.newFixedThreadPool(machines.size());
        try {
            List<Future<Integer>> work = new ArrayList<>();
            machines.forEach(machine -> work.add(
                    pool.submit(() -> machine.oversight.duties().remind(50).getReminded())));
            int reminded = 0;
            for (Future<Integer> one : work) {
                reminded += one.get();
            }
            return reminded;
        } finally {
            pool.shutdownNow();
        }
    }
}
