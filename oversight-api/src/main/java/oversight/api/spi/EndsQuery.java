package oversight.api.spi;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;

/** Asks for the ends of records, a page at a time. */
@OversightStyle
@Value.Immutable
public sealed interface EndsQuery permits ImmutableEndsQuery {

    /**
     * Under which authority.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * After which child, by the code points of the reference.
     *
     * @return the last child of the page before, or empty for the first page
     */
    Optional<ChildRef> getAfter();

    /**
     * At most how many.
     *
     * @return 1 or more
     */
    int getLimit();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableEndsQuery.Builder {
        Builder() {}
    }
}
