package oversight.core.flow;

import java.util.List;
import oversight.api.duty.Duty;
import oversight.api.notice.Delivery;
import oversight.api.notice.Notice;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.Append;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DutyMove;

/**
 * What an entry sets off: kept with it or not at all.
 *
 * @param duties what is newly owed
 * @param deliveries who is newly told
 * @param dutyMoves what ends, or is reminded of
 * @param deliveryMoves what is told differently
 */
public record SetOff(
        List<Duty> duties, List<Delivery> deliveries, List<DutyMove> dutyMoves, List<DeliveryMove> deliveryMoves) {

    /** Nothing. */
    public static final SetOff NOTHING = new SetOff(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public SetOff {
        duties = List.copyOf(duties);
        deliveries = List.copyOf(deliveries);
        dutyMoves = List.copyOf(dutyMoves);
        deliveryMoves = List.copyOf(deliveryMoves);
    }

    /**
     * Only new duties.
     *
     * @param duties the duties
     * @return what is set off
     */
    static SetOff duties(List<Duty> duties) {
        return new SetOff(duties, List.of(), List.of(), List.of());
    }

    /**
     * Only new notices.
     *
     * @param notices the notices
     * @return what is set off: the beginning of their delivery
     */
    static SetOff notices(List<Notice> notices) {
        return new SetOff(List.of(), notices.stream().map(FirstDelivery::of).toList(), List.of(), List.of());
    }

    /**
     * What is written with an entry.
     *
     * @param entry the entry
     * @return the append, to which more can be added
     */
    public Append.Builder after(LedgerEntry entry) {
        return Append.builder()
                .entry(entry)
                .duties(duties)
                .deliveries(deliveries)
                .dutyMoves(dutyMoves)
                .deliveryMoves(deliveryMoves);
    }

    Append with(LedgerEntry entry) {
        return after(entry).build();
    }
}
