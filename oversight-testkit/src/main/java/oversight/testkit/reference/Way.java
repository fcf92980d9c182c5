package oversight.testkit.reference;

import java.util.ArrayList;
import java.util.List;
import oversight.api.party.Party;
import oversight.api.scheme.Approval;

/** One way to give an approval: the parts that it takes, in the order of the steps where there are any. */
sealed interface Way {

    /** One part. Two that look alike are two parts. */
    final class Part implements Way {

        private final Approval asked;

        Part(Approval asked) {
            this.asked = asked;
        }

        Approval asked() {
            return asked;
        }

        /** What stands inside of `within-own-limit`. */
        Approval bare() {
            return bare(asked);
        }

        private static Approval bare(Approval approval) {
            return approval instanceof Approval.WithinOwnLimit limit ? bare(limit.by()) : approval;
        }

        boolean isABodys() {
            return bare() instanceof Approval.ByBody;
        }

        boolean isPartOf(Party body) {
            return bare() instanceof Approval.ByBody by && by.body().equals(body);
        }
    }

    /** Every one, in any order. */
    record All(List<Way> ways) implements Way {}

    /** One after another. */
    record Steps(List<Way> ways) implements Way {}

    /** All parts, in the order written. */
    default List<Part> parts() {
        if (this instanceof Part part) {
            return List.of(part);
        }
        List<Part> parts = new ArrayList<>();
        inside().forEach(way -> parts.addAll(way.parts()));
        return parts;
    }

    private List<Way> inside() {
        return this instanceof All all ? all.ways() : ((Steps) this).ways();
    }

    /**
     * The parts of which the decider takes one: "in `in-order` one of the last step, in `all-of` any part". "In `all-of`, a body's part is the decider's only
     * where no part is a person's, or where the decider is that body."
     */
    default List<Part> deciding(Sentences page, Party decider) {
        if (this instanceof Part part) {
            return List.of(part);
        }
        if (this instanceof Steps steps) {
            int first = page.firstDecidingStep(steps.ways().size());
            return deciding(steps.ways().subList(first, steps.ways().size()), page, decider);
        }
        List<Part> parts = deciding(inside(), page, decider);
        boolean persons = parts.stream().anyMatch(part -> !part.isABodys());
        return parts.stream()
                .filter(part -> !part.isABodys() || page.bodysPartIsTheDeciders(persons) || part.isPartOf(decider))
                .toList();
    }

    private static List<Part> deciding(List<Way> ways, Sentences page, Party decider) {
        List<Part> parts = new ArrayList<>();
        ways.forEach(way -> parts.addAll(way.deciding(page, decider)));
        return parts;
    }

    /**
     * All ways to give an approval. "An option of an `any-of` whose `within` conditions do not hold is no option; a required part whose conditions do not hold
     * cannot be given, and no way through it exists."
     */
    static List<Way> of(Approval approval, Case facts, boolean whateverTheCircumstances) {
        if (approval instanceof Approval.AnyOf any && !facts.page().needsEveryOption()) {
            List<Way> ways = new ArrayList<>();
            any.options().forEach(option -> ways.addAll(of(option, facts, whateverTheCircumstances)));
            return ways;
        }
        if (approval instanceof Approval.AnyOf any) {
            return each(any.options(), facts, whateverTheCircumstances).stream()
                    .map(ways -> (Way) new All(ways))
                    .toList();
        }
        if (approval instanceof Approval.AllOf all) {
            return each(all.parts(), facts, whateverTheCircumstances).stream()
                    .map(ways -> (Way) new All(ways))
                    .toList();
        }
        if (approval instanceof Approval.InOrder order) {
            return each(order.steps(), facts, whateverTheCircumstances).stream()
                    .map(ways -> (Way) new Steps(ways))
                    .toList();
        }
        if (approval instanceof Approval.Within within) {
            boolean counts = whateverTheCircumstances || facts.all(within.when()) == Truth.YES;
            return counts ? of(within.by(), facts, whateverTheCircumstances) : List.of();
        }
        return List.of(new Part(approval));
    }

    /** One way of each, in every combination. */
    private static List<List<Way>> each(List<Approval> approvals, Case facts, boolean whateverTheCircumstances) {
        List<List<Way>> ways = new ArrayList<>();
        for (Approval approval : approvals) {
            ways.add(of(approval, facts, whateverTheCircumstances));
        }
        return Combinations.of(ways);
    }
}
