package oversight.api.decision;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;

/** Somebody who may take a decision, and why it is them. */
@OversightStyle
@Value.Immutable
public sealed interface Candidate permits ImmutableCandidate {

    /**
     * The person.
     *
     * @return the person
     */
    StaffRef getStaff();

    /**
     * The post by which they may.
     *
     * @return the post
     */
    PostId getPost();

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
