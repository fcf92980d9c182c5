package oversight.core.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Ruling;
import oversight.api.party.PostId;
import oversight.api.scheme.Circumstance;
import oversight.api.scheme.Condition;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.core.review.SchemeChange.Answer;
import oversight.core.review.SchemeChange.Move;
import oversight.core.scheme.CompiledScheme;

/** Compares one decision under two versions, cell by cell of the circumstances at which either of them looks. */
final class Comparison {

    private static final int MOST_ANSWERS = 4_000_000;

    private final CompiledScheme before;
    private final CompiledScheme after;
    private final DecisionTypeId decision;
    private final Reach early;
    private final Reach late;
    private final Naming naming;
    private final Space space;
    private final List<Actor> actors;

    Comparison(CompiledScheme before, CompiledScheme after, DecisionTypeId decision) {
        this.before = before;
        this.after = after;
        this.decision = decision;
        this.early = new Reach(before.scheme(), decision);
        this.late = new Reach(after.scheme(), decision);
        this.naming = new Naming(before.scheme(), after.scheme());
        this.space = new Space(axes());
        this.actors = Actor.all(
                posts(),
                Stream.concat(early.approvals().stream(), late.approvals().stream())
                        .toList());
    }

    private List<PostId> posts() {
        return Stream.of(before, after)
                .flatMap(version -> version.scheme().getPosts().stream())
                .map(Post::getId)
                .distinct()
                .toList();
    }

    private List<Axis> axes() {
        Set<CircumstanceId> looked = new LinkedHashSet<>(early.circumstances());
        looked.addAll(late.circumstances());
        return looked.stream().map(this::axis).toList();
    }

    private Axis axis(CircumstanceId circumstance) {
        List<Condition> conditions = Stream.concat(early.conditions().stream(), late.conditions().stream())
                .filter(condition -> condition.circumstance().equals(circumstance))
                .distinct()
                .toList();
        List<Piece> pieces = Stream.of(before, after)
                .flatMap(version -> term(version, circumstance).stream())
                .flatMap(term -> Pieces.of(term, conditions).stream())
                .distinct()
                .toList();
        return Axis.of(circumstance, pieces, value -> marks(circumstance, value, conditions));
    }

    private static Optional<Circumstance> term(CompiledScheme version, CircumstanceId circumstance) {
        return version.scheme().getCircumstances().stream()
                .filter(term -> term.getId().equals(circumstance))
                .findFirst();
    }

    /** What each version makes of a value: whether it knows it, and which conditions it meets. */
    private List<Object> marks(CircumstanceId circumstance, FactValue value, List<Condition> conditions) {
        Facts facts = Facts.none().with(circumstance, value);
        List<Object> marks = new ArrayList<>();
        for (CompiledScheme version : List.of(before, after)) {
            marks.add(version.vocabulary().misfits(facts).isEmpty());
            conditions.forEach(condition -> marks.add(version.vocabulary().holds(List.of(condition), facts)));
        }
        return marks;
    }

    /** Everything that is otherwise. */
    List<SchemeChange> changes() {
        if (isTheSame()) {
            return List.of();
        }
        if (space.isTooLarge() || 4L * space.size() * actors.size() > MOST_ANSWERS) {
            return List.of(new SchemeChange.NotCompared(decision));
        }
        Found<Move> moves = new Found<>();
        Found<TermsMove> terms = new Found<>();
        for (DecisionOutcome outcome : DecisionOutcome.values()) {
            for (int cell = 0; cell < space.size(); cell++) {
                compare(outcome, cell, moves, terms);
            }
        }
        List<SchemeChange> changes = new ArrayList<>();
        moves.grouped()
                .forEach((where, all) -> where.forEach((outcomes, cells) ->
                        changes.add(new SchemeChange.Authority(decision, outcomes, new Region(space, cells), all))));
        terms.grouped()
                .forEach((where, all) ->
                        where.forEach((outcomes, cells) -> all.forEach(one -> changes.add(new SchemeChange.Terms(
                                decision, outcomes, new Region(space, cells), one.noLonger(), one.nowAlso())))));
        return changes;
    }

    /** The common case, in which nothing needs to be asked. */
    private boolean isTheSame() {
        Scheme one = before.scheme();
        Scheme other = after.scheme();
        return early.rules().equals(late.rules())
                && one.getTiers().equals(other.getTiers())
                && one.getPosts().equals(other.getPosts())
                && one.getCircumstances().equals(other.getCircumstances())
                && one.getInAbsence().equals(other.getInAbsence())
                && one.getPassingOn() == other.getPassingOn();
    }

    private void compare(DecisionOutcome outcome, int cell, Found<Move> moves, Found<TermsMove> terms) {
        Facts facts = space.facts(cell);
        Set<String> then = new LinkedHashSet<>();
        Set<String> now = new LinkedHashSet<>();
        for (Actor actor : actors) {
            Ruling was = Asking.ask(before, decision, outcome, facts, actor);
            Ruling is = Asking.ask(after, decision, outcome, facts, actor);
            Answer one = Answers.of(was);
            Answer other = Answers.of(is);
            if (!one.equals(other)) {
                moves.add(new Move(actor.name(naming), one, other), outcome, cell);
            }
            then.addAll(Answers.terms(was, before.scheme(), naming));
            now.addAll(Answers.terms(is, after.scheme(), naming));
        }
        if (!then.equals(now) && !then.isEmpty() && !now.isEmpty()) {
            terms.add(new TermsMove(without(then, now), without(now, then)), outcome, cell);
        }
    }

    private static List<String> without(Set<String> these, Set<String> those) {
        return these.stream().filter(one -> !those.contains(one)).toList();
    }

    /**
     * What comes with a decision otherwise.
     *
     * @param noLonger what was so
     * @param nowAlso what is so
     */
    private record TermsMove(List<String> noLonger, List<String> nowAlso) {}

    /** Differences, each with the cells in which it is there. */
    private static final class Found<T> {

        private final Map<T, Map<DecisionOutcome, BitSet>> cells = new LinkedHashMap<>();

        void add(T difference, DecisionOutcome outcome, int cell) {
            cells.computeIfAbsent(difference, none -> new EnumMap<>(DecisionOutcome.class))
                    .computeIfAbsent(outcome, none -> new BitSet())
                    .set(cell);
        }

        /** Those with the same cells together. Where both outcomes have the same cells, once for both. */
        Map<Map<Set<DecisionOutcome>, BitSet>, List<T>> grouped() {
            Map<Map<Set<DecisionOutcome>, BitSet>, List<T>> groups = new LinkedHashMap<>();
            cells.forEach((difference, where) -> byOutcomes(where)
                    .forEach((outcomes, there) -> groups.computeIfAbsent(
                                    Map.of(outcomes, there), none -> new ArrayList<>())
                            .add(difference)));
            return groups;
        }

        private static Map<Set<DecisionOutcome>, BitSet> byOutcomes(Map<DecisionOutcome, BitSet> where) {
            if (where.size() == 2 && Set.copyOf(where.values()).size() == 1) {
                return Map.of(
                        EnumSet.allOf(DecisionOutcome.class),
                        where.values().iterator().next());
            }
            Map<Set<DecisionOutcome>, BitSet> each = new LinkedHashMap<>();
            where.forEach((outcome, there) -> each.put(EnumSet.of(outcome), there));
            return each;
        }
    }
}
