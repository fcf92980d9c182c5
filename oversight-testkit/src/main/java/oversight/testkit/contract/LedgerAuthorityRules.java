package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.contract.Samples.CHILD;
import static oversight.testkit.contract.Samples.EMPTY;
import static oversight.testkit.contract.Samples.NOON;
import static oversight.testkit.contract.Samples.NORTH;
import static oversight.testkit.contract.Samples.SOUTH;
import static oversight.testkit.contract.Samples.SOUTH_CHILD;
import static oversight.testkit.contract.Samples.appended;
import static oversight.testkit.contract.Samples.deliveries;
import static oversight.testkit.contract.Samples.delivery;
import static oversight.testkit.contract.Samples.duties;
import static oversight.testkit.contract.Samples.duty;
import static oversight.testkit.contract.Samples.dutyMove;
import static oversight.testkit.contract.Samples.minutes;
import static oversight.testkit.contract.Samples.moved;
import static oversight.testkit.contract.Samples.next;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import oversight.api.duty.DutyState;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.party.AuthorityId;
import oversight.api.record.EntryKey;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.ChildKey;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.NoteLedger;

/** The rules of several authorities in one ledger: with the same identifiers throughout, they never meet. */
public interface LedgerAuthorityRules extends LedgerUnderTest {

    /** LED-70 The same child, entry, duty and notice identifiers under two authorities are kept apart. */
    @Test
    @Mend("make the authority part of every key and of every condition")
    @DisplayName("LED-70 The same child, entry, duty and notice identifiers under two authorities are kept apart")
    default void led70_equalIdentifiersAreKeptApart() {
        NoteLedger ledger = newLedger();
        LedgerEntry north = given(ledger, CHILD, "n-1");
        assertThat(ledger.head(SOUTH_CHILD)).isEqualTo(EMPTY);
        assertThat(ledger.entries(SOUTH_CHILD)).isEmpty();
        assertThat(ledger.entry(key(SOUTH))).isEmpty();
        assertThat(duties(ledger, SOUTH)).isEmpty();
        assertThat(deliveries(ledger, SOUTH)).isEmpty();
        LedgerEntry south = given(ledger, SOUTH_CHILD, "n-1");
        assertThat(ledger.entries(CHILD)).containsExactly(north);
        assertThat(ledger.entries(SOUTH_CHILD)).containsExactly(south);
        assertThat(ledger.entry(key(SOUTH))).contains(south);
        assertThat(duties(ledger, NORTH)).containsExactly(duty("u").build());
        assertThat(duties(ledger, SOUTH)).containsExactly(duty(SOUTH_CHILD, "u").build());
        assertThat(deliveries(ledger, NORTH)).containsExactly(delivery("y").build());
        assertThat(deliveries(ledger, SOUTH))
                .containsExactly(delivery(SOUTH_CHILD, "y").build());
    }

    /** LED-71 Moves under one authority leave the other's duties alone. */
    @Test
    @Mend("put the authority into the condition of every statement that moves a duty")
    @DisplayName("LED-71 Moves under one authority leave the other's duties alone")
    default void led71_dutiesOfTheOtherStay() {
        NoteLedger ledger = newLedger();
        given(ledger, CHILD, "n-1");
        given(ledger, SOUTH_CHILD, "n-1");
        List<?> before = duties(ledger, NORTH);
        appended(
                ledger,
                next(ledger, SOUTH_CHILD, "n-2")
                        .addDutyMoves(dutyMove("u", 0, DutyState.DISCHARGED)
                                .authority(SOUTH)
                                .build())
                        .build());
        assertThat(duties(ledger, NORTH)).isEqualTo(before);
        assertThat(moved(ledger, CHILD, dutyMove("u", 0, DutyState.WAIVED).build()))
                .isTrue();
        assertThat(duties(ledger, SOUTH)).extracting("state").containsExactly(DutyState.DISCHARGED);
    }

    /** LED-72 Claims and moves under one authority leave the other's deliveries alone. */
    @Test
    @Mend("put the authority into the condition of claims and of every statement that moves a delivery")
    @DisplayName("LED-72 Claims and moves under one authority leave the other's deliveries alone")
    default void led72_deliveriesOfTheOtherStay() {
        NoteLedger ledger = newLedger();
        given(ledger, CHILD, "n-1");
        given(ledger, SOUTH_CHILD, "n-1");
        List<?> before = deliveries(ledger, NORTH);
        assertThat(ledger.claim(Claim.builder()
                        .authority(SOUTH)
                        .now(NOON)
                        .until(minutes(1))
                        .limit(10)
                        .build()))
                .hasSize(1)
                .allMatch(delivery -> delivery.getNotice().getAuthority().equals(SOUTH));
        assertThat(deliveries(ledger, NORTH)).isEqualTo(before);
        assertThat(ledger.moveDelivery(DeliveryMove.builder()
                        .authority(NORTH)
                        .key(NoticeKey.of("y"))
                        .change(0)
                        .to(DeliveryState.PARKED)
                        .attempts(0)
                        .nextAt(NOON)
                        .at(NOON)
                        .build()))
                .isTrue();
        assertThat(deliveries(ledger, SOUTH)).extracting("state").containsExactly(DeliveryState.CLAIMED);
    }

    private static LedgerEntry given(NoteLedger ledger, ChildKey child, String id) {
        return appended(
                ledger,
                next(ledger, child, id)
                        .addDuties(duty(child, "u").build())
                        .addDeliveries(delivery(child, "y").build())
                        .build());
    }

    private static EntryKey key(AuthorityId authority) {
        return EntryKey.builder().authority(authority).id("n-1").build();
    }
}
