package oversight.core.record;

import java.util.List;
import java.util.Optional;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Given;
import oversight.api.note.Decision;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.DecisionRuling;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;

/** What was decided, what was decided not to do, why, and by whom (MO-7, DM-6). */
final class DecisionPassages {

    private DecisionPassages() {}

    /** What is to be done comes first, then what is not. */
    static void write(RecordedNote recorded, Passages to) {
        write(recorded, Optional.of(DecisionOutcome.PROGRESSED), to);
        write(recorded, Optional.of(DecisionOutcome.NOT_PROGRESSED), to);
        write(recorded, Optional.empty(), to);
    }

    static void write(AnnouncedDecision announced, Passages to) {
        what(Optional.of(announced.getDecision()), Optional.of(announced.getOutcome()), to);
        to.who("decision.decider", Optional.of(announced.getDecider()));
        to.when("decision.taken", Optional.of(announced.getTakenAt()));
        facts(announced.getFacts(), to);
    }

    private static void write(RecordedNote recorded, Optional<DecisionOutcome> outcome, Passages to) {
        List<Decision> decisions = recorded.getNote().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).getOutcome().equals(outcome)) {
                write(decisions.get(i), i, to.part());
                ruling(recorded, i, to);
            }
        }
    }

    private static void write(Decision decision, int index, Passages to) {
        what(decision.getType(), decision.getOutcome(), to);
        to.wrote("decision.why", "decisions[" + index + "].rationale");
        to.who("decision.decider", decision.getDecider());
        to.who("decision.requester", decision.getRequester());
        to.when("decision.taken", decision.getTakenAt());
        to.yesNo("decision.supervision", Optional.of(true).filter(yes -> decision.isInSupervision()));
        facts(decision.getFacts(), to);
        to.lines(
                "decision.given",
                decision.getGiven().stream().map(given -> given(given, to)).toList());
    }

    private static void what(Optional<DecisionTypeId> type, Optional<DecisionOutcome> outcome, Passages to) {
        String label = outcome.map(
                        o -> o == DecisionOutcome.PROGRESSED ? "decision.progressed" : "decision.not-progressed")
                .orElse("decision.open");
        to.say(label, type.map(to.names()::decision).orElseGet(() -> to.words().say("decision.unnamed")));
    }

    private static void facts(Facts facts, Passages to) {
        to.lines(
                "decision.facts",
                facts.asMap().entrySet().stream()
                        .map(fact -> to.names().fact(fact.getKey(), fact.getValue()))
                        .toList());
    }

    private static String given(Given given, Passages to) {
        return to.names().party(given.getBy()) + ", " + to.words().time(given.getAt());
    }

    private static void ruling(RecordedNote recorded, int index, Passages to) {
        for (DecisionRuling ruling : recorded.getRulings()) {
            if (ruling.getIndex() == index) {
                to.say("decision.standing", to.words().say("standing", ruling.getStanding()));
                to.say("decision.explanation", explanation(ruling, to.words()));
            }
        }
    }

    /** As it stood then, in the reader's language where it was kept in it. */
    private static String explanation(DecisionRuling ruling, ReaderWords words) {
        return words.language().equals("cy")
                ? ruling.getExplanationInWelsh().orElse(ruling.getExplanation())
                : ruling.getExplanation();
    }
}
