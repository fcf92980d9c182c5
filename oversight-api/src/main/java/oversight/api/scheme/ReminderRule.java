package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/**
 * When whoever owes something is reminded of it, and when it goes up to somebody else (DM-3, DM-7). That the owner is told when it falls overdue is a law and not said
 * here: a rule adds to it.
 */
@OversightStyle
@Value.Immutable
public sealed interface ReminderRule permits ImmutableReminderRule {

    /**
     * Its identifier, unique in the scheme.
     *
     * @return the identifier
     */
    RuleId getId();

    /**
     * Of which sorts of duty.
     *
     * @return the sorts, each in one rule of a scheme at most; empty for every sort that no other rule names
     */
    List<DutyKind> getOf();

    /**
     * How long before it is due its owner is reminded.
     *
     * @return the time before, or empty when nobody is reminded before
     */
    Optional<Due> getBefore();

    /**
     * How often its owner is reminded again while it is overdue.
     *
     * @return the time from one reminder to the next, or empty when they are told once
     */
    Optional<Due> getEvery();

    /**
     * To whom it goes up when it stays overdue.
     *
     * @return the steps; empty for the line manager of the owner, after five working days
     */
    List<Escalation> getEscalate();

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
     * Somebody who hears of what stays overdue, once.
     *
     * @param after how long after the due time
     * @param tell who; empty for the line manager of whoever owes it
     */
    record Escalation(Due after, Optional<Whom> tell) {}

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableReminderRule.Builder {
        Builder() {}
    }
}
