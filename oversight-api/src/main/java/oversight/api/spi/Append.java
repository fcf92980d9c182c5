package oversight.api.spi;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.duty.Duty;
import oversight.api.internal.style.OversightStyle;
import oversight.api.notice.Delivery;
import oversight.api.record.LedgerEntry;

/** Everything that one recording writes: all of it or none of it. */
@OversightStyle
@Value.Immutable
public sealed interface Append permits ImmutableAppend {

    /**
     * The entry; its sequence is one more than the head that the engine saw, its previous hash that head's hash.
     *
     * @return the entry
     */
    LedgerEntry getEntry();

    /**
     * Entries of another child's record under the same authority, appended in the same go, one after another, at the end of that record.
     *
     * @return the entries in order; empty for an entry that touches no other record
     */
    List<LedgerEntry> getCounterparts();

    /**
     * Entries whose document and salt are erased in the same go. Everything else of them stays.
     *
     * @return their identifiers, of entries of the same authority; one that is not there, or is erased already, changes nothing
     */
    List<String> getErases();

    /**
     * New duties.
     *
     * @return the duties
     */
    List<Duty> getDuties();

    /**
     * New notices with their first delivery state.
     *
     * @return the deliveries
     */
    List<Delivery> getDeliveries();

    /**
     * Duties that end with the entry, or of which somebody is reminded. Each is on condition that it has not changed and that the move is legal.
     *
     * @return the moves, under the authority of the entry
     */
    List<DutyMove> getDutyMoves();

    /**
     * Deliveries that the entry moves. Each is on condition that it has not changed and that the move is legal.
     *
     * @return the moves, under the authority of the entry
     */
    List<DeliveryMove> getDeliveryMoves();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableAppend.Builder {
        Builder() {}
    }
}
