package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static oversight.testkit.contract.Samples.CHILD;
import static oversight.testkit.contract.Samples.EMPTY;
import static oversight.testkit.contract.Samples.NOON;
import static oversight.testkit.contract.Samples.NORTH;
import static oversight.testkit.contract.Samples.OTHER_CHILD;
import static oversight.testkit.contract.Samples.SOUTH;
import static oversight.testkit.contract.Samples.append;
import static oversight.testkit.contract.Samples.appended;
import static oversight.testkit.contract.Samples.child;
import static oversight.testkit.contract.Samples.deliveries;
import static oversight.testkit.contract.Samples.delivery;
import static oversight.testkit.contract.Samples.deliveryMove;
import static oversight.testkit.contract.Samples.duties;
import static oversight.testkit.contract.Samples.duty;
import static oversight.testkit.contract.Samples.dutyMove;
import static oversight.testkit.contract.Samples.entry;
import static oversight.testkit.contract.Samples.given;
import static oversight.testkit.contract.Samples.hash;
import static oversight.testkit.contract.Samples.minutes;
import static oversight.testkit.contract.Samples.next;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import oversight.api.duty.DutyState;
import oversight.api.notice.DeliveryState;
import oversight.api.party.StaffRef;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKey;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.NoteLedger;

/** The rules of appending: at the head or not at all, once, and whole or not at all. */
public interface LedgerAppendRules extends LedgerUnderTest {

    /** LED-01 An empty record has sequence 0 and a hash of zeros. */
    @Test
    @Mend(
            "answer head() of a child without entries with sequence 0 and 64 zeros, not with null, an empty hash or a row of your own")
    @DisplayName("LED-01 An empty record has sequence 0 and a hash of zeros")
    default void led01_emptyRecordHasTheZeroHead() {
        assertThat(newLedger().head(CHILD)).isEqualTo(EMPTY);
    }

    /** LED-02 An entry that is appended becomes the head of its child's record, and of no other. */
    @Test
    @Mend("keep a head for each authority and child, and move it in the transaction that inserts the entry")
    @DisplayName("LED-02 An entry that is appended becomes the head of its child's record, and of no other")
    default void led02_appendedEntryIsTheHead() {
        NoteLedger ledger = newLedger();
        LedgerEntry first = appended(ledger, CHILD, "n-1");
        assertThat(ledger.head(CHILD)).isEqualTo(headAt(1, first.getHash()));
        LedgerEntry second = appended(ledger, CHILD, "n-2");
        assertThat(ledger.head(CHILD)).isEqualTo(headAt(2, second.getHash()));
        assertThat(ledger.head(OTHER_CHILD)).isEqualTo(EMPTY);
    }

    /** LED-03 Appending at a head that is no longer the head answers OUTDATED and writes nothing. */
    @Test
    @Mend(
            "compare sequence and hash with the head under the lock of the record (or with a unique key on authority, child and sequence), and write only when both fit")
    @DisplayName("LED-03 Appending at a head that is no longer the head answers OUTDATED and writes nothing")
    default void led03_staleHeadWritesNothing() {
        NoteLedger ledger = newLedger();
        given(ledger, duty("open").build());
        ChainHead stale = EMPTY;
        assertNothingWritten(ledger, full(append(CHILD, stale, "n-late")), AppendResult.OUTDATED);
        ChainHead before = ledger.head(CHILD);
        appended(ledger, CHILD, "n-2");
        assertNothingWritten(ledger, full(append(CHILD, before, "n-late")), AppendResult.OUTDATED);
    }

    /** LED-04 Appending at a place beyond the head, or with another hash than the head's, answers OUTDATED and writes nothing. */
    @Test
    @Mend("compare the hash as well as the sequence: a fork has the right sequence and another hash")
    @DisplayName(
            "LED-04 Appending at a place beyond the head, or with another hash than the head's, answers OUTDATED and writes nothing")
    default void led04_headThatNeverWasWritesNothing() {
        NoteLedger ledger = newLedger();
        given(ledger, duty("open").build());
        String hash = ledger.head(CHILD).getHash();
        assertNothingWritten(ledger, full(append(CHILD, headAt(2, hash), "n-2")), AppendResult.OUTDATED);
        assertNothingWritten(ledger, full(append(CHILD, headAt(1, hash("x")), "n-2")), AppendResult.OUTDATED);
        assertNothingWritten(ledger, full(append(OTHER_CHILD, headAt(3, hash), "n-2")), AppendResult.OUTDATED);
        assertNothingWritten(ledger, full(append(OTHER_CHILD, headAt(0, hash), "n-2")), AppendResult.OUTDATED);
    }

    /** LED-05 After OUTDATED the same identifier can be appended at the new head. */
    @Test
    @Mend("use up an identifier only in the transaction that writes its entry; OUTDATED must leave nothing behind")
    @DisplayName("LED-05 After OUTDATED the same identifier can be appended at the new head")
    default void led05_headMovedCanBeTriedAgain() {
        NoteLedger ledger = newLedger();
        appended(ledger, CHILD, "n-1");
        assertThat(ledger.append(append(CHILD, EMPTY, "n-2").build())).isEqualTo(AppendResult.OUTDATED);
        appended(ledger, CHILD, "n-2");
        assertThat(ledger.entries(CHILD)).extracting(LedgerEntry::getId).containsExactly("n-1", "n-2");
    }

    /** LED-06 A second append of an identifier answers ALREADY_THERE and writes nothing, also at the right head. */
    @Test
    @Mend("look for the identifier first, and roll back duties, notices and moves together with the entry")
    @DisplayName(
            "LED-06 A second append of an identifier answers ALREADY_THERE and writes nothing, also at the right head")
    default void led06_secondAppendWritesNothing() {
        NoteLedger ledger = newLedger();
        given(ledger, duty("open").build());
        appended(ledger, CHILD, "n-2");
        assertNothingWritten(ledger, full(next(ledger, CHILD, "n-2")), AppendResult.ALREADY_THERE);
    }

    /** LED-07 An identifier of another child's record is there already: ALREADY_THERE, and nothing is written. */
    @Test
    @Mend("make the identifier of an entry unique for the authority, not for the child")
    @DisplayName(
            "LED-07 An identifier of another child's record is there already: ALREADY_THERE, and nothing is written")
    default void led07_identifierOfAnotherChild() {
        NoteLedger ledger = newLedger();
        given(ledger, duty("open").build());
        appended(ledger, CHILD, "n-2");
        assertNothingWritten(ledger, full(next(ledger, OTHER_CHILD, "n-2")), AppendResult.ALREADY_THERE);
        appended(ledger, OTHER_CHILD, "n-3");
        assertNothingWritten(ledger, full(next(ledger, OTHER_CHILD, "n-2")), AppendResult.ALREADY_THERE);
    }

    /** LED-08 ALREADY_THERE comes before OUTDATED, so that a repeat after an unknown outcome is recognised. */
    @Test
    @Mend(
            "look for the identifier before you look at the head: whoever repeats after a lost answer stands at an old head")
    @DisplayName("LED-08 ALREADY_THERE comes before OUTDATED, so that a repeat after an unknown outcome is recognised")
    default void led08_repeatIsRecognised() {
        NoteLedger ledger = newLedger();
        Append append = next(ledger, CHILD, "n-1").build();
        appended(ledger, append);
        assertThat(ledger.append(append)).isEqualTo(AppendResult.ALREADY_THERE);
        appended(ledger, CHILD, "n-2");
        assertThat(ledger.append(append)).isEqualTo(AppendResult.ALREADY_THERE);
    }

    /** LED-09 What cannot be written whole is not written at all: a duty or notice that is there makes the append fail. */
    @Test
    @Mend(
            "write the entry, its duties, its notices and its moves in one transaction, and let a key that is there already roll all of it back")
    @DisplayName(
            "LED-09 What cannot be written whole is not written at all: a duty or notice that is there makes the append fail")
    default void led09_allOrNothing() {
        NoteLedger ledger = newLedger();
        given(ledger, duty("open").build());
        given(ledger, delivery("taken").build());
        assertFailsWhole(
                ledger,
                full(next(ledger, CHILD, "n-2").addDeliveries(delivery("taken").build())));
        assertFailsWhole(
                ledger, full(next(ledger, CHILD, "n-2").addDuties(duty("open").build())));
        assertFailsWhole(
                ledger,
                full(next(ledger, OTHER_CHILD, "n-2").addDuties(duty("new").build())));
        appended(ledger, CHILD, "n-2");
    }

    /** LED-10 The duties that an entry moves move with it, with one change more; the others stay. */
    @Test
    @Mend(
            "update the duties that are named in getDutyMoves(), with their change plus one, in the transaction of the entry")
    @DisplayName("LED-10 The duties that an entry moves move with it, with one change more; the others stay")
    default void led10_dutiesMoveWithTheEntry() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                duty("a").change(4).build(),
                duty("b").build(),
                duty("stays").build());
        appended(
                ledger,
                next(ledger, CHILD, "n-2")
                        .addDutyMoves(
                                dutyMove("b", 0, DutyState.DISCHARGED)
                                        .by(StaffRef.of("sm-3"))
                                        .build(),
                                dutyMove("a", 4, DutyState.WAIVED).build())
                        .build());
        assertThat(duties(ledger, NORTH))
                .containsExactly(
                        duty("a")
                                .state(DutyState.WAIVED)
                                .endedAt(minutes(1))
                                .change(5)
                                .build(),
                        duty("b")
                                .state(DutyState.DISCHARGED)
                                .endedAt(minutes(1))
                                .endedBy(StaffRef.of("sm-3"))
                                .change(1)
                                .build(),
                        duty("stays").build());
    }

    /** LED-14 The deliveries that an entry moves move with it, with one change more; the others stay. */
    @Test
    @Mend(
            "update the deliveries that are named in getDeliveryMoves(), with their change plus one, in the transaction of the entry")
    @DisplayName("LED-14 The deliveries that an entry moves move with it, with one change more; the others stay")
    default void led14_deliveriesMoveWithTheEntry() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                delivery("y").state(DeliveryState.DELIVERED).attempts(2).build(),
                delivery("z").build());
        appended(
                ledger,
                next(ledger, CHILD, "n-2")
                        .addDeliveryMoves(deliveryMove("y", 0, DeliveryState.ACKNOWLEDGED)
                                .by(StaffRef.of("tm-7"))
                                .attempts(2)
                                .build())
                        .build());
        assertThat(deliveries(ledger, NORTH))
                .containsExactly(
                        delivery("y")
                                .state(DeliveryState.ACKNOWLEDGED)
                                .attempts(2)
                                .nextAt(minutes(1))
                                .movedAt(minutes(2))
                                .movedBy(StaffRef.of("tm-7"))
                                .change(1)
                                .build(),
                        delivery("z").build());
    }

    /** LED-11 One move that cannot be made (ended, changed, illegal or unknown) answers OUTDATED, and nothing at all is written. */
    @Test
    @Mend(
            "move with 'where change = ? and the state may move there', count the rows, and answer OUTDATED after a rollback when one is missing")
    @DisplayName(
            "LED-11 One move that cannot be made (ended, changed, illegal or unknown) answers OUTDATED, and nothing at all is written")
    default void led11_moveThatCannotBeMade() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                duty("open").build(),
                duty("done").state(DutyState.DISCHARGED).endedAt(NOON).build(),
                duty("changed").change(2).build());
        given(
                ledger,
                delivery("fine").build(),
                delivery("told").state(DeliveryState.ACKNOWLEDGED).build(),
                delivery("claimed").state(DeliveryState.CLAIMED).change(1).build());
        for (String duty : List.of("done", "changed", "unknown")) {
            assertNothingWritten(
                    ledger,
                    full(next(ledger, CHILD, "n-2")
                            .addDutyMoves(dutyMove(duty, 0, DutyState.WAIVED).build())
                            .addDeliveryMoves(deliveryMove("fine", 0, DeliveryState.PARKED)
                                    .build())),
                    AppendResult.OUTDATED);
        }
        for (String key : List.of("told", "claimed", "unknown")) {
            assertNothingWritten(
                    ledger,
                    full(next(ledger, CHILD, "n-2")
                            .addCounterparts(entry(OTHER_CHILD, ledger.head(OTHER_CHILD), "n-3")
                                    .build())
                            .addDeliveryMoves(deliveryMove(key, 0, DeliveryState.SUPERSEDED)
                                    .build())),
                    AppendResult.OUTDATED);
        }
        appended(ledger, full(next(ledger, CHILD, "n-2")));
    }

    /** LED-13 Moves under another authority than the entry's are refused, and nothing is written. */
    @Test
    @Mend("compare the authority of each move with the entry's before you write, and throw")
    @DisplayName("LED-13 Moves under another authority than the entry's are refused, and nothing is written")
    default void led13_movesOfAnotherAuthority() {
        NoteLedger ledger = newLedger();
        given(ledger, duty("open").build());
        assertFailsWhole(
                ledger,
                next(ledger, CHILD, "n-2")
                        .addDutyMoves(dutyMove("open", 0, DutyState.WAIVED)
                                .authority(SOUTH)
                                .build())
                        .build());
        assertFailsWhole(
                ledger,
                next(ledger, CHILD, "n-2")
                        .addDeliveryMoves(deliveryMove("any", 0, DeliveryState.PARKED)
                                .authority(SOUTH)
                                .build())
                        .build());
    }

    /** LED-12 Duties and notices of another authority than the entry's are refused, and nothing is written. */
    @Test
    @Mend("compare the authority of each duty and notice with the entry's before you write, and throw")
    @DisplayName("LED-12 Duties and notices of another authority than the entry's are refused, and nothing is written")
    default void led12_otherAuthorityIsRefused() {
        NoteLedger ledger = newLedger();
        var south = child(SOUTH, "c-1");
        assertFailsWhole(
                ledger,
                next(ledger, CHILD, "n-1").addDuties(duty(south, "a").build()).build());
        assertFailsWhole(
                ledger,
                next(ledger, CHILD, "n-1")
                        .addDeliveries(delivery(south, "a").build())
                        .build());
        assertThat(duties(ledger, SOUTH)).isEmpty();
        assertThat(deliveries(ledger, SOUTH)).isEmpty();
    }

    private static ChainHead headAt(long sequence, String hash) {
        return ChainHead.builder().sequence(sequence).hash(hash).build();
    }

    /** With something of each sort, so that it shows if any of it was written. */
    private static Append full(Append.Builder append) {
        return append.addDuties(duty("new").build())
                .addDeliveries(delivery("new").build())
                .addDutyMoves(dutyMove("open", 0, DutyState.DISCHARGED).build())
                .build();
    }

    private static void assertNothingWritten(NoteLedger ledger, Append append, AppendResult result) {
        Map<String, Object> before = everything(ledger, append);
        assertThat(ledger.append(append)).isEqualTo(result);
        assertAsBefore(before, everything(ledger, append));
    }

    private static void assertFailsWhole(NoteLedger ledger, Append append) {
        Map<String, Object> before = everything(ledger, append);
        assertThatThrownBy(() -> ledger.append(append)).isInstanceOf(RuntimeException.class);
        assertAsBefore(before, everything(ledger, append));
    }

    private static void assertAsBefore(Map<String, Object> before, Map<String, Object> after) {
        before.forEach((what, was) -> assertThat(after.get(what))
                .as("%s after an append that was not to write anything", what)
                .isEqualTo(was));
    }

    private static Map<String, Object> everything(NoteLedger ledger, Append append) {
        EntryKey key = EntryKey.builder()
                .authority(NORTH)
                .id(append.getEntry().getId())
                .build();
        Map<String, Object> everything = new LinkedHashMap<>();
        everything.put("the head of the record", ledger.head(CHILD));
        everything.put("the head of the other record", ledger.head(OTHER_CHILD));
        everything.put("the entry", ledger.entry(key));
        everything.put("the entries of the record", ledger.entries(CHILD));
        everything.put("the entries of the other record", ledger.entries(OTHER_CHILD));
        everything.put("the duties", duties(ledger, NORTH));
        everything.put("the deliveries", deliveries(ledger, NORTH));
        return everything;
    }
}
