package oversight.api.scheme;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** Under which heading of the record each kind of note is filed (MO-2). */
@OversightStyle
@Value.Immutable
public sealed interface Headings permits ImmutableHeadings {

    /**
     * The heading of an oversight note.
     *
     * @return the heading
     */
    @Value.Default
    default String getOversight() {
        return "Management Oversight";
    }

    /**
     * The heading of a decision note.
     *
     * @return the heading
     */
    @Value.Default
    default String getDecision() {
        return "Management Decision";
    }

    /**
     * The heading of a supervision note.
     *
     * @return the heading
     */
    @Value.Default
    default String getSupervision() {
        return "Supervision";
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
    final class Builder extends ImmutableHeadings.Builder {
        Builder() {}
    }
}
