package oversight.api.record;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;

/** One entry of a child's record as it is stored: a header, a document in canonical JSON, and its link in the chain. Never changed. */
@OversightStyle
@Value.Immutable
public sealed interface LedgerEntry permits ImmutableLedgerEntry {

    /**
     * The authority.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * The child.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * Its place in the child's record.
     *
     * @return 1 for the first
     */
    long getSequence();

    /**
     * The identifier of the note, of the announced decision, or of whatever else it is; unique under the authority.
     *
     * @return the value of the identifier
     */
    String getId();

    /**
     * What it is.
     *
     * @return the kind
     */
    EntryKind getKind();

    /**
     * When it was recorded.
     *
     * @return the time, to the millisecond
     */
    Instant getRecordedAt();

    /**
     * The scheme under which it was recorded; of an event, the one by which people are told.
     *
     * @return the pin
     */
    SchemePin getScheme();

    /**
     * What was recorded, in canonical JSON. It holds what people wrote: never log it.
     *
     * @return the document; empty when it was erased or moved away
     */
    @Value.Redacted
    String getDocument();

    /**
     * The salt of the commitment, erased with the document.
     *
     * @return 32 hexadecimal digits; empty when the document was erased or moved away
     */
    @Value.Redacted
    String getSalt();

    /**
     * Whether its document was erased or moved away. Its place in the chain stays.
     *
     * @return true when nothing is left to be read
     */
    default boolean isGone() {
        return getKind() != EntryKind.UNREADABLE
                && getDocument().isEmpty()
                && getSalt().isEmpty();
    }

    /**
     * The SHA-256 of salt and document.
     *
     * @return 64 hexadecimal digits
     */
    String getCommitment();

    /**
     * The hash of the entry before.
     *
     * @return 64 hexadecimal digits; of zeros for the first
     */
    String getPrevious();

    /**
     * The SHA-256 of the header, the commitment and the previous hash.
     *
     * @return 64 hexadecimal digits
     */
    String getHash();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableLedgerEntry.Builder {
        Builder() {}
    }
}
