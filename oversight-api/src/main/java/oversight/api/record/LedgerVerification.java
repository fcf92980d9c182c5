package oversight.api.record;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/**
 * What came of verifying all the records of an authority: each for itself, and together against the checkpoints and the head that is kept outside.
 */
@OversightStyle
@Value.Immutable
public sealed interface LedgerVerification permits ImmutableLedgerVerification {

    /**
     * How many records were looked at.
     *
     * @return 0 or more
     */
    long getRecords();

    /**
     * How many checkpoints there are.
     *
     * @return 0 or more
     */
    long getCheckpoints();

    /**
     * The records that are not what was recorded, each with its breaks. A record that is shorter than a checkpoint says, or says something else at its place, has a break
     * {@link Break.Kind#END_MISSING} there. The book of checkpoints is among them when it is broken itself.
     *
     * @return the broken records; empty when all are whole
     */
    List<Verification> getBroken();

    /**
     * The head that is kept outside the ledger.
     *
     * @return the head; empty when there is no anchor, or nothing was kept: then it cannot be proved that the ends of the records and of the book of checkpoints were not
     *     cut off together
     */
    Optional<AnchoredHead> getAnchored();

    /**
     * Whether every record is what was recorded.
     *
     * @return true when nothing is broken
     */
    default boolean isWhole() {
        return getBroken().isEmpty();
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableLedgerVerification.Builder {
        Builder() {}
    }
}
