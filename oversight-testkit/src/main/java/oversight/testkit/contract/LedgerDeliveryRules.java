package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static oversight.testkit.contract.Samples.CHILD;
import static oversight.testkit.contract.Samples.NOON;
import static oversight.testkit.contract.Samples.NORTH;
import static oversight.testkit.contract.Samples.OTHER_CHILD;
import static oversight.testkit.contract.Samples.deliveries;
import static oversight.testkit.contract.Samples.delivery;
import static oversight.testkit.contract.Samples.deliveryMove;
import static oversight.testkit.contract.Samples.deliveryOf;
import static oversight.testkit.contract.Samples.given;
import static oversight.testkit.contract.Samples.minutes;
import static oversight.testkit.contract.Samples.notice;
import static oversight.testkit.contract.Samples.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.notice.NoticeReason;
import oversight.api.party.BodyId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Urgency;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.NoteLedger;

/** The rules of deliveries: found by what is asked, moved by the one table and by nobody twice. */
public interface LedgerDeliveryRules extends LedgerUnderTest {

    /** LED-40 Every field of a delivery and of its notice comes back as it was. */
    @Test
    @Mend(
            "give every field of a delivery and its notice a column of its own that keeps it exactly; a party is kept with its sort, not as a bare value")
    @DisplayName("LED-40 Every field of a delivery and of its notice comes back as it was")
    default void led40_everyFieldComesBack() {
        NoteLedger ledger = newLedger();
        List<Party> parties =
                List.of(StaffRef.of("x"), PostId.of("x"), BodyId.of("x"), CaseRole.of("x"), OutsideParty.of("a:b/c"));
        List<Delivery> deliveries = new ArrayList<>();
        for (NoticeReason reason : NoticeReason.values()) {
            for (DeliveryState state : DeliveryState.values()) {
                int n = deliveries.size();
                Delivery.Builder delivery = Delivery.builder()
                        .notice(notice(CHILD, "key-" + n)
                                .reason(reason)
                                .about("about-" + n)
                                .recipient(parties.get(n % parties.size()))
                                .insteadOf(Optional.of(parties.get((n + 1) % parties.size()))
                                        .filter(party -> n % 2 == 0))
                                .obligation(Obligation.values()[n % 2])
                                .urgency(Urgency.values()[n / 2 % 2])
                                .rule(n % 3 == 0 ? nastyRule(n) : rule())
                                .madeAt(NOON.plusMillis(n))
                                .dueAt(minutes(n).plusMillis(1))
                                .build())
                        .state(state)
                        .attempts(n)
                        .nextAt(minutes(-n))
                        .deliveredAt(Optional.of(minutes(n + 1)).filter(at -> n % 3 == 0))
                        .movedAt(Optional.of(minutes(n + 2)).filter(at -> n % 3 != 1))
                        .movedBy(Optional.of(StaffRef.of("by-" + n)).filter(by -> n % 4 == 0))
                        .change(n * 1_000_000_000L);
                deliveries.add(n % 2 == 0 ? delivery.failure(Texts.NASTY).build() : delivery.build());
            }
        }
        given(ledger, deliveries.toArray(new Delivery[0]));
        assertThat(deliveries(ledger, NORTH)).isEqualTo(deliveries);
    }

    /** LED-41 A query gives the deliveries that are all that it asks for, and every one of them. */
    @Test
    @Mend(
            "turn every part of the query that is there into a condition, and join them with 'and'; the states are 'one of'")
    @DisplayName("LED-41 A query gives the deliveries that are all that it asks for, and every one of them")
    default void led41_queriesAreExact() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                delivery("1").build(),
                delivery(OTHER_CHILD, "2").build(),
                delivery("3").notice(notice(CHILD, "3").about("d-2").build()).build(),
                delivery("4").state(DeliveryState.PARKED).build(),
                delivery("5").state(DeliveryState.ACKNOWLEDGED).build());
        assertFound(ledger, DeliveryQuery.builder(), "1", "2", "3", "4", "5");
        assertFound(ledger, DeliveryQuery.builder().child(CHILD.getChild()), "1", "3", "4", "5");
        assertFound(ledger, DeliveryQuery.builder().child(OTHER_CHILD.getChild()), "2");
        assertFound(ledger, DeliveryQuery.builder().about("d-2"), "3");
        assertFound(ledger, DeliveryQuery.builder().key(NoticeKey.of("4")), "4");
        assertFound(ledger, DeliveryQuery.builder().key(NoticeKey.of("6")));
        assertFound(ledger, DeliveryQuery.builder().addStates(DeliveryState.PARKED), "4");
        assertFound(
                ledger, DeliveryQuery.builder().addStates(DeliveryState.PARKED, DeliveryState.ACKNOWLEDGED), "4", "5");
        assertFound(
                ledger,
                DeliveryQuery.builder().child(CHILD.getChild()).about("d-1").addStates(DeliveryState.PENDING),
                "1");
    }

    /** LED-47 Deliveries are asked for by recipient and by the due time of their notice, and come a page at a time. */
    @Test
    @Mend(
            "turn recipient (with its sort) and dueBefore into conditions; begin a page after the last one by the order of LED-42, not by an offset")
    @DisplayName(
            "LED-47 Deliveries are asked for by recipient and by the due time of their notice, and come a page at a time")
    default void led47_whoIsToldByWhen() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                delivery("1").build(),
                delivery("2")
                        .notice(notice(CHILD, "2")
                                .recipient(PostId.of("tm-7"))
                                .dueAt(minutes(31))
                                .build())
                        .build(),
                delivery("3").build());
        assertFound(ledger, DeliveryQuery.builder().recipient(PostId.of("tm-7")), "2");
        assertFound(ledger, DeliveryQuery.builder().recipient(StaffRef.of("tm-7")), "1", "3");
        assertFound(ledger, DeliveryQuery.builder().dueBefore(minutes(31)), "1", "3");
        assertFound(ledger, DeliveryQuery.builder().limit(2), "1", "2");
        assertFound(
                ledger, DeliveryQuery.builder().after(deliveryOf(ledger, "1")).limit(1), "2");
        assertFound(ledger, DeliveryQuery.builder().after(deliveryOf(ledger, "2")), "3");
    }

    /** LED-48 A delivery that was taken once keeps when, whatever comes after. */
    @Test
    @Mend("set the time of delivery when a delivery moves to DELIVERED, and never again")
    @DisplayName("LED-48 A delivery that was taken once keeps when, whatever comes after")
    default void led48_whenItWasTakenStays() {
        NoteLedger ledger = newLedger();
        given(ledger, delivery("a").state(DeliveryState.CLAIMED).build());
        assertThat(ledger.moveDelivery(deliveryMove("a", 0, DeliveryState.DELIVERED)
                        .at(minutes(3))
                        .build()))
                .isTrue();
        assertThat(ledger.moveDelivery(deliveryMove("a", 1, DeliveryState.ACKNOWLEDGED)
                        .at(minutes(4))
                        .build()))
                .isTrue();
        assertThat(deliveryOf(ledger, "a").getDeliveredAt()).contains(minutes(3));
        assertThat(deliveryOf(ledger, "a").getMovedAt()).contains(minutes(4));
    }

    /** LED-42 Deliveries come by the time at which their notice was made, and then by key, character by character. */
    @Test
    @Mend(
            "order by the time at which the notice was made and then by key in code points (collate \"C\", or a binary collation)")
    @DisplayName(
            "LED-42 Deliveries come by the time at which their notice was made, and then by key, character by character")
    default void led42_orderIsByMakingThenKey() {
        NoteLedger ledger = newLedger();
        given(
                ledger,
                madeAt("a-late", NOON.plusMillis(1)),
                madeAt("b", NOON),
                madeAt("a_1", NOON),
                madeAt("B", NOON),
                madeAt("a-1", NOON),
                madeAt("z-early", NOON.minusMillis(1)));
        assertFound(ledger, DeliveryQuery.builder(), "z-early", "B", "a-1", "a_1", "b", "a-late");
    }

    /** LED-43 Of all moves of deliveries exactly the legal ones succeed, and leave what the move says and one change more. */
    @Test
    @Mend(
            "let DeliveryState.canMoveTo say which moves there are, and write attempts, next time, who, when and the failure as the move has them, with one change more")
    @DisplayName(
            "LED-43 Of all moves of deliveries exactly the legal ones succeed, and leave what the move says and one change more")
    default void led43_exactlyTheLegalMoves() {
        NoteLedger ledger = newLedger();
        List<Delivery> deliveries = new ArrayList<>();
        for (DeliveryState from : DeliveryState.values()) {
            for (DeliveryState to : DeliveryState.values()) {
                deliveries.add(delivery(from + "-" + to)
                        .state(from)
                        .failure("E1")
                        .attempts(2)
                        .change(3)
                        .build());
            }
        }
        given(ledger, deliveries.toArray(new Delivery[0]));
        for (Delivery delivery : deliveries) {
            String key = delivery.getNotice().getKey().value();
            DeliveryState to = DeliveryState.valueOf(key.split("-")[1]);
            boolean legal = delivery.getState().canMoveTo(to);
            DeliveryMove.Builder move = deliveryMove(key, 3, to)
                    .attempts(5)
                    .nextAt(minutes(9))
                    .at(minutes(8))
                    .by(StaffRef.of("op-1"));
            assertThat(ledger.moveDelivery(move.failure("E2").build()))
                    .as("%s", key)
                    .isEqualTo(legal);
            Delivery after = Delivery.builder()
                    .from(delivery)
                    .state(to)
                    .attempts(5)
                    .nextAt(minutes(9))
                    .deliveredAt(Optional.of(minutes(8)).filter(at -> to == DeliveryState.DELIVERED))
                    .movedAt(minutes(8))
                    .movedBy(StaffRef.of("op-1"))
                    .failure("E2")
                    .change(4)
                    .build();
            assertThat(deliveryOf(ledger, key)).isEqualTo(legal ? after : delivery);
        }
    }

    /** LED-44 A move without a failure takes away the failure that was kept. */
    @Test
    @Mend("write the failure of the move also when it is empty")
    @DisplayName("LED-44 A move without a failure takes away the failure that was kept")
    default void led44_moveWithoutFailureClearsIt() {
        NoteLedger ledger = newLedger();
        given(ledger, delivery("a").state(DeliveryState.CLAIMED).failure("E1").build());
        assertThat(ledger.moveDelivery(
                        deliveryMove("a", 0, DeliveryState.DELIVERED).build()))
                .isTrue();
        assertThat(deliveryOf(ledger, "a").getFailure()).isEmpty();
    }

    /** LED-45 A delivery that has changed since it was read is not moved, nor one that nobody knows. */
    @Test
    @Mend("put 'where change = ?' into the statement that moves a delivery, and answer by the number of rows")
    @DisplayName("LED-45 A delivery that has changed since it was read is not moved, nor one that nobody knows")
    default void led45_staleMoveChangesNothing() {
        NoteLedger ledger = newLedger();
        Delivery delivery = delivery("a").change(3).build();
        given(ledger, delivery);
        for (long change : new long[] {0, 2, 4, -3}) {
            assertThat(ledger.moveDelivery(
                            deliveryMove("a", change, DeliveryState.PARKED).build()))
                    .isFalse();
        }
        assertThat(ledger.moveDelivery(
                        deliveryMove("b", 3, DeliveryState.PARKED).build()))
                .isFalse();
        assertThat(deliveries(ledger, NORTH)).containsExactly(delivery);
        assertThat(ledger.moveDelivery(
                        deliveryMove("a", 3, DeliveryState.PARKED).build()))
                .isTrue();
        assertThat(ledger.moveDelivery(
                        deliveryMove("a", 3, DeliveryState.SUPERSEDED).build()))
                .isFalse();
        assertThat(ledger.moveDelivery(
                        deliveryMove("a", 4, DeliveryState.SUPERSEDED).build()))
                .isTrue();
    }

    /** LED-46 A move that could not be kept exactly, by its time or its failure, is refused and changes nothing. */
    @Test
    @Mend(
            "refuse a move whose time is finer than a millisecond, or whose failure is not well-formed Unicode, before the first statement")
    @DisplayName(
            "LED-46 A move that could not be kept exactly, by its time or its failure, is refused and changes nothing")
    default void led46_unkeepableMoveIsRefused() {
        NoteLedger ledger = newLedger();
        given(ledger, delivery("a").build());
        DeliveryMove fine = deliveryMove("a", 0, DeliveryState.PARKED)
                .nextAt(NOON.plusNanos(1))
                .build();
        assertThatThrownBy(() -> ledger.moveDelivery(fine)).isInstanceOf(IllegalArgumentException.class);
        DeliveryMove illFormed = deliveryMove("a", 0, DeliveryState.PARKED)
                .failure(Texts.ILL_FORMED.get(2))
                .build();
        assertThatThrownBy(() -> ledger.moveDelivery(illFormed)).isInstanceOf(IllegalArgumentException.class);
        assertThat(deliveries(ledger, NORTH)).containsExactly(delivery("a").build());
    }

    private static RuleRef nastyRule(int line) {
        return RuleRef.builder()
                .from(rule())
                .line(line)
                .version(Texts.NASTY)
                .citation(Texts.NASTY)
                .build();
    }

    private static Delivery madeAt(String key, Instant time) {
        return delivery(key).notice(notice(CHILD, key).madeAt(time).build()).build();
    }

    private static void assertFound(NoteLedger ledger, DeliveryQuery.Builder query, String... keys) {
        assertThat(ledger.deliveries(query.authority(NORTH).build()))
                .extracting(delivery -> delivery.getNotice().getKey().value())
                .isEqualTo(Arrays.asList(keys));
    }
}
