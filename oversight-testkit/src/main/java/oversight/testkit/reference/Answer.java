package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Outstanding;
import oversight.api.decision.Ruling.Refusal;
import oversight.api.decision.Ruling.Then;
import oversight.api.party.OutsideParty;
import oversight.api.scheme.RuleRef;

/** What one rule says, or several together. Of the parts only those are told that belong to the kind of answer. */
record Answer(
        Kind kind,
        List<RuleRef> rules,
        List<Then> followUps,
        List<Outstanding> outstanding,
        List<Refusal> refusals,
        List<CircumstanceId> missing,
        Optional<Gap> gap,
        Optional<OutsideParty> who) {

    /** The sorts of answer, the strictest first. */
    enum Kind {
        OUTSIDE_OUR_POWER,
        NOT_CONFIGURED,
        UNDETERMINED,
        NOT_PERMITTED,
        NEEDS_MORE,
        PERMITTED
    }

    static Answer of(Kind kind, List<RuleRef> rules, List<Then> followUps) {
        return new Answer(kind, rules, followUps, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    static Answer notConfigured(Gap gap) {
        return of(Kind.NOT_CONFIGURED, List.of(), List.of()).leaving(gap);
    }

    static Answer undetermined(List<RuleRef> rules, List<CircumstanceId> missing) {
        return of(Kind.UNDETERMINED, rules, List.of()).missing(missing);
    }

    Answer outstanding(List<Outstanding> some) {
        return new Answer(kind, rules, followUps, some, refusals, missing, gap, who);
    }

    Answer refused(Refusal refusal) {
        return new Answer(kind, rules, followUps, outstanding, List.of(refusal), missing, gap, who);
    }

    Answer missing(List<CircumstanceId> some) {
        return new Answer(kind, rules, followUps, outstanding, refusals, some, gap, who);
    }

    Answer leaving(Gap open) {
        return new Answer(kind, rules, followUps, outstanding, refusals, missing, Optional.of(open), who);
    }

    Answer inThePowerOf(OutsideParty party) {
        return new Answer(kind, rules, followUps, outstanding, refusals, missing, gap, Optional.of(party));
    }

    /** Several together: the strictest stands, and names all of all. */
    static Answer strictest(List<Answer> answers, Comparator<Kind> strictestFirst) {
        return new Answer(
                answers.stream().map(Answer::kind).min(strictestFirst).orElseThrow(),
                all(answers, Answer::rules),
                all(answers, answer -> answer.kind() == Kind.UNDETERMINED ? List.of() : answer.followUps()),
                outstandingOf(answers),
                all(answers, Answer::refusals),
                all(answers, Answer::missing),
                first(answers, Answer::gap),
                first(answers, Answer::who));
    }

    /** Several together, where each may be one of some: every combination. */
    static Set<Answer> together(List<Set<Answer>> each, Comparator<Kind> strictestFirst) {
        Set<Answer> all = new LinkedHashSet<>();
        Combinations.of(each).forEach(combination -> all.add(strictest(combination, strictestFirst)));
        return all;
    }

    /** "everything that is outstanding": what two rules ask for alike is asked for once, as often as one of them asks. */
    private static List<Outstanding> outstandingOf(List<Answer> answers) {
        List<Outstanding> all = new ArrayList<>();
        for (Answer answer : answers) {
            List<Outstanding> asked = new ArrayList<>(all);
            answer.outstanding().stream().filter(one -> !asked.remove(one)).forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static <T> Optional<T> first(List<Answer> answers, Function<Answer, Optional<T>> part) {
        for (Answer answer : answers) {
            if (part.apply(answer).isPresent()) {
                return part.apply(answer);
            }
        }
        return Optional.empty();
    }

    private static <T> List<T> all(List<Answer> answers, Function<Answer, List<T>> part) {
        Set<T> all = new LinkedHashSet<>();
        answers.forEach(answer -> all.addAll(part.apply(answer)));
        return List.copyOf(all);
    }

    Ruling ruling() {
        return switch (kind) {
            case OUTSIDE_OUR_POWER -> new Ruling.OutsideOurPower(rules, who.orElseThrow());
            case NOT_CONFIGURED -> new Ruling.NotConfigured(rules, gap.orElseThrow(), followUps);
            case UNDETERMINED ->
                new Ruling.Undetermined(rules, missing.stream().distinct().toList());
            case NOT_PERMITTED -> new Ruling.NotPermitted(rules, refusals, followUps);
            case NEEDS_MORE -> new Ruling.NeedsMore(rules, outstanding, followUps);
            case PERMITTED -> new Ruling.Permitted(rules, followUps);
        };
    }
}
