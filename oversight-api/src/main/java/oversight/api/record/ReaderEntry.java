package oversight.api.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** One entry of the record as its reader is shown it. */
@OversightStyle
@Value.Immutable
public sealed interface ReaderEntry permits ImmutableReaderEntry {

    /**
     * Its place in the record.
     *
     * @return 1 for the first
     */
    long getSequence();

    /**
     * The heading under which it is filed.
     *
     * @return the heading
     */
    String getHeading();

    /**
     * When the matter occurred.
     *
     * @return the time, or empty when the note does not say
     */
    Optional<Instant> getOccurredAt();

    /**
     * When it was recorded.
     *
     * @return the time
     */
    Instant getRecordedAt();

    /**
     * What it says, in order: when, what happened, what it means for the child, what was decided and why, what was decided not to do and
     * why, who gave direction, what will be done, who talked to whom.
     *
     * @return the passages
     */
    List<Passage> getPassages();

    /**
     * Corrections of it and disagreements with it, in the order in which they were recorded. In its own place in the record each of them is an entry that
     * points here.
     *
     * @return the entries that stand beside this one
     */
    List<ReaderEntry> getBeside();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableReaderEntry.Builder {
        Builder() {}
    }
}
