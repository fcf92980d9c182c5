package oversight.testkit.reference;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import oversight.api.Decisions;
import oversight.api.Oversight;
import oversight.api.decision.Enquiry;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Telling;
import oversight.api.decision.Validity;
import oversight.api.scheme.Scheme;
import oversight.core.OversightEngine;
import oversight.core.authority.Authority;
import oversight.core.calendar.WorkingTime;
import oversight.core.host.HostCalls;
import oversight.core.host.People;
import oversight.core.scheme.CompiledScheme;
import oversight.core.scheme.SchemeRegister;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.RecordingTransport;

/** What is compared with the reference: the engine, or a reference that was spoiled. It is asked about one list of versions, and about many worlds. */
interface Subject {

    Ruling rule(Enquiry enquiry);

    Telling whoIsTold(EventEnquiry event);

    Validity validity(TakenDecision taken, Instant at);

    /** Makes a subject for versions of a scheme and a world that may be another at each question. */
    interface Maker {
        Subject of(List<Scheme> versions, Supplier<ReferenceWorld> world);
    }

    /** What stands behind the front door of the engine, without the checks at start-up, which take longer than a thousand rulings. */
    static Subject authority(List<Scheme> versions, Supplier<ReferenceWorld> world) {
        WorldHost host = WorldHost.of(versions.get(0).getAuthority(), world);
        List<CompiledScheme> compiled = versions.stream()
                .map(scheme -> new CompiledScheme(scheme, scheme.getVersion()))
                .toList();
        HostCalls calls = new HostCalls(null, Duration.ofSeconds(1));
        Authority authority = new Authority(
                new SchemeRegister(compiled),
                version -> WorkingTime.of(version.scheme().getCalendar()));
        return new Subject() {
            @Override
            public Ruling rule(Enquiry enquiry) {
                return authority.rule(enquiry, new People(versions.get(0).getAuthority(), host, host, host, calls));
            }

            @Override
            public Telling whoIsTold(EventEnquiry event) {
                return authority.whoIsTold(event);
            }

            @Override
            public Validity validity(TakenDecision taken, Instant at) {
                return authority.validity(taken, at);
            }
        };
    }

    /** The engine as a host builds it. */
    static Subject engine(List<Scheme> versions, Supplier<ReferenceWorld> world) {
        WorldHost host = WorldHost.of(versions.get(0).getAuthority(), world);
        OversightEngine.Builder builder = OversightEngine.builder()
                .staffDirectory(host)
                .caseTeam(host)
                .arrangements(host)
                .ledger(new InMemoryLedger())
                .transport(new RecordingTransport())
                .retries(Duration.ofMinutes(1), Duration.ofHours(4), 4);
        versions.forEach(builder::scheme);
        Oversight oversight = builder.build();
        Decisions decisions = oversight.decisions();
        return new Subject() {
            @Override
            public Ruling rule(Enquiry enquiry) {
                return decisions.rule(enquiry);
            }

            @Override
            public Telling whoIsTold(EventEnquiry event) {
                return oversight.events().whoIsTold(event);
            }

            @Override
            public Validity validity(TakenDecision taken, Instant at) {
                return decisions.validity(taken, at);
            }
        };
    }

    static Maker reading(Sentences page) {
        ReferenceInterpreter interpreter = new ReferenceInterpreter(page);
        return (versions, world) -> new Subject() {
            @Override
            public Ruling rule(Enquiry enquiry) {
                return interpreter.rule(versions, enquiry, world.get());
            }

            @Override
            public Telling whoIsTold(EventEnquiry event) {
                return interpreter.whoIsTold(versions, event);
            }

            @Override
            public Validity validity(TakenDecision taken, Instant at) {
                return interpreter.validity(versions, taken, at);
            }
        };
    }
}
