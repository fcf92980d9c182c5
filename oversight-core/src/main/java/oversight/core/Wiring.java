package oversight.core;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import oversight.api.Decisions;
import oversight.api.Deliveries;
import oversight.api.Duties;
import oversight.api.Events;
import oversight.api.Notes;
import oversight.api.Oversight;
import oversight.api.Records;
import oversight.api.party.AuthorityId;
import oversight.api.party.Party;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport;
import oversight.api.spi.StaffDirectory;
import oversight.core.authority.Authority;
import oversight.core.calendar.WorkingTime;
import oversight.core.constraint.NoteConstraints;
import oversight.core.delivery.Dispatcher;
import oversight.core.flow.AnnounceFlow;
import oversight.core.flow.Appending;
import oversight.core.flow.Calendars;
import oversight.core.flow.EventFlow;
import oversight.core.flow.ExpectFlow;
import oversight.core.flow.FlowSteps;
import oversight.core.flow.NoteFlow;
import oversight.core.flow.OnRecord;
import oversight.core.flow.OversightInterval;
import oversight.core.flow.Wording;
import oversight.core.host.GuardedFacts;
import oversight.core.host.GuardedHolidays;
import oversight.core.host.GuardedLedger;
import oversight.core.host.HostCalls;
import oversight.core.host.People;
import oversight.core.keeping.ActFlow;
import oversight.core.keeping.Checkpoints;
import oversight.core.keeping.Deeds;
import oversight.core.keeping.Redirection;
import oversight.core.quality.Quality;
import oversight.core.record.ReaderViews;
import oversight.core.reminding.Reminding;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.Explainer;
import oversight.core.scheme.NoticeExplainer;
import oversight.core.scheme.SchemeRegister;

/** Puts the parts of an engine together, once. */
final class Wiring {

    private final EngineParts given;
    private final Versions versions;
    private final SchemeRegister register;
    private final HostCalls calls;
    private final GuardedLedger ledger;
    private final ActFlow acts;
    private final Function<Party, String> names;
    private final Supplier<People> people;
    private final Authority authority;
    private final Explainer explainer;
    private final Calendars calendars;
    private final Appending appending;
    private final OnRecord onRecord;
    private final OversightInterval interval;
    private final Observed observed;

    Wiring(EngineParts given) {
        this.given = given;
        this.calls = new HostCalls(given.executor(), given.deadline());
        this.names = given.names();
        @Nullable
        HolidayCalendar holidays = given.holidays() == null ? null : new GuardedHolidays(given.holidays(), calls);
        this.versions = Versions.of(given.schemes(), calendar -> WorkingTime.of(calendar, holidays));
        this.register = new SchemeRegister(versions.compiled());
        this.ledger = guarded(needed(given.ledger(), "ledger(…)", "a note ledger"));
        StaffDirectory directory = needed(given.staffDirectory(), "staffDirectory(…)", "a staff directory");
        CaseTeam team = needed(given.caseTeam(), "caseTeam(…)", "a case team");
        this.people = () -> new People(authority(), directory, team, given.arrangements(), given.namesAround(), calls);
        this.calendars = new Calendars(versions.compiled(), CompiledScheme::time);
        this.authority = new Authority(register, calendars::of);
        this.explainer = new Explainer(register);
        this.appending = new Appending(ledger, given.random());
        this.onRecord = new OnRecord(ledger);
        this.interval = new OversightInterval(calendars, new GuardedFacts(given.caseFacts(), calls));
        this.acts = new ActFlow(ledger, register, given.clock(), given.random(), calendars, people, appending);
        this.observed = new Observed(given.observer(), calls);
        if (given.hostValidator() != null) {
            NoteConstraints.of(given.hostValidator());
        }
    }

    AuthorityId authority() {
        return versions.authority();
    }

    Decisions decisions() {
        AnnounceFlow announce =
                new AnnounceFlow(authority(), register, given.clock(), people, calendars, appending, onRecord);
        return new DecisionRoom(authority, explainer, announce, people, observed);
    }

    Events events() {
        EventFlow flow =
                new EventFlow(authority(), register, given.clock(), people, authority, calendars, appending, onRecord);
        return new EventRoom(authority, flow, observed);
    }

    Notes notes() {
        FlowSteps steps = new FlowSteps(
                authority(),
                NoteConstraints.own(),
                new Wording(Quality.load(), versions.compiled()),
                authority,
                explainer,
                calendars,
                given.random(),
                appending,
                interval,
                onRecord);
        return new NoteRoom(
                new NoteFlow(register, given.clock(), people, steps, onRecord),
                new NoticeExplainer(register),
                observed);
    }

    Duties duties() {
        return new DutyRoom(
                ledger,
                new Deeds(ledger, acts),
                people,
                given.clock(),
                reminding(),
                new ExpectFlow(authority(), register, given.clock(), people, interval, appending, onRecord),
                observed);
    }

    /** As delivery is: outside any transaction of the host's, which a scheduler's thread has not. */
    private Reminding reminding() {
        GuardedLedger own = own();
        return new Reminding(
                own, register, given.clock(), people, calendars, new Appending(own, given.random()), new OnRecord(own));
    }

    private GuardedLedger own() {
        return given.deliveryLedger() == null ? ledger : guarded(given.deliveryLedger());
    }

    Deliveries deliveries() {
        NoticeTransport transport = needed(given.transport(), "transport(…)", "a notice transport");
        GuardedLedger own = own();
        Redirection redirection =
                new Redirection(own, register, given.clock(), people, new Appending(own, given.random()));
        Dispatcher dispatcher = new Dispatcher(
                own,
                transport,
                calls,
                given.deadline(),
                given.clock(),
                given.retries(),
                redirection,
                new OnRecord(own)::isMoot);
        return new DeliveryRoom(own, new Deeds(ledger, acts), dispatcher, given.clock(), observed);
    }

    private GuardedLedger guarded(NoteLedger host) {
        return new GuardedLedger(authority(), host, calls);
    }

    Records records() {
        CompiledScheme newest = register.newest();
        ReaderViews views = new ReaderViews(
                this::name,
                register::pinned,
                newest.scheme().getCalendar().getZone(),
                newest.scheme().getGlossary());
        Checkpoints checkpoints = new Checkpoints(ledger, register, given.clock(), appending, given.anchor(), calls);
        return new RecordRoom(ledger, views, acts, checkpoints, observed);
    }

    private String name(Party party) {
        return calls.askHere(Oversight.class, "readerNames", () -> names.apply(party));
    }

    private static <T> T needed(@Nullable T part, String call, String what) {
        if (part == null) {
            throw new IllegalStateException("The engine needs " + what + ": call " + call + " on the builder");
        }
        return part;
    }
}
