package oversight.api.record;

import java.time.Instant;
import org.immutables.value.Value;
import oversight.api.circumstance.Facts;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.EventTypeId;

/**
 * Something that happened, of which people have to be told: a child is missing, a file is lost. It holds no text that a person wrote; what there is to say stands in a note. Immutable.
 *
 * <p>Whoever the scheme tells at somebody's discretion is not told by reporting it: the one who decides is told in any case, and asked, as with the routes of a note. There is nothing for the
 * reporter to accept or decline.
 */
@OversightStyle
@Value.Immutable
public sealed interface ReportedEvent permits ImmutableReportedEvent {

    /**
     * Its identifier. The same report under the same identifier again is a repeat, and harmless; two reports of one happening under two identifiers are two events.
     *
     * @return the identifier
     */
    EventId getId();

    /**
     * About which child.
     *
     * @return the child
     */
    ChildRef getChild();

    /**
     * What happened.
     *
     * @return the event, as the scheme lists it
     */
    EventTypeId getEvent();

    /**
     * The circumstances.
     *
     * @return the facts
     */
    @Value.Default
    default Facts getFacts() {
        return Facts.none();
    }

    /**
     * When somebody of the authority became aware of it. Due times start here, the posts and roles of this time are told, and the version of the scheme in force at this time says who.
     *
     * @return the time; kept to the millisecond
     */
    Instant getAwareAt();

    /**
     * Who reported it. They are not told of their own report, unless the rule tells {@link oversight.api.scheme.Whom.Part#AUTHOR} by name.
     *
     * @return the person
     */
    StaffRef getReportedBy();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableReportedEvent.Builder {
        Builder() {}
    }
}
