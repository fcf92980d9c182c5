package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static oversight.testkit.contract.Samples.NOON;
import static oversight.testkit.contract.Samples.NORTH;
import static oversight.testkit.contract.Samples.deliveries;
import static oversight.testkit.contract.Samples.delivery;
import static oversight.testkit.contract.Samples.deliveryOf;
import static oversight.testkit.contract.Samples.given;
import static oversight.testkit.contract.Samples.minutes;
import static oversight.testkit.contract.Samples.only;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.NoteLedger;

/** The rules of claiming: what is due, to one claim at a time, and again when a claim has ended. */
public interface LedgerClaimRules extends LedgerUnderTest {

    /** LED-50 Pending, failed and claimed deliveries are claimed when their time has come; no others are. */
    @Test
    @Mend(
            "claim where the state is PENDING, FAILED or CLAIMED and the next time is not later than now: a claim that has ended is due again")
    @DisplayName("LED-50 Pending, failed and claimed deliveries are claimed when their time has come; no others are")
    default void led50_onlyWhatIsDue() {
        NoteLedger ledger = newLedger();
        Set<DeliveryState> claimable = EnumSet.of(DeliveryState.PENDING, DeliveryState.FAILED, DeliveryState.CLAIMED);
        for (DeliveryState state : DeliveryState.values()) {
            given(
                    ledger,
                    delivery(state + "-due").state(state).nextAt(NOON).build(),
                    delivery(state + "-not-yet")
                            .state(state)
                            .nextAt(NOON.plusMillis(1))
                            .build());
        }
        assertThat(keys(ledger.claim(claim(100).build())))
                .containsExactlyInAnyOrder(
                        claimable.stream().map(state -> state + "-due").toArray(String[]::new));
    }

    /** LED-51 A claimed delivery is claimed until the claim ends, with one change more; attempts and failure stay. */
    @Test
    @Mend(
            "set state, next time (until when the claim holds) and change plus one in one statement, and give back what it wrote")
    @DisplayName(
            "LED-51 A claimed delivery is claimed until the claim ends, with one change more; attempts and failure stay")
    default void led51_claimSaysUntilWhen() {
        NoteLedger ledger = newLedger();
        Delivery before = delivery("a")
                .state(DeliveryState.FAILED)
                .attempts(3)
                .failure("E1")
                .change(6)
                .build();
        Delivery other = delivery("b").nextAt(minutes(60)).build();
        given(ledger, before, other);
        Delivery after = Delivery.builder()
                .from(before)
                .state(DeliveryState.CLAIMED)
                .nextAt(minutes(10))
                .change(7)
                .build();
        assertThat(ledger.claim(claim(100).build())).containsExactly(after);
        assertThat(deliveries(ledger, NORTH)).containsExactly(after, other);
    }

    /** LED-52 A claim gives no more than it asks for, those first that have been due for longest, and in that order. */
    @Test
    @Mend("order by the next time and then by key before you limit")
    @DisplayName(
            "LED-52 A claim gives no more than it asks for, those first that have been due for longest, and in that order")
    default void led52_limitAndOrder() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                delivery("a").nextAt(minutes(-1)).build(),
                delivery("d").nextAt(minutes(-3)).build(),
                delivery("c").nextAt(minutes(-3)).build(),
                delivery("b").nextAt(minutes(-4)).build(),
                delivery("e").nextAt(minutes(-2)).build());
        assertThat(keys(ledger.claim(claim(1).build()))).containsExactly("b");
        assertThat(keys(ledger.claim(claim(3).build()))).containsExactly("c", "d", "e");
        assertThat(keys(ledger.claim(claim(100).build()))).containsExactly("a");
        assertThat(ledger.claim(claim(100).build())).isEmpty();
    }

    /** LED-53 While a claim holds nobody else gets the delivery; when it has ended somebody does, and the first is too late. */
    @Test
    @Mend("let the claim end by its time alone, and refuse the move of whoever claimed first by the change count")
    @DisplayName(
            "LED-53 While a claim holds nobody else gets the delivery; when it has ended somebody does, and the first is too late")
    default void led53_claimEnds() {
        NoteLedger ledger = newLedger();
        given(ledger, delivery("a").build());
        Delivery first = only(ledger.claim(claim(1).build()));
        assertThat(ledger.claim(claim(1).now(minutes(10).minusMillis(1))
                        .until(minutes(20))
                        .build()))
                .isEmpty();
        Delivery second =
                only(ledger.claim(claim(1).now(minutes(10)).until(minutes(20)).build()));
        assertThat(second.getChange()).isGreaterThan(first.getChange());
        assertThat(ledger.moveDelivery(delivered(first))).isFalse();
        assertThat(deliveryOf(ledger, "a")).isEqualTo(second);
        assertThat(ledger.moveDelivery(delivered(second))).isTrue();
        assertThat(ledger.claim(claim(1).now(minutes(60)).until(minutes(70)).build()))
                .isEmpty();
    }

    /** LED-54 A delivery that failed is claimed again when its next time has come. */
    @Test
    @Mend(
            "claim FAILED deliveries as PENDING ones, from their next time on, and leave attempts and failure as they are")
    @DisplayName("LED-54 A delivery that failed is claimed again when its next time has come")
    default void led54_failedIsTriedAgain() {
        NoteLedger ledger = newLedger();
        given(ledger, delivery("a").build());
        Delivery claimed = only(ledger.claim(claim(1).build()));
        assertThat(ledger.moveDelivery(move(claimed, DeliveryState.FAILED)
                        .attempts(1)
                        .nextAt(minutes(30))
                        .failure("E1")
                        .build()))
                .isTrue();
        assertThat(ledger.claim(claim(1).now(minutes(29)).until(minutes(40)).build()))
                .isEmpty();
        Delivery again =
                only(ledger.claim(claim(1).now(minutes(30)).until(minutes(40)).build()));
        assertThat(again.getAttempts()).isEqualTo(1);
        assertThat(again.getFailure()).contains("E1");
    }

    /** LED-55 A claim for nothing, for no time, or with times finer than a millisecond is refused and changes nothing. */
    @Test
    @Mend(
            "throw IllegalArgumentException for a limit below 1, for an end that is not after now, and for times finer than a millisecond")
    @DisplayName(
            "LED-55 A claim for nothing, for no time, or with times finer than a millisecond is refused and changes nothing")
    default void led55_senselessClaimIsRefused() {
        NoteLedger ledger = newLedger();
        given(ledger, delivery("a").build());
        for (Claim claim : List.of(
                claim(0).build(),
                claim(-1).build(),
                claim(1).until(NOON).build(),
                claim(1).until(NOON.minusMillis(1)).build(),
                claim(1).until(NOON.plusNanos(1)).build(),
                claim(1).now(NOON.plusNanos(1)).build())) {
            assertThatThrownBy(() -> ledger.claim(claim)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(deliveries(ledger, NORTH)).containsExactly(delivery("a").build());
    }

    private static Claim.Builder claim(int limit) {
        return Claim.builder().authority(NORTH).now(NOON).until(minutes(10)).limit(limit);
    }

    private static DeliveryMove delivered(Delivery delivery) {
        return move(delivery, DeliveryState.DELIVERED).build();
    }

    private static DeliveryMove.Builder move(Delivery delivery, DeliveryState to) {
        return DeliveryMove.builder()
                .authority(NORTH)
                .key(delivery.getNotice().getKey())
                .change(delivery.getChange())
                .to(to)
                .attempts(1)
                .nextAt(NOON)
                .at(NOON);
    }

    private static List<String> keys(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(delivery -> delivery.getNotice().getKey().value())
                .toList();
    }
}
