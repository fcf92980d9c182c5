package oversight.core.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.Facts;
import oversight.api.notice.Notice;
import oversight.api.party.AuthorityId;
import oversight.api.party.Party;
import oversight.api.record.EventId;
import oversight.api.record.RecordedEvent;
import oversight.api.record.ReportedEvent;
import oversight.api.record.SchemePin;
import oversight.api.scheme.EventTypeId;
import oversight.core.form.ObjectShape;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;
import oversight.core.record.EventEntry.Told;

/** The written form of an event that was reported, and of who had to be told. */
final class EventShapes {

    private static final Shape<EventId> ID = Shapes.of("an event's identifier", Refs.ID, EventId::of, EventId::value);
    private static final Shape<EventTypeId> TYPE = Shapes.of("an event", Refs.ID, EventTypeId::of, EventTypeId::value);

    private static final Shape<ReportedEvent> REPORTED = ObjectShape.<ReportedEvent, ReportedEvent.Builder>of(
                    "reported event", ReportedEvent::builder, ReportedEvent.Builder::build)
            .required("id", ID, ReportedEvent::getId, ReportedEvent.Builder::id)
            .required("child", Refs.CHILD, ReportedEvent::getChild, ReportedEvent.Builder::child)
            .required("event", TYPE, ReportedEvent::getEvent, ReportedEvent.Builder::event)
            .withDefault(
                    "facts", DecisionShapes.FACTS, Facts.none(), ReportedEvent::getFacts, ReportedEvent.Builder::facts)
            .required("awareAt", Shapes.instant(), ReportedEvent::getAwareAt, ReportedEvent.Builder::awareAt)
            .required("reportedBy", Refs.STAFF, ReportedEvent::getReportedBy, ReportedEvent.Builder::reportedBy)
            .end();

    private static final Shape<Told> TOLD = ObjectShape.<Told, Fields>of(
                    "who is told", Fields::new, f -> new Told(requireNonNull(f.as), requireNonNull(f.notice)))
            .required("as", Refs.PARTY, Told::as, (f, v) -> f.as = v)
            .required("notice", DutyShapes.NOTICE, Told::notice, (f, v) -> f.notice = v)
            .end();

    static final Shape<EventEntry> ENTRY = ObjectShape.<EventEntry, Fields>of(
                    "event on the record", Fields::new, Fields::entry)
            .required("authority", Refs.AUTHORITY, EventEntry::authority, (f, v) -> f.authority = v)
            .required("reported", REPORTED, EventEntry::event, (f, v) -> f.event = v)
            .list("told", TOLD, EventEntry::told, (f, v) -> v.forEach(f.told::add))
            .required("recordedAt", Shapes.instant(), EventEntry::recordedAt, (f, v) -> f.recordedAt = v)
            .required("scheme", RecordShapes.PIN, EventEntry::scheme, (f, v) -> f.scheme = v)
            .end();

    static final Shape<RecordedEvent> MOVED = ObjectShape.<RecordedEvent, RecordedEvent.Builder>of(
                    "event that was moved", RecordedEvent::builder, RecordedEvent.Builder::build)
            .required("authority", Refs.AUTHORITY, RecordedEvent::getAuthority, RecordedEvent.Builder::authority)
            .required("reported", REPORTED, RecordedEvent::getReported, RecordedEvent.Builder::reported)
            .required("recordedAt", Shapes.instant(), RecordedEvent::getRecordedAt, RecordedEvent.Builder::recordedAt)
            .required("scheme", RecordShapes.PIN, RecordedEvent::getScheme, RecordedEvent.Builder::scheme)
            .end();

    private EventShapes() {}

    /** Holds what is read. */
    private static final class Fields {
        private final List<Told> told = new ArrayList<>();
        private @Nullable Party as;
        private @Nullable Notice notice;
        private @Nullable AuthorityId authority;
        private @Nullable ReportedEvent event;
        private @Nullable SchemePin scheme;
        private Instant recordedAt = Instant.EPOCH;

        EventEntry entry() {
            return new EventEntry(
                    requireNonNull(authority), requireNonNull(event), told, recordedAt, requireNonNull(scheme));
        }
    }
}
