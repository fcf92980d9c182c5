package oversight.core;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import oversight.api.Deliveries;
import oversight.api.Dispatched;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.OversightObserver.Work;
import oversight.core.delivery.Dispatcher;
import oversight.core.host.HostCalls;

/** Who is told. */
final class DeliveryRoom implements Deliveries {

    private final AuthorityId authority;
    private final NoteLedger ledger;
    private final Dispatcher dispatcher;
    private final HostCalls calls;
    private final Clock clock;
    private final Observed observed;

    DeliveryRoom(
            AuthorityId authority,
            NoteLedger ledger,
            Dispatcher dispatcher,
            HostCalls calls,
            Clock clock,
            Observed observed) {
        this.authority = authority;
        this.ledger = ledger;
        this.dispatcher = dispatcher;
        this.calls = calls;
        this.clock = clock;
        this.observed = observed;
    }

    @Override
    public Dispatched dispatch(int limit) {
        return observed.work(Work.DELIVER, () -> dispatcher.dispatch(limit), done -> done.getParked() == 0);
    }

    @Override
    public List<Delivery> of(ChildRef child) {
        return deliveries(
                DeliveryQuery.builder().authority(authority).child(child).build());
    }

    @Override
    public List<Delivery> parked() {
        return deliveries(DeliveryQuery.builder()
                .authority(authority)
                .addState(DeliveryState.PARKED)
                .build());
    }

    @Override
    public boolean acknowledge(NoticeKey key) {
        return move(key, DeliveryState.DELIVERED, DeliveryState.ACKNOWLEDGED);
    }

    @Override
    public boolean release(NoticeKey key) {
        return move(key, DeliveryState.PARKED, DeliveryState.PENDING);
    }

    private boolean move(NoticeKey key, DeliveryState from, DeliveryState to) {
        DeliveryQuery query = DeliveryQuery.builder()
                .authority(authority)
                .key(key)
                .addState(from)
                .build();
        return deliveries(query).stream().anyMatch(delivery -> move(delivery, to));
    }

    /** A released delivery starts its attempts afresh. */
    private boolean move(Delivery delivery, DeliveryState to) {
        DeliveryMove move = DeliveryMove.builder()
                .authority(authority)
                .key(delivery.getNotice().getKey())
                .change(delivery.getChange())
                .to(to)
                .attempts(to == DeliveryState.PENDING ? 0 : delivery.getAttempts())
                .nextAt(Instant.ofEpochMilli(clock.millis()))
                .build();
        return calls.askHere(NoteLedger.class, "moveDelivery", () -> ledger.moveDelivery(move));
    }

    private List<Delivery> deliveries(DeliveryQuery query) {
        return calls.askListHere(NoteLedger.class, "deliveries", () -> ledger.deliveries(query));
    }
}
