package oversight.core.scheme;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Ruling.Reason;
import oversight.api.decision.Ruling.Refusal;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.core.calendar.WorkingTime;

/**
 * How long decisions stand that were taken under one version of a scheme, and who may extend them, once. Of several rules that lapse, the one that lapses
 * first counts. Pure.
 */
public final class Lapses {

    private final CompiledScheme scheme;
    private final WorkingTime time;
    private final Deciding deciding;

    /**
     * The lapses under this version.
     *
     * @param scheme the version in force when the decisions were taken
     * @param time its calendar
     */
    public Lapses(CompiledScheme scheme, WorkingTime time) {
        this.scheme = scheme;
        this.time = time;
        this.deciding = new Deciding(scheme);
    }

    /** A rule that decided and by which the decision lapses. */
    private record Lapsing(RulePlan rule, FollowUp.Lapse lapse, Instant at) {}

    /**
     * Whether a decision still stands.
     *
     * @param taken the decision
     * @param at the time of which it is asked
     * @return that it stands, or that it has lapsed
     */
    public Validity validity(TakenDecision taken, Instant at) {
        return stands(scheme.known().of(taken), at);
    }

    private Validity stands(TakenDecision taken, Instant at) {
        List<Lapsing> first = first(taken);
        if (first.isEmpty()) {
            return new Validity.Stands(Optional.empty(), Optional.empty());
        }
        boolean extended = taken.getExtendedAt()
                .filter(when -> when.isBefore(first.get(0).at()) && !when.isAfter(at))
                .isPresent();
        Instant until = first.stream()
                .map(one -> until(one, extended))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return at.isBefore(until)
                ? new Validity.Stands(Optional.of(until), extended ? Optional.empty() : extension(first))
                : new Validity.Lapsed(until);
    }

    /** When a rule lets it lapse; that which cannot be extended lapses all the same. */
    private Instant until(Lapsing one, boolean extended) {
        return one.lapse()
                .extension()
                .filter(extension -> extended)
                .map(extension ->
                        time.due(extension.until(), from(extension, one.at())).at())
                .orElse(one.at());
    }

    /** Days are counted from the last day on which it stood, of which the lapse is the end; hours from the lapse itself. */
    private static Instant from(FollowUp.Extension extension, Instant lapse) {
        return extension.until() instanceof Due.Hours ? lapse : lapse.minusMillis(1);
    }

    /** Who may extend it, where all the rules by which it lapses let it be extended. */
    private static Optional<Approval> extension(List<Lapsing> first) {
        return first.stream().allMatch(one -> one.lapse().extension().isPresent())
                ? first.get(0).lapse().extension().map(FollowUp.Extension::by)
                : Optional.empty();
    }

    /**
     * May this party extend the decision?
     *
     * @param enquiry the question; what it extends was taken under this version
     * @param taken what it extends
     * @param standing who stood where
     * @return the ruling, by the rules that decided then
     */
    public Ruling extend(Enquiry enquiry, TakenDecision taken, Standing standing) {
        return extended(scheme.known().of(enquiry), scheme.known().of(taken), standing);
    }

    private Ruling extended(Enquiry enquiry, TakenDecision taken, Standing standing) {
        @Nullable TypePlan type = scheme.plan(taken.getDecision());
        if (type == null) {
            return new Ruling.NotConfigured(List.of(), Gap.UNKNOWN_DECISION, List.of());
        }
        List<RulePlan> open = deciding.rules(taken, Selection::open);
        if (!open.isEmpty()) {
            return new Ruling.Undetermined(
                    open.stream().map(RulePlan::ref).toList(),
                    open.stream()
                            .flatMap(rule -> rule.guard().missing(taken.getFacts()))
                            .distinct()
                            .toList());
        }
        List<RulePlan> decided = deciding.rules(taken, Selection::deciding);
        if (decided.isEmpty()) {
            Gap gap = type.isBlank() ? Gap.NOBODY_NAMED : Gap.NO_ROW_FOR_THE_CIRCUMSTANCES;
            return new Ruling.NotConfigured(List.of(), gap, List.of());
        }
        List<Lapsing> first = first(taken);
        if (first.isEmpty()) {
            return refused(decided, Reason.NOT_EXTENDABLE);
        }
        return reason(first, taken, enquiry.getAt())
                .map(reason -> refused(first.stream().map(Lapsing::rule).toList(), reason))
                .orElseGet(() -> judge(first, enquiry, standing));
    }

    private static Optional<Reason> reason(List<Lapsing> first, TakenDecision taken, Instant at) {
        if (first.stream().anyMatch(one -> one.lapse().extension().isEmpty())) {
            return Optional.of(Reason.NOT_EXTENDABLE);
        }
        if (taken.getExtendedAt().isPresent()) {
            return Optional.of(Reason.ALREADY_EXTENDED);
        }
        return at.isBefore(first.get(0).at()) ? Optional.empty() : Optional.of(Reason.LAPSED);
    }

    private static Ruling refused(List<RulePlan> rules, Reason reason) {
        return new Ruling.NotPermitted(
                rules.stream().map(RulePlan::ref).toList(),
                rules.stream()
                        .map(rule -> new Refusal(rule.ref(), reason, rule.by()))
                        .toList(),
                List.of());
    }

    private Ruling judge(List<Lapsing> first, Enquiry enquiry, Standing standing) {
        RuleJudge judge = new RuleJudge(Case.of(
                scheme,
                standing,
                enquiry,
                standing.arrangements(enquiry.getChild(), enquiry.getDecision(), enquiry.getAt())));
        return Strictest.of(
                first.stream().map(one -> judge.judge(extension(one))).toList());
    }

    /** Who extends decides with the cover and the passing on of the rule, and without its needs. */
    private RulePlan extension(Lapsing one) {
        Approval by = one.lapse().extension().orElseThrow().by();
        RulePlan rule = one.rule();
        RuleText text = new RuleText(
                rule.ref(), List.of(), List.of(), by, List.of(), rule.absence(), rule.passingOn(), List.of());
        return new RulePlan(text, scheme.hierarchy(), scheme.vocabulary());
    }

    /** The rules by which it lapses first; where nobody can say which rules decided, those that may have. */
    private List<Lapsing> first(TakenDecision taken) {
        List<Lapsing> lapsing = deciding
                .rules(
                        taken,
                        selection -> Stream.concat(selection.deciding().stream(), selection.open().stream())
                                .toList())
                .stream()
                .flatMap(rule -> lapsing(rule, taken.getTakenAt()))
                .toList();
        Optional<Instant> first = lapsing.stream().map(Lapsing::at).min(Instant::compareTo);
        return lapsing.stream()
                .filter(one -> first.isPresent() && one.at().equals(first.get()))
                .toList();
    }

    private Stream<Lapsing> lapsing(RulePlan rule, Instant takenAt) {
        return rule.followUps().stream()
                .filter(FollowUp.Lapse.class::isInstance)
                .map(FollowUp.Lapse.class::cast)
                .map(lapse -> new Lapsing(
                        rule, lapse, time.due(lapse.after(), takenAt).at()));
    }
}
