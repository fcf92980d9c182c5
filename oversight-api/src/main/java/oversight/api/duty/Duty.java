package oversight.api.duty;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.RuleRef;

/** What somebody owes because of a decision or a note, with an owner and a due time. It carries references, never narrative. */
@OversightStyle
@Value.Immutable
public sealed interface Duty permits ImmutableDuty {

    /**
     * Its identifier, worked out from what made it.
     *
     * @return the identifier
     */
    DutyId getId();

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
     * What is owed.
     *
     * @return the sort of duty
     */
    DutyKind getKind();

    /**
     * Who owes it: a person, or the post or role that nobody filled at the time.
     *
     * @return the owner
     */
    Party getOwner();

    /**
     * Who else it is about: the body that ratifies, the post that assures.
     *
     * @return the party, or empty
     */
    Optional<Party> getWith();

    /**
     * The decision or note that made it.
     *
     * @return the value of its identifier
     */
    String getAbout();

    /**
     * The rule that says so.
     *
     * @return the rule
     */
    RuleRef getRule();

    /**
     * When it began.
     *
     * @return the time, to the millisecond
     */
    Instant getStartedAt();

    /**
     * When it is due, worked out on the scheme's calendar.
     *
     * @return the time, to the millisecond
     */
    Instant getDueAt();

    /**
     * Whether the public holidays up to the due time are known.
     *
     * @return false when the due time lies beyond the calendar's certain end
     */
    @Value.Default
    default boolean isDueCertain() {
        return true;
    }

    /**
     * How it stands. Overdue is not a state: it is an open duty after its due time.
     *
     * @return the state
     */
    @Value.Default
    default DutyState getState() {
        return DutyState.OPEN;
    }

    /**
     * When it ended.
     *
     * @return the time, to the millisecond, or empty while it is open
     */
    Optional<Instant> getEndedAt();

    /**
     * Who ended it: who did what was owed, or who said that it is no longer owed.
     *
     * @return the person, or empty while it is open
     */
    Optional<StaffRef> getEndedBy();

    /**
     * When somebody is next reminded of it, while it is open.
     *
     * @return the time, to the millisecond, or empty when nobody is
     */
    Optional<Instant> getRemindAt();

    /**
     * How often somebody has been reminded of it.
     *
     * @return 0 or more
     */
    @Value.Default
    default int getReminders() {
        return 0;
    }

    /**
     * How often it has changed: the version for compare-and-set.
     *
     * @return 0 for a new duty
     */
    @Value.Default
    default long getChange() {
        return 0L;
    }

    /**
     * Whether it is open and past its due time.
     *
     * @param now the time at which it is asked
     * @return true when it is overdue
     */
    default boolean isOverdueAt(Instant now) {
        return getState() == DutyState.OPEN && now.isAfter(getDueAt());
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
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
