package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** Who may take a decision, under which conditions, and what comes with it. */
@OversightStyle
@Value.Immutable
public sealed interface DecisionRule permits ImmutableDecisionRule {

    /**
     * Its identifier, unique in the scheme.
     *
     * @return the identifier
     */
    RuleId getId();

    /**
     * The conditions under which it applies, all of them together. A rule without any applies when no rule with conditions does.
     *
     * @return the conditions
     */
    List<Condition> getWhen();

    /**
     * Exceptions: one of them that holds takes the case out of the rule.
     *
     * @return the exceptions; a rule with any is a rule with conditions
     */
    List<Condition> getUnless();

    /**
     * The outcomes for which it is written. Empty for both; a type with a rule for not progressing uses that one alone for it (DM-6).
     *
     * @return the outcomes
     */
    List<DecisionOutcome> getOutcomes();

    /**
     * Who has to say yes.
     *
     * @return the approval
     */
    Approval getBy();

    /**
     * What it needs before it may be taken, besides whoever decides.
     *
     * @return the needs
     */
    List<Need> getNeeds();

    /**
     * To whom the decider may refer the matter upward instead of deciding.
     *
     * @return to whom, or empty when the scheme does not say
     */
    Optional<Approval> getMayReferTo();

    /**
     * Who decides in absence.
     *
     * @return the cover, or empty for what the scheme says in general
     */
    Optional<Absence> getInAbsence();

    /**
     * To whom the decision may be passed on.
     *
     * @return to whom, or empty for what the scheme says in general
     */
    Optional<PassingOn> getPassingOn();

    /**
     * What comes with the decision.
     *
     * @return the follow-ups
     */
    List<FollowUp> getFollowUps();

    /**
     * Where the authority, the guidance or the regulation says so.
     *
     * @return the citation
     */
    Citation getCitation();

    /**
     * Where the scheme file says this. Not part of equality: the same rule written elsewhere is the same rule.
     *
     * @return the place, or empty when it was built in code
     */
    @Value.Auxiliary
    Optional<Origin> getOrigin();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDecisionRule.Builder {
        Builder() {}
    }
}
