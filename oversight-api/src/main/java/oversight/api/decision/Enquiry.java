package oversight.api.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.circumstance.Facts;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;

/** The question: may this person decide this, in these circumstances, at this time? */
@OversightStyle
@Value.Immutable
public sealed interface Enquiry permits ImmutableEnquiry {

    /**
     * The child whom it is about.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * Who would decide: a member of staff, a body, or a party outside such as a foster carer.
     *
     * @return the party
     */
    Party getDecider();

    /**
     * What would be decided.
     *
     * @return the decision type
     */
    DecisionTypeId getDecision();

    /**
     * Whether it would be done or not be progressed (DM-6).
     *
     * @return the outcome
     */
    @Value.Default
    default DecisionOutcome getOutcome() {
        return DecisionOutcome.PROGRESSED;
    }

    /**
     * What is known of the circumstances.
     *
     * @return the facts
     */
    @Value.Default
    default Facts getFacts() {
        return Facts.none();
    }

    /**
     * The time at which it is judged: scheme version and posts are those of then.
     *
     * @return the time
     */
    Instant getAt();

    /**
     * Who asked for the decision. Nobody decides on their own request.
     *
     * @return the person, or empty when nobody asked
     */
    Optional<StaffRef> getRequester();

    /**
     * The decision that would be extended, where that is the question: then whoever decides on extensions is asked for.
     *
     * @return the decision as it was taken, or empty for a decision of its own
     */
    Optional<TakenDecision> getExtending();

    /**
     * What others have already said.
     *
     * @return what has been given so far
     */
    List<Given> getGiven();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableEnquiry.Builder {
        Builder() {}
    }
}
