package oversight.api.record;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.scheme.RuleRef;

/** How the scheme ruled on a decision when its note was recorded. */
@OversightStyle
@Value.Immutable
public sealed interface DecisionRuling permits ImmutableDecisionRuling {

    /**
     * Which decision of the note.
     *
     * @return 0 for the first
     */
    int getIndex();

    /**
     * Whether the decider had the authority.
     *
     * @return the standing
     */
    Standing getStanding();

    /**
     * The rules that decided.
     *
     * @return the rules
     */
    List<RuleRef> getRules();

    /**
     * The reasons in plain English, as they stood then.
     *
     * @return sentences made from the scheme, not from the note
     */
    String getExplanation();

    /**
     * The same in Welsh.
     *
     * @return sentences made from the scheme, not from the note; empty on entries of versions that did not keep them
     */
    Optional<String> getExplanationInWelsh();

    /** Whether a decider had the authority for what they decided. */
    enum Standing {
        /** They had it. */
        WITHIN_AUTHORITY,
        /** They had it, and somebody else who had to say yes had not. */
        INCOMPLETE,
        /** They did not have it: the decision is recorded, flagged and escalated. */
        BEYOND_AUTHORITY,
        /** The scheme or the facts do not say. */
        NOT_ESTABLISHED
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
    final class Builder extends ImmutableDecisionRuling.Builder {
        Builder() {}
    }
}
