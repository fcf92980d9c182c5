package oversight.core.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.Reporting;
import oversight.api.Reporting.Reported;
import oversight.api.Reporting.Returned;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Telling;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.notice.NoticeReason;
import oversight.api.party.AuthorityId;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.ReportedEvent;
import oversight.core.authority.Authority;
import oversight.core.host.People;
import oversight.core.record.Documents;
import oversight.core.record.EventEntry;
import oversight.core.record.Milliseconds;
import oversight.core.record.NewEntry;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.SchemeRegister;

/**
 * The journey of an event: reported, answered by the scheme, addressed, appended. Everything in it, also the version that the entry pins, is that of the time when somebody became aware: so the
 * answer is the one that a dry run gives, whenever it is reported.
 */
public final class EventFlow {

    private static final Finding CHILD_NOT_OPEN = Found.blocking(FindingCodes.CHILD_NOT_OPEN, "child");

    private final AuthorityId of;
    private final SchemeRegister register;
    private final Clock clock;
    private final Supplier<People> people;
    private final Authority authority;
    private final Calendars calendars;
    private final Appending appending;
    private final OnRecord onRecord;

    /**
     * The flow over these parts.
     *
     * @param of the authority that is part of every key
     * @param register the versions of the scheme
     * @param clock the engine's clock
     * @param people the host's people, afresh for each event
     * @param authority answers who has to be told
     * @param calendars says when something is due
     * @param appending writes
     * @param onRecord what is on the record already
     */
    public EventFlow(
            AuthorityId of,
            SchemeRegister register,
            Clock clock,
            Supplier<People> people,
            Authority authority,
            Calendars calendars,
            Appending appending,
            OnRecord onRecord) {
        this.of = of;
        this.register = register;
        this.clock = clock;
        this.people = people;
        this.authority = authority;
        this.calendars = calendars;
        this.appending = appending;
        this.onRecord = onRecord;
    }

    /**
     * Reports an event, or gives it back. An event that is on the record already stays there.
     *
     * @param given the event
     * @return what came of it
     */
    public Reporting report(ReportedEvent given) {
        ReportedEvent event = ReportedEvent.builder()
                .from(given)
                .awareAt(Milliseconds.of(given.getAwareAt()))
                .build();
        Instant now = Milliseconds.of(clock.instant());
        if (event.getAwareAt().isAfter(now)) {
            throw new IllegalArgumentException("An event is reported when somebody has become aware of it, not before");
        }
        return repeated(event).orElseGet(() -> {
            Telling telling = whoIsTold(event);
            return telling instanceof Telling.Told told
                    ? append(entry(event, told, now))
                    : new Returned(unanswered(telling));
        });
    }

    private Telling whoIsTold(ReportedEvent event) {
        return authority.whoIsTold(EventEnquiry.builder()
                .child(event.getChild())
                .event(event.getEvent())
                .facts(event.getFacts())
                .at(event.getAwareAt())
                .build());
    }

    /** What the scheme leaves open: the facts that are missing, by name, or that nobody is named. */
    private static List<Finding> unanswered(Telling telling) {
        if (telling instanceof Telling.Undetermined open) {
            return open.missing().stream()
                    .map(fact -> Found.blocking(FindingCodes.EVENT_FACT_MISSING, "facts." + fact.value()))
                    .toList();
        }
        return List.of(
                switch (((Telling.NotConfigured) telling).gap()) {
                    case NO_SCHEME_IN_FORCE -> Found.blocking(FindingCodes.NO_SCHEME_IN_FORCE, "awareAt");
                    case UNKNOWN_DECISION -> Found.blocking(FindingCodes.EVENT_UNKNOWN, "event");
                    default -> Found.blocking(FindingCodes.EVENT_TELLS_NOBODY, "event");
                });
    }

    private EventEntry entry(ReportedEvent event, Telling.Told told, Instant now) {
        CompiledScheme scheme = register.inForce(event.getAwareAt()).orElseThrow();
        People then = people.get();
        Matter matter = Matter.of(event, then);
        ToBeTold toBeTold = new ToBeTold(event.getReportedBy());
        told.recipients()
                .forEach(recipient -> toBeTold.tell(recipient.tell(), matter, recipient.rule(), NoticeReason.EVENT));
        String id = EntryRef.of(event.getId()).value();
        Addressing addressing = new Addressing(calendars, new About(of, event.getChild(), id, scheme, then, now));
        addressing.strictestFirst(toBeTold.messages());
        return new EventEntry(
                of,
                event,
                addressing.once().stream()
                        .map(to -> new EventEntry.Told(to.as(), to.notice()))
                        .toList(),
                now,
                scheme.pin());
    }

    private Reporting append(EventEntry entry) {
        ReportedEvent event = entry.event();
        NewEntry written = new NewEntry(
                of,
                event.getChild(),
                entry.id().value(),
                EntryKind.EVENT,
                entry.recordedAt(),
                entry.scheme(),
                Documents.write(entry));
        return appending
                .append(written, () -> SetOff.notices(entry.notices()), onRecord::isOpen)
                .<Reporting>map(done -> new Reported(event, done.getEntry().getSequence(), entry.notices(), false))
                .or(() -> repeated(event))
                .orElseGet(() -> new Returned(List.of(CHILD_NOT_OPEN)));
    }

    /** The event that was reported under this identifier before: a repeat is harmless, another event is a mistake of the caller. */
    private Optional<Reporting> repeated(ReportedEvent event) {
        return onRecord.entry(EntryRef.of(event.getId()).value()).map(entry -> repeated(event, entry));
    }

    private Reporting repeated(ReportedEvent event, LedgerEntry entry) {
        if (entry.isGone()) {
            return new Returned(List.of(OnRecord.GONE));
        }
        if (!Documents.readEvent(entry).event().equals(event)) {
            throw new IllegalArgumentException(
                    "Event " + event.getId() + " was reported with other content; give a new event its own identifier");
        }
        return new Reported(event, entry.getSequence(), onRecord.noticesAbout(entry.getId()), true);
    }
}
