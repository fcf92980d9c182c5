package oversight.testkit.reference;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
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

    /** The rules that decided, and those that they refer to. */
    private List<DecisionRule> rules(DecisionTypeId decision) {
        return decided(decision)
                .flatMap(rule -> Stream.concat(
                        Stream.of(rule),
                        rule.getBy() instanceof Approval.AsFor as ? rules(as.decision()).stream() : Stream.of()))
                .toList();
    }

    /** The first lapse of all that the rules ask for; "if none lapses" there is none. */
    private Optional<Lapse> lapse() {
        return rules(taken.getDecision()).stream()
                .flatMap(rule -> rule.getFollowUps().stream()
                        .filter(FollowUp.Lapse.class::isInstance)
                        .map(one -> (FollowUp.Lapse) one)
                        .map(how -> new Lapse(rule, how, due(how.after(), taken.getTakenAt()))))
                .min(Comparator.comparing(Lapse::at));
    }

    private Instant due(oversight.api.scheme.Due due, Instant start) {
        return new Times(then.scheme().getCalendar()).due(due, start);
    }

    Validity at(Instant time) {
        Optional<Lapse> lapse = open(taken.getDecision()).isEmpty() ? lapse() : Optional.empty();
        if (lapse.isEmpty()) {
            return new Validity.Stands(Optional.empty(), Optional.empty());
        }
        Instant ordinary = lapse.get().at();
        Optional<FollowUp.Extension> extension = lapse.get().how().extension();
        boolean extended = extension.isPresent()
                && taken.getExtendedAt()
                        .filter(when -> !then.page().isPast(when, ordinary))
                        .isPresent();
        Instant until = extended ? due(extension.get().until(), ordinary) : ordinary;
        return then.page().isPast(time, until)
                ? new Validity.Lapsed(until)
                : new Validity.Stands(
                        Optional.of(until),
                        taken.getExtendedAt().isPresent() ? Optional.empty() : extension.map(FollowUp.Extension::by));
    }

    /**
     * "if none lapses, not permitted (not extendable); if it was extended, already extended; if the time is at or past the lapse, lapsed; otherwise `by` of the
     * extension is the approval that is judged now."
     */
    Set<Answer> extending(Office office) {
        List<Group.Choice> choices = choices(taken.getDecision());
        if (choices.isEmpty()) {
            return Set.of(Answer.notConfigured(Gap.UNKNOWN_DECISION));
        }
        List<Group.Choice> open = open(taken.getDecision());
        if (!open.isEmpty()) {
            List<CircumstanceId> missing = open.stream()
                    .flatMap(choice -> choice.missing().stream())
                    .distinct()
                    .toList();
            return Set.of(Answer.undetermined(
                    open.stream()
                            .flatMap(choice -> choice.mayFit().stream())
                            .map(then::named)
                            .toList(),
                    missing));
        }
        if (!choices.get(0).isMade()) {
            return Set.of(Answer.notConfigured(choices.get(0).gap()));
        }
        return extending(lapse(), office);
    }

    private Set<Answer> extending(Optional<Lapse> lapse, Office office) {
        if (lapse.isEmpty() || lapse.get().how().extension().isEmpty()) {
            return refused(lapse.map(Lapse::rule).map(List::of).orElseGet(() -> rules(taken.getDecision())), Reason.NOT_EXTENDABLE);
        }
        List<DecisionRule> lapsing = List.of(lapse.get().rule());
        if (then.page().isSpent(taken.getExtendedAt().isPresent())) {
            return refused(lapsing, Reason.ALREADY_EXTENDED);
        }
        if (then.page().isPast(office.enquiry().getAt(), lapse.get().at())) {
            return refused(lapsing, Reason.LAPSED);
        }
        DecisionRule rule = lapse.get().rule();
        return new Judging(
                        office,
                        then.named(rule),
                        lapse.get().how().extension().get().by(),
                        List.of(),
                        then.page().absence(then.scheme(), rule.getInAbsence()),
                        rule.getPassingOn().orElse(then.scheme().getPassingOn()),
                        List.of(),
                        decision -> Set.of())
                .answers();
    }

    private Set<Answer> refused(List<DecisionRule> rules, Reason reason) {
        Set<Answer> refusing = new LinkedHashSet<>();
        List<Answer> each = rules.stream()
                .map(rule -> Answer.of(Answer.Kind.NOT_PERMITTED, List.of(then.named(rule)), List.of())
                        .refused(new Refusal(then.named(rule), reason, rule.getBy())))
                .toList();
        refusing.add(Answer.together(each, then.page().strictestFirst()));
        return refusing;
    }
}
