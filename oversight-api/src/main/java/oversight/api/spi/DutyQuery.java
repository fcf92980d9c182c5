package oversight.api.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.scheme.DutyKind;

/** Which duties are asked for. */
@OversightStyle
@Value.Immutable
public sealed interface DutyQuery permits ImmutableDutyQuery {

    /**
     * The authority; part of every key.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * Only this one.
     *
     * @return the duty, or empty for all
     */
    Optional<DutyId> getDuty();

    /**
     * Only those about this child.
     *
     * @return the child, or empty for all
     */
    Optional<ChildRef> getChild();

    /**
     * Only those of these owners.
     *
     * @return the owners, or empty for all
     */
    List<Party> getOwners();

    /**
     * Only those that a role around a child owes, whichever role: a {@link oversight.api.party.CaseRole} is their owner.
     *
     * @return true for those of roles only
     */
    @Value.Default
    default boolean isOwedInRole() {
        return false;
    }

    /**
     * Only those of these kinds.
     *
     * @return the kinds, or empty for all
     */
    List<DutyKind> getKinds();

    /**
     * Only those that this decision or note made.
     *
     * @return its identifier, or empty for all
     */
    Optional<String> getAbout();

    /**
     * Only those that are open.
     *
     * @return true for open ones only
     */
    @Value.Default
    default boolean isOpenOnly() {
        return false;
    }

    /**
     * Only those that were due before this time.
     *
     * @return the time, to the millisecond, or empty for all
     */
    Optional<Instant> getDueBefore();

    /**
     * Only those of which somebody is to be reminded at this time or before.
     *
     * @return the time, to the millisecond, or empty for all
     */
    Optional<Instant> getRemindBy();

    /**
     * Only those that come after this one in the order of the answer: for the next page.
     *
     * @return the last duty of the page before, or empty for the first page
     */
    Optional<Duty> getAfter();

    /**
     * How many at most, the first in the order of the answer.
     *
     * @return 1 or more, or empty for all
     */
    OptionalInt getLimit();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDutyQuery.Builder {
        Builder() {}
    }
}
