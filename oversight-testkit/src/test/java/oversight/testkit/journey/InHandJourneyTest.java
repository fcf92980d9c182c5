package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.api.note.NoteId;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordAct;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** What becomes of a notice that is in somebody's hands while its note is moved or erased, or its duty ends: nobody is told afterwards. */
@Guidance("DM-9")
class InHandJourneyTest {

    private static final ChildRef CHILD = People.CHILD_1042;
    private static final EntryRef NOTE = EntryRef.of(NoteId.of("N-1"));

    private final Databases databases = new Databases();
    private final List<Notice> given = new ArrayList<>();

    @TempDir
    private Path folder;

    /** What happens during the first hand-over, and how that ends. */
    private Runnable meanwhile = () -> {};

    private NoticeTransport.Answer answer = new NoticeTransport.Answer.NotNow("busy");

    /** The ledgers of the library. */
    enum Kept {
        IN_MEMORY,
        H2,
        POSTGRESQL;

        NoteLedger ledger(Databases databases, Path folder) {
            return switch (this) {
                case IN_MEMORY -> new InMemoryLedger();
                case H2 -> JdbcNoteLedger.ownTransactions(databases.h2(folder));
                case POSTGRESQL -> JdbcNoteLedger.ownTransactions(Databases.emptyPostgres());
            };
        }
    }

    @AfterEach
    void close() {
        databases.close();
    }

    private NoticeTransport.Answer deliver(Notice notice) {
        given.add(notice);
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        return answer;
    }

    private Desk on(NoteLedger ledger) {
        return Desk.on(ledger, builder -> builder.transport(this::deliver));
    }

    private static void keep(Desk desk, Act act) {
        desk.oversight
                .records()
                .keep(RecordAct.builder()
                        .child(CHILD)
                        .by(People.FARIDA)
                        .reason("It has to be put right.")
                        .act(act)
                        .build())
                .orThrow();
    }

    private void assertNobodyIsToldAfter(Act act, NoteLedger ledger) {
        given.clear();
        Desk desk = on(ledger);
        desk.record(Desk.named(SampleNotes.policeProtection(), "N-1"));
        assertThat(desk.deliveries(CHILD)).hasSizeGreaterThan(1);
        meanwhile = () -> keep(desk, act);

        desk.oversight.deliveries().dispatch(50);
        answer = new NoticeTransport.Answer.Taken();
        for (int i = 0; i < 3; i++) {
            desk.clock.advance(Duration.ofHours(5));
            desk.oversight.deliveries().dispatch(50);
        }

        assertThat(given).as("only the one that was in hand").hasSize(1);
        assertThat(desk.deliveries(CHILD)).allMatch(delivery -> delivery.getState() == DeliveryState.SUPERSEDED);
        assertThat(desk.oversight.deliveries().parked(9)).isEmpty();
        assertThat(desk.oversight.records().verify(CHILD).isWhole()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsToldOfANoteThatWasMovedAfterwards(Kept kept) {
        assertNobodyIsToldAfter(new Act.Move(NOTE, ChildRef.of("C-9001")), kept.ledger(databases, folder));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsToldOfANoteThatWasErasedAfterwards(Kept kept) {
        assertNobodyIsToldAfter(new Act.Erase(NOTE, "order 7"), kept.ledger(databases, folder));
    }

    @Test
    void aRefusalLeavesNothingThatWaitsForAPerson() {
        answer = new NoticeTransport.Answer.Refused("no-such-inbox");
        assertNobodyIsToldAfter(new Act.Erase(NOTE, "order 7"), new InMemoryLedger());
    }

    /** It was told before the act was heard of, and that it was stands on its row. */
    @Test
    void whatWasTakenWasTold() {
        answer = new NoticeTransport.Answer.Taken();
        Desk desk = on(new InMemoryLedger());
        desk.record(Desk.named(SampleNotes.policeProtection(), "N-1"));
        meanwhile = () -> keep(desk, new Act.Erase(NOTE, "order 7"));

        desk.oversight.deliveries().dispatch(50);

        assertThat(desk.deliveries(CHILD).stream().map(Delivery::getState))
                .filteredOn(DeliveryState.DELIVERED::equals)
                .hasSize(1);
    }

    /** A machine that died with the notice in its hands has told nobody; the one that takes it up tells nobody either. */
    @Test
    void aClaimThatEndedIsNotTakenUpAgain() {
        Desk desk = on(new InMemoryLedger());
        desk.record(Desk.named(SampleNotes.policeProtection(), "N-1"));
        meanwhile = () -> {
            keep(desk, new Act.Erase(NOTE, "order 7"));
            throw new OutOfMemoryError("the machine");
        };
        Optional<Throwable> died = caught(() -> desk.oversight.deliveries().dispatch(50));
        assertThat(died).isPresent();

        desk.clock.advance(Duration.ofHours(5));
        desk.oversight.deliveries().dispatch(50);

        assertThat(given).hasSize(1);
        assertThat(desk.deliveries(CHILD)).allMatch(delivery -> delivery.getState() == DeliveryState.SUPERSEDED);
    }

    private static Optional<Throwable> caught(Runnable work) {
        return Stream.of(work)
                .map(it -> {
                    try {
                        it.run();
                        return Optional.<Throwable>empty();
                    } catch (OutOfMemoryError died) {
                        return Optional.<Throwable>of(died);
                    }
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Test
    void nobodyIsRemindedOfWhatHasBeenDoneMeanwhile() {
        Desk desk = on(new InMemoryLedger());
        desk.record(Desk.named(SampleNotes.auditOversight(), "N-1"));
        answer = new NoticeTransport.Answer.Taken();
        desk.oversight.deliveries().dispatch(50);
        desk.clock.advance(Duration.ofDays(400));
        assertThat(desk.oversight.duties().remind(50).getReminded()).isPositive();
        given.clear();
        answer = new NoticeTransport.Answer.NotNow("busy");
        meanwhile = () -> desk.oversight.duties().of(CHILD).stream()
                .filter(duty -> duty.getKind() != DutyKind.RECORD && duty.getKind() != DutyKind.OVERSIGHT)
                .forEach(duty -> desk.oversight.duties().discharge(duty, People.BILAL));

        desk.oversight.deliveries().dispatch(50);
        desk.clock.advance(Duration.ofHours(5));
        desk.oversight.deliveries().dispatch(50);

        assertThat(given).hasSize(1);
    }
}
