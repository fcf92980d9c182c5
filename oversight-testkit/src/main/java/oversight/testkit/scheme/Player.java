package oversight.testkit.scheme;

import java.util.List;
import java.util.function.BiFunction;
import oversight.api.Decisions;
import oversight.api.Oversight;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.scheme.Scheme;
import oversight.core.OversightEngine;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.memory.RecordingTransport;

/** Puts the questions of examples to a real engine. */
final class Player {

    private final ExampleHost host;
    private final MutableClock clock;
    private final Oversight oversight;
    private final Decisions decisions;

    Player(List<Scheme> versions, Versions written, ExampleHost host) {
        this.host = host;
        this.clock = MutableClock.at(written.usualTime());
        OversightEngine.Builder engine = OversightEngine.builder()
                .staffDirectory(host)
                .caseTeam(host)
                .arrangements(host)
                .ledger(new InMemoryLedger())
                .transport(new RecordingTransport())
                .clock(clock);
        versions.forEach(engine::scheme);
        this.oversight = engine.build();
        this.decisions = oversight.decisions();
    }

    /** Asks an example's question, and looks at the answer while the host is still as the example says. */
    <T> T ask(Example example, BiFunction<Answer, Decisions, T> look) {
        return host.play(
                example.absent(), example.arrangements(), () -> look.apply(answer(example.question()), decisions));
    }

    private Answer answer(Example.Question question) {
        if (question instanceof Example.Decides decides) {
            Enquiry enquiry = decides.enquiry();
            return new Answer.Ruled(
                    decisions.rule(enquiry),
                    () -> decisions.whoCan(enquiry).stream()
                            .map(Candidate::getParty)
                            .distinct()
                            .toList());
        }
        if (question instanceof Example.Writes writes) {
            clock.moveTo(writes.at()); // only notes are judged by what time it is
            return new Answer.Routed(oversight.notes().check(writes.note()));
        }
        return question instanceof Example.Happens happens
                ? new Answer.Told(oversight.events().whoIsTold(happens.event()))
                : new Answer.Standing(decisions.validity(((Example.Stands) question).taken(), question.at()));
    }
}
