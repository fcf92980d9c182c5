package oversight.testkit.contract;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.party.StaffRef;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;

/** Faults of deliveries. */
final class DeliverySaboteurs {

    private DeliverySaboteurs() {}

    static List<Saboteur> all() {
        return List.of(
                reading("takes every recipient for a person", DeliverySaboteurs::toPerson, "led40"),
                reading(
                        "loses the failure",
                        delivery -> Delivery.builder()
                                .from(delivery)
                                .failure(Optional.empty())
                                .build(),
                        "led40"),
                asking("does not look at the child", query -> query.child(Optional.empty()), "led41"),
                asking("does not look at what it is about", query -> query.about(Optional.empty()), "led41"),
                asking("does not look at the key", query -> query.key(Optional.empty()), "led41", "led43"),
                asking("does not look at the states", query -> query.states(List.of()), "led41"),
                asking("does not look at the recipient", query -> query.recipient(Optional.empty()), "led47"),
                asking("does not look at the due time", query -> query.dueBefore(Optional.empty()), "led47"),
                asking("knows one page only", query -> query.after(Optional.empty()), "led47"),
                asking("gives all at once", query -> query.limit(OptionalInt.empty()), "led47"),
                reading(
                        "forgets when it was taken",
                        delivery -> Delivery.builder()
                                .from(delivery)
                                .deliveredAt(Optional.empty())
                                .build(),
                        "led40",
                        "led48"),
                asking("looks at the first state only", DeliverySaboteurs::firstState, "led41"),
                Saboteur.of("orders by key alone", ByKey::new, "led42"),
                moving("refuses to park", DeliverySaboteurs::refuseParking, "led43"),
                moving(
                        "says that it moved what it did not",
                        (ledger, move) -> move.getAttempts() >= 0,
                        "led43",
                        "led45"),
                moving("counts attempts by itself", DeliverySaboteurs::oneAttempt, "led43"),
                moving("keeps the failure", DeliverySaboteurs::keepFailure, "led44"),
                moving("looks at no change count", DeliverySaboteurs::moveAtAnyChange, "led45", "led53"),
                moving("cuts finer times", DeliverySaboteurs::moveCut, "led46"));
    }

    private interface Mover {
        boolean move(Bent ledger, DeliveryMove move);
    }

    private static Saboteur reading(String fault, UnaryOperator<Delivery> change, String... rules) {
        return Saboteur.of(
                fault,
                () -> new Bent() {
                    @Override
                    public List<Delivery> deliveries(DeliveryQuery query) {
                        return super.deliveries(query).stream().map(change).toList();
                    }
                },
                rules);
    }

    private static Saboteur asking(String fault, UnaryOperator<DeliveryQuery.Builder> change, String... rules) {
        return Saboteur.of(
                fault,
                () -> new Bent() {
                    @Override
                    public List<Delivery> deliveries(DeliveryQuery query) {
                        return super.deliveries(
                                change.apply(DeliveryQuery.builder().from(query))
                                        .build());
                    }
                },
                rules);
    }

    private static Saboteur moving(String fault, Mover mover, String... rules) {
        return Saboteur.of(
                fault,
                () -> new Bent() {
                    @Override
                    public boolean moveDelivery(DeliveryMove move) {
                        return mover.move(this, move);
                    }
                },
                rules);
    }

    private static Delivery toPerson(Delivery delivery) {
        Notice notice = delivery.getNotice();
        return Delivery.builder()
                .from(delivery)
                .notice(Notice.builder()
                        .from(notice)
                        .recipient(StaffRef.of(notice.getRecipient().value()))
                        .build())
                .build();
    }

    private static DeliveryQuery.Builder firstState(DeliveryQuery.Builder query) {
        List<DeliveryState> states = query.authority(Samples.NORTH).build().getStates();
        return states.isEmpty() ? query : query.states(states.subList(0, 1));
    }

    private static Optional<Delivery> find(Bent ledger, DeliveryMove move) {
        return ledger
                .right
                .deliveries(DeliveryQuery.builder()
                        .authority(move.getAuthority())
                        .key(move.getKey())
                        .build())
                .stream()
                .findFirst();
    }

    private static boolean refuseParking(Bent ledger, DeliveryMove move) {
        return move.getTo() != DeliveryState.PARKED && ledger.right.moveDelivery(move);
    }

    private static boolean oneAttempt(Bent ledger, DeliveryMove move) {
        return ledger.right.moveDelivery(
                DeliveryMove.builder().from(move).attempts(1).build());
    }

    private static boolean keepFailure(Bent ledger, DeliveryMove move) {
        Optional<String> kept = find(ledger, move).flatMap(Delivery::getFailure);
        return ledger.right.moveDelivery(DeliveryMove.builder()
                .from(move)
                .failure(move.getFailure().or(() -> kept))
                .build());
    }

    private static boolean moveAtAnyChange(Bent ledger, DeliveryMove move) {
        return find(ledger, move)
                .map(delivery -> ledger.right.moveDelivery(DeliveryMove.builder()
                        .from(move)
                        .change(delivery.getChange())
                        .build()))
                .orElse(false);
    }

    private static boolean moveCut(Bent ledger, DeliveryMove move) {
        return ledger.right.moveDelivery(DeliveryMove.builder()
                .from(move)
                .nextAt(move.getNextAt().truncatedTo(ChronoUnit.MILLIS))
                .build());
    }

    private static final class ByKey extends Bent {
        @Override
        public List<Delivery> deliveries(DeliveryQuery query) {
            return super.deliveries(query).stream()
                    .sorted(Comparator.comparing(
                            delivery -> delivery.getNotice().getKey().value()))
                    .toList();
        }
    }
}
