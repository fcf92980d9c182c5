package oversight.api.duty;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** Something for the next supervision of a worker: what is owed, and why it is on the agenda. */
@OversightStyle
@Value.Immutable
public sealed interface AgendaItem permits ImmutableAgendaItem {

    /**
     * What is owed.
     *
     * @return the duty, which is open
     */
    Duty getDuty();

    /**
     * Why it is on the agenda.
     *
     * @return the first reason that holds, in the order of the enum
     */
    Why getWhy();

    /** Why something is on the agenda, in the order in which it stands there. */
    enum Why {
        /** A decision that could not wait for supervision is taken to it (DM-4). */
        TO_TAKE_TO_SUPERVISION,
        /** The worker should have done it by now. */
        OVERDUE,
        /** The case of a child whom the worker holds is to be looked over by then (MO-6). */
        OVERSIGHT_DUE,
        /** The worker owes it by then. */
        SOON_DUE
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
    final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
