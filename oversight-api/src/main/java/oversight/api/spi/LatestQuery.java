package oversight.api.spi;

import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.record.EntryKind;

/** Asks for the last entries of a record: all, or those of some kinds, from its end or from an entry on backwards. An index should find them, however long the record is. */
@OversightStyle
@Value.Immutable
public sealed interface LatestQuery permits ImmutableLatestQuery {

    /**
     * Whose record.
     *
     * @return the child
     */
    ChildKey getChild();

    /**
     * At most how many.
     *
     * @return 1 or more
     */
    int getLimit();

    /**
     * Of which kinds.
     *
     * @return the kinds; empty for all
     */
    List<EntryKind> getKinds();

    /**
     * The page before an earlier answer: only entries with a lower sequence than this.
     *
     * @return the sequence of the first entry of that answer, or empty for the end of the record
     */
    OptionalLong getBefore();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableLatestQuery.Builder {
        Builder() {}
    }
}
