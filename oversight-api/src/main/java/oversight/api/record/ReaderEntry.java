package oversight.api.record;

import java.time.Instant;
import java.util.List;
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
     * @return the time
     */
    Instant getOccurredAt();

    /**
     * When it was recorded.
     *
     * @return the time
     */
    Instant getRecordedAt();

    /**
     * What it says, in order.
     *
     * @return the passages
     */
    List<Passage> getPassages();

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
