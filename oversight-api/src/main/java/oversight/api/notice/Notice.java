package oversight.api.notice;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Urgency;

/** One message to one party for one reason. It carries references, never narrative: the recipient reads the record itself. */
@OversightStyle
@Value.Immutable
public sealed interface Notice permits ImmutableNotice {

    /**
     * Its deterministic key.
     *
     * @return the key
     */
    NoticeKey getKey();

    /**
     * Under which authority.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * About which child.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * The note or event that made it; for a reminder, the duty that somebody is reminded of.
     *
     * @return the value of its identifier
     */
    String getAbout();

    /**
     * Who is told: a person, a body or a party outside; or the post or role that nobody fills, whose delivery is then parked.
     *
     * @return the recipient
     */
    Party getRecipient();

    /**
     * In place of whom they are told: of somebody who is away, has left, or must not be told of this child. The notice does not say which.
     *
     * @return the party whom the rule means; empty when that is the recipient
     */
    Optional<Party> getInsteadOf();

    /**
     * Why they are told.
     *
     * @return the reason
     */
    NoticeReason getReason();

    /**
     * The rule that says so.
     *
     * @return the rule
     */
    RuleRef getRule();

    /**
     * Whether it could have been left out.
     *
     * @return the obligation
     */
    Obligation getObligation();

    /**
     * How urgently.
     *
     * @return the urgency
     */
    Urgency getUrgency();

    /**
     * When it was made.
     *
     * @return the time, to the millisecond
     */
    Instant getMadeAt();

    /**
     * By when the recipient is to have been told.
     *
     * @return the time, to the millisecond
     */
    Instant getDueAt();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
