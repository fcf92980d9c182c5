package oversight.testkit.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.arrangement.Arrangement;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Overlay;
import oversight.api.scheme.Scheme;

/** How often each construct of the language stood in a rule that an answer named, by the kind of answer. */
final class Hits {

    private final Map<String, Map<String, Integer>> table = new TreeMap<>();
    private long pairs;
    private long open;

    void count(List<Scheme> versions, ReferenceWorld world, Question question, Verdict answer, Set<Verdict> allowed) {
        pairs++;
        open += allowed.size() > 1 ? 1 : 0;
        String kind = answer.kind();
        constructs(versions, answer, world).forEach(construct -> one(construct, kind));
        answer.refusals().forEach(refusal -> one("reason " + refusal.substring(refusal.lastIndexOf(' ') + 1), kind));
        answer.gap().filter(gap -> kind.equals("NotConfigured")).ifPresent(gap -> one("gap " + gap, kind));
        if (question instanceof Question.Ruled ruled) {
            one(ruled.enquiry().getExtending().isPresent() ? "question extending" : "question ruling", kind);
            one("outcome " + ruled.enquiry().getOutcome(), kind);
            one("decider " + ruled.enquiry().getDecider().getClass().getSimpleName(), kind);
            ruled.enquiry().getGiven().forEach(given -> one("given " + given.getAct(), kind));
        } else {
            one("question " + question.getClass().getSimpleName(), kind);
        }
    }

    private void one(String construct, String kind) {
        table.computeIfAbsent(construct, name -> new TreeMap<>()).merge(kind, 1, Integer::sum);
    }

    private static Set<String> constructs(List<Scheme> versions, Verdict answer, ReferenceWorld world) {
        Set<String> constructs = new TreeSet<>();
        for (Scheme scheme : versions) {
            Set<String> named = answer.rules().stream()
                    .filter(rule -> rule.startsWith(scheme.getVersion() + "/"))
                    .map(rule -> rule.substring(rule.indexOf('/') + 1))
                    .collect(Collectors.toSet());
            scheme.getDecisions().stream()
                    .flatMap(type -> type.getRules().stream())
                    .filter(rule -> named.contains(rule.getId().value()))
                    .forEach(rule -> collect(scheme, rule, constructs));
            scheme.getOverlays().forEach(overlay -> overlaid(scheme, overlay, named, constructs));
            world.arrangements().stream()
                    .filter(one -> named.contains(one.id().value()))
                    .forEach(one ->
                            constructs.add("arrangement " + one.getClass().getSimpleName()));
        }
        if (!answer.rules().isEmpty()) {
            world.arrangements().stream()
                    .filter(one -> !(one instanceof Arrangement.ForChild))
                    .forEach(one ->
                            constructs.add("arrangement " + one.getClass().getSimpleName()));
        }
        return constructs;
    }

    private static void overlaid(Scheme scheme, Overlay overlay, Set<String> named, Set<String> constructs) {
        overlay.getDecisions().stream()
                .flatMap(type -> type.getRules().stream())
                .filter(rule -> named.contains(rule.getId().value()))
                .forEach(rule -> {
                    constructs.add("overlay " + overlay.getEffect());
                    collect(scheme, rule, constructs);
                });
    }

    private static void collect(Scheme scheme, DecisionRule rule, Set<String> constructs) {
        collect(rule.getBy(), constructs);
        rule.getWhen().forEach(one -> constructs.add("when " + one.getClass().getSimpleName()));
        rule.getUnless()
                .forEach(one -> constructs.add("unless " + one.getClass().getSimpleName()));
        rule.getNeeds().forEach(one -> constructs.add("need " + one.getClass().getSimpleName()));
        rule.getFollowUps()
                .forEach(one -> constructs.add("follow-up " + one.getClass().getSimpleName()));
        Absence absence = rule.getInAbsence().orElse(scheme.getInAbsence());
        absence.steps()
                .forEach(one -> constructs.add("absence " + one.getClass().getSimpleName()));
        constructs.add("passing on " + rule.getPassingOn().orElse(scheme.getPassingOn()));
        constructs.add("for " + rule.getOutcomes());
    }

    private static void collect(Approval approval, Set<String> constructs) {
        constructs.add("by " + approval.getClass().getSimpleName());
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

    /** How often a construct was hit, whatever the answer. */
    Map<String, Integer> constructs() {
        return table.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().values().stream()
                                .mapToInt(count -> count)
                                .sum(),
                        Integer::sum,
                        TreeMap::new));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(pairs + " pairs compared, of which the page leaves " + open + " open\n");
        table.forEach((construct, kinds) -> text.append(String.format("%-36s %s%n", construct, kinds)));
        return text.toString();
    }
}
