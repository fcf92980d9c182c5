package oversight.api.decision;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.Party;
import oversight.api.party.PostId;

/** Somebody who may take a decision, and why it is them. */
@OversightStyle
@Value.Immutable
public sealed interface Candidate permits ImmutableCandidate {

    /**
     * Who it is: a member of staff, a body, or a party outside.
     *
     * @return the party
     */
    Party getParty();

    /**
     * The post by which they may.
     *
     * @return the post; empty for whoever may by a role, a relation or an agreement, and for bodies and parties outside
     */
    Optional<PostId> getPost();

    /**
     * What the same enquiry gives when they are the decider.
     *
     * @return permitted, or needs more
     */
    Ruling getRuling();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableCandidate.Builder {
        Builder() {}
    }
}
