package oversight.api.notice;

import java.util.EnumSet;
import java.util.Set;

/** How far a notice has come. The legal moves are one table, {@link #canMoveTo}; every ledger refuses the others. */
public enum DeliveryState {
    /** Waiting to be handed over. */
    PENDING,
    /** Claimed by somebody who is handing it over; the claim ends by itself. */
    CLAIMED,
    /** Taken by the transport. */
    DELIVERED,
    /** Not taken; it is tried again after its next time. */
    FAILED,
    /** Not tried again until a person has looked: nobody fills the role, or it failed too often. */
    PARKED,
    /** No longer needed: a person said so, what it is about is gone, or another notice took its place. */
    SUPERSEDED,
    /** Seen by its recipient. */
    ACKNOWLEDGED;

    /**
     * Whether the move is legal.
     *
     * @param to the state moved to
     * @return true when a delivery in this state may move there
     */
    public boolean canMoveTo(DeliveryState to) {
        return moves().contains(to);
    }

    private Set<DeliveryState> moves() {
        return switch (this) {
            case PENDING -> EnumSet.of(CLAIMED, PARKED, SUPERSEDED);
            case FAILED -> EnumSet.of(PENDING, CLAIMED, PARKED, SUPERSEDED);
            case CLAIMED -> EnumSet.of(PENDING, CLAIMED, DELIVERED, FAILED, PARKED, SUPERSEDED);
            case DELIVERED -> EnumSet.of(ACKNOWLEDGED);
            case PARKED -> EnumSet.of(PENDING, SUPERSEDED);
            case SUPERSEDED, ACKNOWLEDGED -> EnumSet.noneOf(DeliveryState.class);
        };
    }
}
