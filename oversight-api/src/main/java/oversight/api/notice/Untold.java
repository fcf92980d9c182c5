package oversight.api.notice;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.Party;
import oversight.api.scheme.RuleRef;

/** Somebody who was considered and is not told, and why: the other half of a dry run. It is said to whoever asks and is not recorded. */
@OversightStyle
@Value.Immutable
public sealed interface Untold permits ImmutableUntold {

    /**
     * Who is not told.
     *
     * @return the party that the rule means
     */
    Party getWho();

    /**
     * Why not.
     *
     * @return the reason
     */
    Why getWhy();

    /**
     * The rule by which they were considered.
     *
     * @return the rule
     */
    RuleRef getRule();

    /**
     * Who is told in place of them, or is asked whether they are to be told.
     *
     * @return the parties; empty where nobody is
     */
    List<Party> getInPlace();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableUntold.Builder {
        Builder() {}
    }

    /** Why somebody is not told. */
    enum Why {
        /** They wrote the note, and the rule does not ask for its author. */
        THE_AUTHOR,
        /** They are told already, for the same reason. */
        TOLD_ALREADY,
        /** They must not be told of this child; somebody else is told in place of them. */
        EXCLUDED,
        /** They have left; somebody else is told in place of them. */
        LEFT,
        /** The author declined the suggestion to tell them (MO-17). */
        DECLINED,
        /** The author has not answered the suggestion to tell them (MO-17). */
        NOT_ANSWERED,
        /** Somebody else decides whether they are told, and is asked. */
        AT_DISCRETION,
        /** The rule may be about this decision; a fact on which that depends is not known. */
        FACT_MISSING
    }
}
