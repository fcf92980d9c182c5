package oversight.testkit.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Reason;
import oversight.api.decision.Ruling.Refusal;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;

/** A decision that was taken: until when it stands, and who may extend it. "the rules that decided it (the version, rules and facts of then)" */
record Lapsing(Case then, TakenDecision taken) {

    /** A rule that decided, with the time at which it lets the decision lapse. */
    private record Lapse(DecisionRule rule, FollowUp.Lapse how, Instant at) {}

    private List<Group.Choice> choices(DecisionTypeId decision) {
        return new Deciding(then, taken.getOutcome(), taken.getTakenAt()).choices(decision);
    }

    private List<Group.Choice> open(DecisionTypeId decision) {
        Stream<Group.Choice> others = decided(decision)
                .filter(rule -> rule.getBy() instanceof Approval.AsFor)
                .flatMap(rule -> open(((Approval.AsFor) rule.getBy()).decision()).stream());
        return Stream.concat(choices(decision).stream().filter(Group.Choice::isOpen), others)
                .toList();
    }

    private Stream<DecisionRule> decided(DecisionTypeId decision) {
        return choices(decision).stream().filter(Group.Choice::isMade).flatMap(choice -> choice.deciding().stream());
    }

    /** The rules that decided, "as they are written, those of a decision that they are as for after their own". */
    private List<DecisionRule> rules(DecisionTypeId decision, boolean andThoseThatMayHave) {
        List<DecisionRule> all = new ArrayList<>();
        List<DecisionTypeId> next = List.of(decision);
        while (!next.isEmpty()) {
            next.stream()
                    .flatMap(one -> choices(one).stream())
                    .forEach(choice -> all.addAll(
                            choice.isMade()
                                    ? choice.deciding()
                                    : andThoseThatMayHave && choice.isOpen() ? choice.mayFit() : List.of()));
            next = next.stream()
                    .flatMap(this::decided)
                    .flatMap(rule -> rule.getBy() instanceof Approval.AsFor as ? Stream.of(as.decision()) : Stream.of())
                    .distinct()
                    .toList();
        }
        return all;
    }

    /** "if none lapses" this is empty; else the rules by which it lapses first. */
    private List<Lapse> lapses(List<DecisionRule> rules) {
        List<Lapse> all = rules.stream()
                .flatMap(rule -> rule.getFollowUps().stream()
                        .filter(FollowUp.Lapse.class::isInstance)
                        .map(one -> (FollowUp.Lapse) one)
                        .map(how -> new Lapse(rule, how, due(how.after(), taken.getTakenAt()))))
                .toList();
        Optional<Instant> first = all.stream().map(Lapse::at).min(Comparator.naturalOrder());
        return all.stream()
                .filter(lapse -> first.filter(lapse.at()::equals).isPresent())
                .toList();
    }

    /** "counted from the last day on which it stood (hours: from the lapse)" */
    private static Instant lastOf(Lapse lapse, FollowUp.Extension extension) {
        return extension.until() instanceof Due.Hours ? lapse.at() : lapse.at().minusMillis(1);
    }

    private Instant due(Due due, Instant start) {
        return new Times(then.page(), then.scheme().getCalendar()).due(due, start);
    }

    /** "A decision stands until the first lapse". */
    Validity at(Instant time) {
        boolean open = !open(taken.getDecision()).isEmpty();
        if (then.page().lapsesByWhatMayHaveDecided()) {
            return at(time, lapses(rules(taken.getDecision(), true)));
        }
        return at(time, open ? List.of() : lapses(rules(taken.getDecision(), false)));
    }

    private Validity at(Instant time, List<Lapse> lapses) {
        if (lapses.isEmpty()) {
            return new Validity.Stands(Optional.empty(), Optional.empty());
        }
        Optional<FollowUp.Extension> extension =
                isExtendable(lapses) ? lapses.get(0).how().extension() : Optional.empty();
        Instant until =
                lapses.stream().map(this::until).min(Comparator.naturalOrder()).orElseThrow();
        return then.page().isPast(time, until)
                ? new Validity.Lapsed(until)
                : new Validity.Stands(
                        Optional.of(until),
                        taken.getExtendedAt().isPresent() ? Optional.empty() : extension.map(FollowUp.Extension::by));
    }

    /** When one rule lets it lapse, extended or not. */
    private Instant until(Lapse lapse) {
        return taken.getExtendedAt()
                .filter(when -> !then.page().isPast(when, lapse.at()))
                .flatMap(when -> lapse.how().extension())
                .map(extension -> due(extension.until(), lastOf(lapse, extension)))
                .orElse(lapse.at());
    }

    /**
     * "if none lapses, not permitted (not extendable); if it was extended, already extended; if the time is at or past the lapse, lapsed; otherwise `by` of the
     * extension is the approval that is judged now." Several rules may let it lapse at the same time: then each is asked.
     */
    Set<Answer> extending(Office office) {
        List<Group.Choice> choices = choices(taken.getDecision());
        if (choices.isEmpty()) {
            return Set.of(Answer.notConfigured(Gap.UNKNOWN_DECISION));
        }
        List<Group.Choice> open = open(taken.getDecision());
        if (!open.isEmpty()) {
            return Set.of(undetermined(open));
        }
        if (choices.stream().noneMatch(Group.Choice::isMade)) {
            return Set.of(Answer.notConfigured(choices.get(0).gap()));
        }
        List<DecisionRule> rules = rules(taken.getDecision(), false);
        List<Lapse> lapses = lapses(rules);
        List<Set<Answer>> each = lapses.isEmpty()
                ? rules.stream()
                        .map(rule -> refused(rule, Reason.NOT_EXTENDABLE))
                        .toList()
                : lapses.stream()
                        .map(lapse -> extending(lapse, isExtendable(lapses), office))
                        .toList();
        return Answer.together(each, then.page().strictestFirst());
    }

    private Answer undetermined(List<Group.Choice> open) {
        List<CircumstanceId> missing = open.stream()
                .flatMap(choice -> choice.missing().stream())
                .distinct()
                .toList();
        return Answer.undetermined(
                open.stream()
                        .flatMap(choice -> choice.mayFit().stream())
                        .map(then::named)
                        .toList(),
                missing);
    }

    private static boolean isExtendable(List<Lapse> lapses) {
        return lapses.stream().allMatch(lapse -> lapse.how().extension().isPresent());
    }

    private Set<Answer> extending(Lapse lapse, boolean extendable, Office office) {
        DecisionRule rule = lapse.rule();
        if (!extendable) {
            return refused(rule, Reason.NOT_EXTENDABLE);
        }
        if (then.page().isSpent(taken.getExtendedAt().isPresent())) {
            return refused(rule, Reason.ALREADY_EXTENDED);
        }
        if (then.page().isPast(office.enquiry().getAt(), lapse.at())) {
            return refused(rule, Reason.LAPSED);
        }
        return new Judging(
                        office,
                        then.named(rule),
                        lapse.how().extension().orElseThrow().by(),
                        List.of(),
                        then.page().absence(then.scheme(), rule.getInAbsence()),
                        rule.getPassingOn().orElse(then.scheme().getPassingOn()),
                        List.of(),
                        decision -> Set.of())
                .answers();
    }

    private Set<Answer> refused(DecisionRule rule, Reason reason) {
        return Set.of(Answer.of(Answer.Kind.NOT_PERMITTED, List.of(then.named(rule)), List.of())
                .refused(new Refusal(then.named(rule), reason, rule.getBy())));
    }
}
