package oversight.api.record;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.ChildRef;

/** What came of verifying a child's record. */
@OversightStyle
@Value.Immutable
public sealed interface Verification permits ImmutableVerification {

    /**
     * The child.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * How many entries were looked at.
     *
     * @return 0 or more
     */
    long getEntries();

    /**
     * What is not as it was recorded.
     *
     * @return the breaks; empty when the record is whole
     */
    List<Break> getBreaks();

    /**
     * Whether the record is as it was recorded.
     *
     * @return true when nothing is broken
     */
    default boolean isWhole() {
        return getBreaks().isEmpty();
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
    final class Builder extends ImmutableVerification.Builder {
        Builder() {}
    }
}
