package oversight.testkit.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.Decisions;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.Party;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.EventType;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.RuleRef;

/** Holds the answer to an example against what it expects, and says what is different so that whoever wrote the scheme understands it. */
final class Judge {

    private final String file;
    private final Versions versions;
    private final Cast cast;
    private final Written written;

    Judge(String file, Versions versions, Cast cast) {
        this.file = file;
        this.versions = versions;
        this.cast = cast;
        this.written = new Written(versions);
    }

    /** Plays an example and judges it. An engine that cannot answer is a failed example, with the engine's own words. */
    Judged judge(Example example, Player player) {
        try {
            return player.ask(example, (answer, decisions) -> judged(example, answer, decisions));
        } catch (RuntimeException failure) {
            String what =
                    "The engine could not answer: " + failure.getClass().getSimpleName() + ": " + failure.getMessage();
            return new Judged(example, result(example, false, asked(example) + "\n" + what), Set.of());
        }
    }

    private Judged judged(Example example, Answer answer, Decisions decisions) {
        List<String> lines = new ArrayList<>();
        lines.add(asked(example));
        example.checks().stream()
                .filter(check -> !check.holds().test(answer))
                .forEach(check -> lines.add(check.difference(answer, written)));
        boolean passed = lines.size() == 1;
        lines.add("The scheme's answer: " + explained(example.question(), answer, decisions));
        Set<RuleRef> exercised = passed && !answer.kind().equals("undetermined") ? rules(answer) : Set.of();
        return new Judged(example, result(example, passed, String.join("\n", lines)), exercised);
    }

    /** A note exercises routes: the rules of its decisions are exercised by asking who may decide. */
    private Set<RuleRef> rules(Answer answer) {
        return answer.rules().stream()
                .filter(ref -> !(answer instanceof Answer.Routed) || isRoute(ref))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isRoute(RuleRef ref) {
        return versions.of(ref).stream()
                .flatMap(version -> version.getRoutingRules().stream())
                .anyMatch(route -> route.getId().equals(ref.getRule()));
    }

    private ExampleResult result(Example example, boolean passed, String explanation) {
        return new ExampleResult(example.name(), file, example.line(), passed, explanation);
    }

    private static String explained(Example.Question question, Answer answer, Decisions decisions) {
        if (answer instanceof Answer.Ruled ruled && question instanceof Example.Decides decides) {
            return decisions.explain(decides.enquiry(), ruled.ruling(), Locale.ENGLISH);
        }
        String rules = answer.rules().stream().map(Judge::rule).collect(Collectors.joining("; "));
        String missing = answer.missing().stream().map(Object::toString).collect(Collectors.joining(", "));
        return answer.kind()
                + (answer.reason().isEmpty() ? "" : " (" + answer.reason() + ")")
                + (missing.isEmpty() ? "" : " (not known: " + missing + ")")
                + (rules.isEmpty() ? "." : ". " + rules + ".");
    }

    private static String rule(RuleRef rule) {
        return "Rule " + rule.getRule()
                + rule.getLine().map(line -> ", line " + line).orElse("") + ": " + rule.getCitation();
    }

    private String asked(Example example) {
        String time = written.time(example.question().at());
        if (example.question() instanceof Example.Decides decides) {
            Enquiry enquiry = decides.enquiry();
            String what = name(enquiry.getDecision().value())
                    + (enquiry.getOutcome() == DecisionOutcome.NOT_PROGRESSED ? ", not to be progressed," : "");
            return "Asked: may " + who(enquiry.getDecider())
                    + (enquiry.getExtending().isPresent() ? " extend " : " decide ") + what + " on " + time + "?";
        }
        if (example.question() instanceof Example.Writes writes) {
            return "Asked: who is told of "
                    + (writes.note().kind() == NoteKind.OVERSIGHT ? "an " : "a ")
                    + Answer.word(writes.note().kind()) + " note by "
                    + who(writes.note().getAuthor().orElseThrow()) + " on " + time + "?";
        }
        return example.question() instanceof Example.Happens happens
                ? "Asked: who is told of " + name(happens.event().getEvent().value()) + " on " + time + "?"
                : "Asked: does "
                        + name(((Example.Stands) example.question())
                                .taken()
                                .getDecision()
                                .value()) + " still stand on " + time + "?";
    }

    private String who(Party party) {
        String posts = cast.people().containsKey(party.value())
                ? cast.people().get(party.value()).posts().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", "))
                : "";
        return Written.party(party) + (posts.isEmpty() ? "" : " (" + posts + ")");
    }

    /** The identifier of a decision or event, with what the scheme calls it. */
    private String name(String id) {
        return versions.newestFirst().stream()
                .flatMap(version -> Stream.concat(
                        version.getDecisions().stream()
                                .filter(decision -> decision.getId().value().equals(id))
                                .map(DecisionType::getName),
                        version.getEvents().stream()
                                .filter(event -> event.getId().value().equals(id))
                                .map(EventType::getName)))
                .findFirst()
                .map(name -> id + " (" + name + ")")
                .orElse(id);
    }

    /** Whether two answers to one enquiry come to the same. */
    static boolean sameAnswer(Ruling first, Ruling second) {
        if (first instanceof Ruling.NeedsMore more) {
            return second instanceof Ruling.NeedsMore other
                    && more.outstanding().equals(other.outstanding());
        }
        return first.isPermitted() && second.isPermitted();
    }

    /**
     * What became of an example.
     *
     * @param example the example
     * @param result the result
     * @param exercised the rules that it exercises
     */
    record Judged(Example example, ExampleResult result, Set<RuleRef> exercised) {}
}
