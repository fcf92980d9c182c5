package oversight.core;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.api.Deliveries;
import oversight.api.Dispatched;
import oversight.api.Keeping;
import oversight.api.finding.FindingCodes;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.OversightObserver.Work;
import oversight.api.text.Narrative;
import oversight.core.delivery.Dispatcher;
import oversight.core.host.GuardedLedger;
import oversight.core.keeping.Deeds;
import oversight.core.record.Milliseconds;

/** Who is told. */
final class DeliveryRoom implements Deliveries {

    /** Why a delivery is parked that somebody holds back. */
    private static final String HELD_BACK = "held-back";

    private static final Set<DeliveryState> NOT_DELIVERED =
            Set.of(DeliveryState.PENDING, DeliveryState.CLAIMED, DeliveryState.FAILED, DeliveryState.PARKED);

    private final GuardedLedger ledger;
    private final Deeds deeds;
    private final Dispatcher dispatcher;
    private final Clock clock;
    private final Observed observed;

    DeliveryRoom(GuardedLedger ledger, Deeds deeds, Dispatcher dispatcher, Clock clock, Observed observed) {
        this.ledger = ledger;
        this.deeds = deeds;
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.observed = observed;
    }

    @Override
    public Dispatched dispatch(int limit) {
        return observed.work(Work.DELIVER, () -> dispatcher.dispatch(limit), done -> done.getParked() == 0);
    }

    @Override
    public List<Delivery> of(ChildRef child) {
        return deeds.references(child).stream()
                .flatMap(reference -> ledger.deliveries(DeliveryQuery.builder().child(reference)).stream())
                .sorted(Deeds.BY_MAKING)
                .toList();
    }

    @Override
    public List<Delivery> parked(int limit) {
        return ledger.deliveries(
                DeliveryQuery.builder().addStates(DeliveryState.PARKED).limit(limit));
    }

    @Override
    public List<Delivery> late(int limit) {
        return ledger.deliveries(
                DeliveryQuery.builder().states(NOT_DELIVERED).dueBefore(now()).limit(limit));
    }

    @Override
    public boolean acknowledge(NoticeKey key, StaffRef by) {
        return Deeds.isKept(
                deeds.keep(find(key), by, Narrative.empty(), new Act.Acknowledge(key)), FindingCodes.ACT_NOTICE_STATE);
    }

    @Override
    public boolean retry(NoticeKey key, StaffRef by) {
        return find(key)
                .filter(delivery ->
                        delivery.getState() == DeliveryState.PARKED || delivery.getState() == DeliveryState.FAILED)
                .filter(delivery -> move(delivery, DeliveryState.PENDING, Optional.empty(), 0, by))
                .isPresent();
    }

    @Override
    public boolean park(NoticeKey key, StaffRef by) {
        return find(key)
                .filter(delivery ->
                        delivery.getState() == DeliveryState.PENDING || delivery.getState() == DeliveryState.FAILED)
                .filter(delivery ->
                        move(delivery, DeliveryState.PARKED, Optional.of(HELD_BACK), delivery.getAttempts(), by))
                .isPresent();
    }

    @Override
    public Keeping tellInstead(NoticeKey key, Party recipient, StaffRef by, Narrative reason) {
        return deeds.keep(find(key), by, reason, new Act.TellInstead(key, recipient));
    }

    @Override
    public Keeping callOff(NoticeKey key, StaffRef by, Narrative reason) {
        return deeds.keep(find(key), by, reason, new Act.CallOff(key));
    }

    private boolean move(Delivery delivery, DeliveryState to, Optional<String> why, int attempts, StaffRef by) {
        return ledger.moveDelivery(DeliveryMove.builder()
                .key(delivery.getNotice().getKey())
                .change(delivery.getChange())
                .to(to)
                .attempts(attempts)
                .nextAt(now())
                .at(now())
                .by(by)
                .failure(why));
    }

    private Optional<Delivery> find(NoticeKey key) {
        return ledger.deliveries(DeliveryQuery.builder().key(key)).stream().findFirst();
    }

    private Instant now() {
        return Milliseconds.of(clock.instant());
    }
}
