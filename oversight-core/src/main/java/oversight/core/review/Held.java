package oversight.core.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import oversight.api.circumstance.FactValue;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionType;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Due;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Need;
import oversight.api.scheme.Whom;
import oversight.core.review.BaselineMapping.Target;
import oversight.core.scheme.CompiledScheme;

/** One decision of a scheme held against one demand, in every circumstance. */
final class Held {

    private final CompiledScheme scheme;
    private final BaselineMapping mapping;
    private final Demand demand;
    private final Target target;
    private final Posts posts;
    private final Reach reach;
    private final List<Condition> conditions;
    private final Map<DecisionTypeId, Ground> grounds = new LinkedHashMap<>();

    Held(CompiledScheme scheme, BaselineMapping mapping, Demand demand, Target target) {
        this.scheme = scheme;
        this.mapping = mapping;
        this.demand = demand;
        this.target = target;
        this.posts = new Posts(scheme.scheme());
        this.reach = new Reach(scheme.scheme(), target.decision());
        this.conditions = Stream.of(reach.conditions(), extensions(), target.when(), facts())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Condition> extensions() {
        return reach.rules().stream()
                .flatMap(Held::lapses)
                .flatMap(lapse -> lapse.extension().stream())
                .flatMap(extension -> Conditions.of(extension.by()))
                .toList();
    }

    private List<Condition> facts() {
        return demand.precondition().stream()
                .flatMap(fact -> mapping.fact(fact).stream())
                .<Condition>map(fact -> new Condition.OneOf(fact, List.of(FactValue.yesNo(true))))
                .toList();
    }

    /** Why it cannot be compared, if it cannot. */
    Optional<String> whyNot() {
        if (scheme.decision(target.decision()).isEmpty()) {
            return Optional.of(
                    "the scheme has no decision '" + target.decision().value() + "'");
        }
        Set<Object> known = new HashSet<>(scheme.scheme().getCircumstances().stream()
                .map(Circumstance::getId)
                .toList());
        Optional<Condition> unknown = Stream.concat(target.when().stream(), facts().stream())
                .filter(condition -> !known.contains(condition.circumstance()))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of("the scheme has no circumstance '"
                    + unknown.get().circumstance().value() + "'");
        }
        if (ground(target.decision()).space().isTooLarge()) {
            return Optional.of(
                    "the rules of '" + target.decision().value() + "' look at too many combinations of circumstances");
        }
        return ground(target.decision()).where(target.when()).isEmpty()
                ? Optional.of("no case of '" + target.decision().value()
                        + "' is meant; check the circumstances to which it is limited")
                : Optional.empty();
    }

    /** What of it is not compared, although the rest is. */
    List<String> leftOut() {
        List<String> reasons = new ArrayList<>();
        Stream.concat(demand.approvedBy().stream(), demand.lapses().stream().map(Demand.Lapses::extendedBy))
                .distinct()
                .filter(role -> !mapping.role(role).isEmpty() && !isHeld(mapping.role(role)))
                .forEach(role -> reasons.add("no post of the scheme is among those mapped to '" + role + "'"));
        if (reach.rules().stream().anyMatch(rule -> rule.getBy() instanceof Approval.InOtherScheme)) {
            reasons.add("another scheme says who decides '" + target.decision().value() + "' in some circumstances");
        }
        return reasons;
    }

    private boolean isHeld(List<Approval> holders) {
        return holders.stream()
                .anyMatch(holder -> holder instanceof Approval.InRole
                        || posts.serving(holder).stream().anyMatch(posts::knows));
    }

    private Ground ground(DecisionTypeId decision) {
        return grounds.computeIfAbsent(decision, id -> new Ground(scheme, rules(id), conditions));
    }

    private List<DecisionRule> rules(DecisionTypeId decision) {
        return scheme.decision(decision).map(DecisionType::getRules).orElse(List.of());
    }

    List<Shortfall> shortfalls() {
        List<Shortfall> found = new ArrayList<>();
        demand.approvedBy().ifPresent(role -> approval(role, found));
        demand.consulted().ifPresent(party -> consulted(party, found));
        demand.told().ifPresent(party -> told(party, found));
        demand.precondition().ifPresent(fact -> precondition(fact, found));
        demand.lapses().ifPresent(lapses -> lapses(lapses, found));
        return found;
    }

    private void approval(String role, List<Shortfall> found) {
        List<Approval> holders = mapping.role(role);
        if (isHeld(holders)) {
            BitSet strong = met(rule -> where(rule.getBy(), holders));
            add(weaker(strong), "it can be decided without the approval of the " + role.replace('-', ' '), found);
        }
    }

    private void consulted(String party, List<Shortfall> found) {
        List<Approval> who = mapping.party(party);
        if (!who.isEmpty()) {
            add(
                    weaker(met(rule -> consulted(rule, who))),
                    "the " + party.replace('-', ' ') + " is not consulted",
                    found);
        }
    }

    private BitSet consulted(DecisionRule rule, List<Approval> who) {
        BitSet cells = where(rule.getBy(), who);
        for (Need need : rule.getNeeds()) {
            if (need instanceof Need.Consultation consultation) {
                cells.or(where(consultation.of(), who));
            } else if (need instanceof Need.Recommendation recommendation) {
                cells.or(where(recommendation.by(), who));
            }
        }
        return cells;
    }

    private void told(String party, List<Shortfall> found) {
        List<Approval> who = mapping.party(party);
        if (!who.isEmpty()) {
            BitSet strong = met(rule -> {
                BitSet cells = consulted(rule, who);
                if (rule.getFollowUps().stream().anyMatch(followUp -> tells(followUp, who.get(0)))) {
                    cells.or(ground(target.decision()).space().all());
                }
                return cells;
            });
            add(weaker(strong), "the " + party.replace('-', ' ') + " is not told", found);
        }
    }

    private static boolean tells(FollowUp followUp, Approval who) {
        return followUp instanceof FollowUp.Inform inform
                && inform.tell().discretion().isEmpty()
                && whom(who).filter(inform.tell().whom()::equals).isPresent();
    }

    private static Optional<Whom> whom(Approval who) {
        if (who instanceof Approval.Only only) {
            return Optional.of(new Whom.Holding(only.post()));
        }
        if (who instanceof Approval.ByBody body) {
            return Optional.of(new Whom.OnBody(body.body()));
        }
        if (who instanceof Approval.InRole role) {
            return Optional.of(new Whom.InRole(role.role()));
        }
        return who instanceof Approval.ByOutside outside
                ? Optional.of(new Whom.Outside(outside.party()))
                : Optional.empty();
    }

    /** Strong where the fact is so, or where it is a precondition of a rule that decides. */
    private void precondition(String fact, List<Shortfall> found) {
        for (Condition so : facts()) {
            BitSet strong = met(rule -> {
                BitSet cells = ground(target.decision()).where(so);
                rule.getNeeds().stream()
                        .filter(Need.Precondition.class::isInstance)
                        .map(need -> ((Need.Precondition) need).that())
                        .forEach(that -> cells.or(not(ground(target.decision()).where(that))));
                return cells;
            });
            add(weaker(strong), "it can be decided although it is not so: " + fact.replace('-', ' '), found);
        }
    }

    private void lapses(Demand.Lapses most, List<Shortfall> found) {
        BitSet all = ground(target.decision()).space().all();
        BitSet strong = met(rule ->
                lapses(rule).anyMatch(lapse -> isWithin(lapse.after(), most.weeks())) ? copy(all) : new BitSet());
        add(weaker(strong), "it does not certainly lapse within " + Saying.number(most.weeks(), "week"), found);
        BitSet longer = met(rule -> lapses(rule)
                        .flatMap(lapse -> lapse.extension().stream())
                        .allMatch(extension -> isWithin(extension.until(), most.extensionWeeks()))
                ? new BitSet()
                : copy(all));
        add(within(longer), "it may be extended by more than " + Saying.number(most.extensionWeeks(), "week"), found);
        List<Approval> holders = mapping.role(most.extendedBy());
        if (isHeld(holders)) {
            BitSet weak = met(rule -> {
                BitSet cells = new BitSet();
                lapses(rule)
                        .flatMap(lapse -> lapse.extension().stream())
                        .forEach(extension -> cells.or(not(where(extension.by(), holders))));
                return cells;
            });
            add(
                    within(weak),
                    "it may be extended without the approval of the "
                            + most.extendedBy().replace('-', ' '),
                    found);
        }
    }

    private static Stream<FollowUp.Lapse> lapses(DecisionRule rule) {
        return rule.getFollowUps().stream()
                .filter(FollowUp.Lapse.class::isInstance)
                .map(FollowUp.Lapse.class::cast);
    }

    /** Whether a time is certainly no longer, whatever the calendar. */
    private static boolean isWithin(Due due, int weeks) {
        int days = 7 * weeks;
        if (due instanceof Due.Hours hours) {
            return hours.hours() <= 24 * days;
        }
        if (due instanceof Due.Days some) {
            return some.days() <= days;
        }
        if (due instanceof Due.Weeks some) {
            return some.weeks() <= weeks;
        }
        if (due instanceof Due.Months months) {
            return 31 * months.months() <= days;
        }
        return due instanceof Due.AtOnce;
    }

    /** The cells in which one of the rules that decide, its own or those as for which it is decided, is as it should be. */
    private BitSet met(Function<DecisionRule, BitSet> strong) {
        return met(target.decision(), strong, new HashSet<>());
    }

    private BitSet met(DecisionTypeId decision, Function<DecisionRule, BitSet> strong, Set<DecisionTypeId> seen) {
        BitSet met = new BitSet();
        if (seen.add(decision)) {
            for (DecisionRule rule : rules(decision)) {
                BitSet cells = strong.apply(rule);
                if (rule.getBy() instanceof Approval.AsFor other) {
                    cells.or(met(other.decision(), strong, seen));
                }
                cells.and(ground(decision).decides(rule, DecisionOutcome.PROGRESSED));
                met.or(cells);
            }
        }
        return met;
    }

    /**
     * The cells in which an approval cannot be given without one of these; what is decided as for another decision is looked up there.
     */
    private BitSet where(Approval approval, List<Approval> holders) {
        BitSet all = ground(target.decision()).space().all();
        if (approval instanceof Approval.AnyOf any) {
            any.options().forEach(option -> all.and(where(option, holders)));
            return all;
        }
        if (approval instanceof Approval.Within within) {
            BitSet cells = not(ground(target.decision()).where(within.when()));
            cells.or(where(within.by(), holders));
            return cells;
        }
        List<Approval> inside = Conditions.inside(approval);
        if (inside.isEmpty()) {
            return isOneOf(approval, holders) ? all : new BitSet();
        }
        BitSet cells = new BitSet();
        inside.forEach(part -> cells.or(where(part, holders)));
        return cells;
    }

    private boolean isOneOf(Approval part, List<Approval> holders) {
        Set<PostId> theirs = new HashSet<>();
        holders.forEach(holder -> theirs.addAll(posts.serving(holder)));
        Set<PostId> serving =
                part instanceof Approval.ManagerOf manager && manager.tier().isPresent()
                        ? posts.reaching(manager.tier().get())
                        : posts.serving(part);
        return holders.contains(part) || !serving.isEmpty() && theirs.containsAll(serving);
    }

    /** The cells of the topic in which somebody decides and it is not as it should be. */
    private BitSet weaker(BitSet strong) {
        BitSet weak = ground(target.decision()).space().all();
        weak.andNot(strong);
        return within(weak);
    }

    /** Where nobody here can decide, nothing is weak. */
    private BitSet within(BitSet cells) {
        Ground ground = ground(target.decision());
        cells.and(ground.where(target.when()));
        cells.andNot(ground.open(DecisionOutcome.PROGRESSED));
        cells.andNot(met(rule -> isNobody(rule.getBy()) ? ground.space().all() : new BitSet()));
        return cells;
    }

    private static boolean isNobody(Approval by) {
        return by instanceof Approval.OutsideOurPower
                || by instanceof Approval.Unset
                || by instanceof Approval.InOtherScheme;
    }

    private BitSet not(BitSet cells) {
        BitSet others = ground(target.decision()).space().all();
        others.andNot(cells);
        return others;
    }

    private static BitSet copy(BitSet cells) {
        return (BitSet) cells.clone();
    }

    private void add(BitSet weak, String message, List<Shortfall> found) {
        if (!weak.isEmpty()) {
            found.add(new Shortfall(
                    demand.topic(),
                    demand.citation(),
                    target.decision(),
                    new Region(ground(target.decision()).space(), weak),
                    message));
        }
    }
}
