package oversight.testkit.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import oversight.api.Decisions;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.api.scheme.Scheme;
import oversight.core.OversightEngine;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.RecordingTransport;

/** Makes what answers, for some versions and some people: the engine, or in our own tests something that is wrong on purpose. */
interface Court {

    Judge judge(List<Scheme> versions, Host host);

    /** Answers as far as the laws ask. */
    interface Judge {
        Ruling rule(Enquiry enquiry);

        List<Candidate> whoCan(Enquiry enquiry);

        Validity validity(TakenDecision taken, Instant at);
    }

    static Judge engine(List<Scheme> versions, Host host) {
        return judge(decisions(versions, host));
    }

    /** The engine, behind what a host puts before it. */
    static Court behind(UnaryOperator<Decisions> front) {
        return (versions, host) -> judge(front.apply(decisions(versions, host)));
    }

    private static Decisions decisions(List<Scheme> versions, Host host) {
        OversightEngine.Builder builder = OversightEngine.builder()
                .staffDirectory(host.directory())
                .caseTeam(host.team())
                .arrangements(host.register())
                .ledger(new InMemoryLedger())
                .transport(new RecordingTransport())
                .retries(Duration.ofMinutes(1), Duration.ofHours(4), 4);
        versions.forEach(builder::scheme);
        return builder.build().decisions();
    }

    private static Judge judge(Decisions decisions) {
        return new Judge() {
            @Override
            public Ruling rule(Enquiry enquiry) {
                return decisions.rule(enquiry);
            }

            @Override
            public List<Candidate> whoCan(Enquiry enquiry) {
                return decisions.whoCan(enquiry);
            }

            @Override
            public Validity validity(TakenDecision taken, Instant at) {
                return decisions.validity(taken, at);
            }
        };
    }
}
