package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oversight.api.arrangement.Arrangement;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.Scheme;

/** How often each construct of the language stood in a rule that an answer named, by the kind of answer. */
final class Hits {

    private static final int MOST_KINDS = 20;

    private final List<String> kinds = new ArrayList<>();
    private final Map<String, Row> rows = new HashMap<>();
    /** What stands in the rules of the schemes that are asked about now, by version and identifier of the rule. */
    private final Map<String, Set<Row>> standing = new HashMap<>();

    private long schemes;
    private long pairs;
    private long open;

    /** From now on these are asked about. */
    void about(List<Scheme> versions) {
        schemes += versions.size();
        standing.clear();
        for (Scheme scheme : versions) {
            scheme.getDecisions().stream()
                    .flatMap(type -> type.getRules().stream())
                    .forEach(rule -> collect(scheme, rule, standingIn(scheme, rule)));
            scheme.getOverlays().forEach(overlay -> overlaid(scheme, overlay));
        }
    }

    private void overlaid(Scheme scheme, Overlay overlay) {
        overlay.getDecisions().stream()
                .flatMap(type -> type.getRules().stream())
                .forEach(rule -> {
                    Set<Row> constructs = standingIn(scheme, rule);
                    constructs.add(row("overlay " + overlay.getEffect()));
                    collect(scheme, rule, constructs);
                });
    }

    private Set<Row> standingIn(Scheme scheme, DecisionRule rule) {
        return standing.computeIfAbsent(scheme.getVersion() + "/" + rule.getId(), name -> new HashSet<>());
    }

    void count(ReferenceWorld world, Question question, Verdict answer, Set<Verdict> allowed) {
        pairs++;
        open += allowed.size() > 1 ? 1 : 0;
        int kind = numberOf(answer.kind());
        for (String rule : answer.rules()) {
            standing.getOrDefault(rule, Set.of()).forEach(construct -> construct.hitOnce(kind, pairs));
        }
        arrangements(answer, world)
                .forEach(arrangement -> row("arrangement "
                                + arrangement.getClass().getSimpleName())
                        .hitOnce(kind, pairs));
        answer.refusals()
                .forEach(refusal -> row("reason " + refusal.substring(refusal.lastIndexOf(' ') + 1))
                        .hit(kind));
        if (answer.kind().equals("NotConfigured")) {
            answer.gap().ifPresent(gap -> row("gap " + gap).hit(kind));
        }
        if (question instanceof Question.Ruled ruled) {
            row(ruled.enquiry().getExtending().isPresent() ? "question extending" : "question ruling")
                    .hit(kind);
            row("outcome " + ruled.enquiry().getOutcome()).hit(kind);
            row("decider " + ruled.enquiry().getDecider().getClass().getSimpleName())
                    .hit(kind);
            ruled.enquiry()
                    .getGiven()
                    .forEach(given -> row("given " + given.getAct()).hit(kind));
        } else {
            row("question " + question.getClass().getSimpleName()).hit(kind);
        }
    }

    private int numberOf(String kind) {
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
        return kinds.indexOf(kind);
    }

    private Row row(String construct) {
        return rows.computeIfAbsent(construct, name -> new Row());
    }

    /** Those that may have had a part in an answer that names a rule; of those in place of the rules, the one that is named. */
    private static Stream<Arrangement> arrangements(Verdict answer, ReferenceWorld world) {
        return answer.rules().isEmpty()
                ? Stream.of()
                : world.arrangements().stream()
                        .filter(one -> !(one instanceof Arrangement.ForChild) || isNamed(one, answer));
    }

    /** A rule is named by its version and its own identifier, and an arrangement stands where a rule does. */
    private static boolean isNamed(Arrangement arrangement, Verdict answer) {
        return answer.rules().stream().anyMatch(rule -> rule.endsWith("/" + arrangement.id()));
    }

    private void collect(Scheme scheme, DecisionRule rule, Set<Row> constructs) {
        collect(rule.getBy(), constructs);
        rule.getWhen()
                .forEach(one -> constructs.add(row("when " + one.getClass().getSimpleName())));
        rule.getUnless()
                .forEach(one -> constructs.add(row("unless " + one.getClass().getSimpleName())));
        rule.getNeeds()
                .forEach(one -> constructs.add(row("need " + one.getClass().getSimpleName())));
        rule.getFollowUps()
                .forEach(one -> constructs.add(row("follow-up " + one.getClass().getSimpleName())));
        Absence absence = rule.getInAbsence().orElse(scheme.getInAbsence());
        absence.steps()
                .forEach(one -> constructs.add(row("absence " + one.getClass().getSimpleName())));
        constructs.add(row("passing on " + rule.getPassingOn().orElse(scheme.getPassingOn())));
        constructs.add(row("for " + rule.getOutcomes()));
    }

    private void collect(Approval approval, Set<Row> constructs) {
        constructs.add(row("by " + approval.getClass().getSimpleName()));
        Stream<Approval> inside = approval instanceof Approval.AnyOf any
                ? any.options().stream()
                : approval instanceof Approval.AllOf all
                        ? all.parts().stream()
                        : approval instanceof Approval.InOrder order
                                ? order.steps().stream()
                                : approval instanceof Approval.Within within
                                        ? Stream.of(within.by())
                                        : approval instanceof Approval.WithinOwnLimit limit
                                                ? Stream.of(limit.by())
                                                : Stream.of();
        inside.forEach(one -> collect(one, constructs));
    }

    long pairs() {
        return pairs;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                pairs + " pairs compared on " + schemes + " schemes, of which the page leaves " + open + " open\n");
        new TreeMap<>(rows)
                .forEach((construct, row) -> text.append(String.format("%-36s %s%n", construct, row.byKind(kinds))));
        return text.toString();
    }

    /** One construct, and how often it was hit by each kind of answer. */
    private static final class Row {

        private final long[] hits = new long[MOST_KINDS];
        private long last;

        void hit(int kind) {
            hits[kind]++;
        }

        /** However many rules of one answer have it. */
        void hitOnce(int kind, long pair) {
            if (pair != last) {
                last = pair;
                hit(kind);
            }
        }

        Map<String, Long> byKind(List<String> kinds) {
            Map<String, Long> byKind = new TreeMap<>();
            IntStream.range(0, kinds.size())
                    .filter(kind -> hits[kind] > 0)
                    .forEach(kind -> byKind.put(kinds.get(kind), hits[kind]));
            return byKind;
        }
    }
}
