package oversight.api.record;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;

/** One entry of the record of one child. */
@OversightStyle
@Value.Immutable
public sealed interface EntryKey permits ImmutableEntryKey {

    /**
     * The authority.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * The identifier of the note, of the announced decision, or of whatever else it is.
     *
     * @return the value of the identifier
     */
    String getId();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableEntryKey.Builder {
        Builder() {}
    }
}
