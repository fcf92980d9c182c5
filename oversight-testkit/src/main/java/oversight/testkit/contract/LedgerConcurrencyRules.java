package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.contract.Samples.CHILD;
import static oversight.testkit.contract.Samples.EMPTY;
import static oversight.testkit.contract.Samples.NOON;
import static oversight.testkit.contract.Samples.NORTH;
import static oversight.testkit.contract.Samples.append;
import static oversight.testkit.contract.Samples.appended;
import static oversight.testkit.contract.Samples.child;
import static oversight.testkit.contract.Samples.deliveries;
import static oversight.testkit.contract.Samples.delivery;
import static oversight.testkit.contract.Samples.duties;
import static oversight.testkit.contract.Samples.duty;
import static oversight.testkit.contract.Samples.dutyMove;
import static oversight.testkit.contract.Samples.given;
import static oversight.testkit.contract.Samples.minutes;
import static oversight.testkit.contract.Samples.moved;
import static oversight.testkit.contract.Samples.next;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import oversight.api.duty.DutyState;
import oversight.api.notice.Delivery;
import oversight.api.record.ChainHead;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.Claim;
import oversight.api.spi.NoteLedger;

/** The rules that show themselves only when several threads call at the same moment; each is tried many times. */
public interface LedgerConcurrencyRules extends LedgerUnderTest {

    /** LED-60 Of several appends at one head exactly one is written; the others answer OUTDATED. */
    @Test
    @Mend(
            "let the database decide who was first: a lock on the record's head, or a unique key on authority, child and sequence; looking first and inserting then is not enough")
    @DisplayName("LED-60 Of several appends at one head exactly one is written; the others answer OUTDATED")
    default void led60_oneAppendAtOneHead() {
        NoteLedger ledger = newLedger();
        for (int round = 0; round < 20; round++) {
            ChainHead head = ledger.head(CHILD);
            int attempt = round;
            List<AppendResult> results =
                    Together.run(thread -> ledger.append(append(CHILD, head, "n-" + attempt + "-" + thread)
                            .addDuties(duty("u-" + attempt + "-" + thread).build())
                            .build()));
            assertOneAnd(results, AppendResult.OUTDATED);
        }
        assertThat(duties(ledger, NORTH)).hasSize(20);
        assertWhole(ledger, 20);
    }

    /** LED-61 Of several appends of the same entry exactly one is written; the others answer ALREADY_THERE. */
    @Test
    @Mend("turn the violation of the unique identifier into ALREADY_THERE, not into OUTDATED or an exception")
    @DisplayName("LED-61 Of several appends of the same entry exactly one is written; the others answer ALREADY_THERE")
    default void led61_oneAppendOfOneEntry() {
        NoteLedger ledger = newLedger();
        for (int round = 0; round < 20; round++) {
            Append same = next(ledger, CHILD, "n-" + round)
                    .addDuties(duty("u-" + round).build())
                    .build();
            assertOneAnd(Together.run(thread -> ledger.append(same)), AppendResult.ALREADY_THERE);
        }
        assertWhole(ledger, 20);
    }

    /** LED-62 Of several appends of one identifier to several records one is written; the others answer ALREADY_THERE and move no head. */
    @Test
    @Mend(
            "let a unique key on authority and identifier decide, and roll the head back together with the entry that lost")
    @DisplayName(
            "LED-62 Of several appends of one identifier to several records one is written; the others answer ALREADY_THERE and move no head")
    default void led62_oneIdentifierInSeveralRecords() {
        NoteLedger ledger = newLedger();
        for (int round = 0; round < 20; round++) {
            // The first entry of a record is a case of its own, so every other round is on records that have one.
            String children = "c-" + round / 2 + "-";
            String id = "n-" + round;
            IntFunction<ChainHead> heads = thread -> ledger.head(child(NORTH, children + thread));
            List<ChainHead> before =
                    IntStream.range(0, Together.THREADS).mapToObj(heads).toList();
            List<AppendResult> results =
                    Together.run(thread -> ledger.append(append(child(NORTH, children + thread), before.get(thread), id)
                            .build()));
            assertOneAnd(results, AppendResult.ALREADY_THERE);
            for (int thread = 0; thread < Together.THREADS; thread++) {
                boolean written = results.get(thread) == AppendResult.APPENDED;
                assertThat(heads.apply(thread).equals(before.get(thread))).isEqualTo(!written);
                if (round % 2 == 0 && !written) {
                    appended(ledger, child(NORTH, children + thread), id + "-" + thread);
                }
            }
        }
    }

    /** LED-63 When everybody who is told OUTDATED tries again, everything is written, in one chain without a gap. */
    @Test
    @Mend("answer APPENDED only after your own commit, and OUTDATED so that the next attempt sees the new head")
    @DisplayName(
            "LED-63 When everybody who is told OUTDATED tries again, everything is written, in one chain without a gap")
    default void led63_everybodyGetsThrough() {
        NoteLedger ledger = newLedger();
        Together.run(thread -> {
            for (int n = 0; n < 10; n++) {
                String id = "n-" + thread + "-" + n;
                AppendResult result;
                do {
                    result = ledger.append(next(ledger, CHILD, id)
                            .addDuties(duty("u-" + id).build())
                            .addDeliveries(delivery("y-" + id).build())
                            .build());
                } while (result == AppendResult.OUTDATED);
                assertThat(result).isEqualTo(AppendResult.APPENDED);
            }
            return true;
        });
        assertWhole(ledger, 10 * Together.THREADS);
        assertThat(duties(ledger, NORTH)).hasSize(10 * Together.THREADS);
        assertThat(deliveries(ledger, NORTH)).hasSize(10 * Together.THREADS);
    }

    /** LED-64 However many claim at once, each delivery is claimed once, and by the end every one is. */
    @Test
    @Mend("lock what you claim (for update skip locked, or an update that names the change) before you give it out")
    @DisplayName("LED-64 However many claim at once, each delivery is claimed once, and by the end every one is")
    default void led64_nothingIsClaimedTwice() {
        NoteLedger ledger = newLedger();
        int all = 120;
        given(
                ledger,
                IntStream.range(0, all)
                        .mapToObj(n -> delivery("y-" + n)
                                .nextAt(NOON.minusMillis(n % 7))
                                .build())
                        .toArray(Delivery[]::new));
        List<List<String>> claimed = Together.run(thread -> {
            List<String> mine = new ArrayList<>();
            for (int n = 0; n < all; n++) {
                Claim claim = Claim.builder()
                        .authority(NORTH)
                        .now(NOON)
                        .until(minutes(10))
                        .limit(1 + n % 5)
                        .build();
                List<Delivery> batch = ledger.claim(claim);
                assertThat(batch).hasSizeLessThanOrEqualTo(claim.getLimit());
                batch.forEach(delivery -> mine.add(delivery.getNotice().getKey().value()));
            }
            return mine;
        });
        assertThat(claimed.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(all);
        assertThat(deliveries(ledger, NORTH)).allMatch(delivery -> delivery.getChange() == 1);
    }

    /** LED-65 Of several moves of one duty that were read at the same change exactly one succeeds. */
    @Test
    @Mend("move with 'where change = ?' in the statement itself, not after a read")
    @DisplayName("LED-65 Of several moves of one duty that were read at the same change exactly one succeeds")
    default void led65_oneMoveOfOneDuty() {
        NoteLedger ledger = newLedger();
        for (int round = 0; round < 20; round++) {
            String id = "u-" + round;
            given(ledger, duty(id).build());
            List<Boolean> moved = Together.run(thread -> moved(
                    ledger,
                    child(NORTH, "c-" + thread),
                    dutyMove(id, 0, thread % 2 == 0 ? DutyState.DISCHARGED : DutyState.WAIVED)
                            .at(minutes(thread))
                            .build()));
            assertThat(moved).containsOnlyOnce(true);
            assertThat(Samples.dutyOf(ledger, id).getEndedAt()).contains(minutes(moved.indexOf(true)));
        }
    }

    private static void assertOneAnd(List<AppendResult> results, AppendResult others) {
        assertThat(results).containsOnlyOnce(AppendResult.APPENDED).containsOnly(AppendResult.APPENDED, others);
    }

    private static void assertWhole(NoteLedger ledger, int size) {
        List<LedgerEntry> record = ledger.entries(CHILD);
        assertThat(record).hasSize(size);
        ChainHead head = EMPTY;
        for (LedgerEntry entry : record) {
            assertThat(entry.getSequence()).isEqualTo(head.getSequence() + 1);
            assertThat(entry.getPrevious()).isEqualTo(head.getHash());
            head = ChainHead.builder()
                    .sequence(entry.getSequence())
                    .hash(entry.getHash())
                    .build();
        }
        assertThat(ledger.head(CHILD)).isEqualTo(head);
    }
}
