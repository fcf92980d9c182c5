package oversight.api.record;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.ChildRef;

/** Where a child's record ends. */
@OversightStyle
@Value.Immutable
public sealed interface RecordEnd permits ImmutableRecordEnd {

    /**
     * The child.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * The end.
     *
     * @return the head of the record
     */
    ChainHead getHead();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableRecordEnd.Builder {
        Builder() {}
    }
}
