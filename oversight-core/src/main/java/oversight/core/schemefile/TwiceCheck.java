package oversight.core.schemefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oversight.core.form.ListNode;
import oversight.core.form.Node;

/**
 * Checks that an approval does not ask the same of the same twice. Nobody takes two parts of one way, so a body or a party outside that
 * is needed twice can never be had; and an option that stands twice is one. Two managers of one grade are two people.
 */
final class TwiceCheck {

    private final Report report;

    TwiceCheck(Report report) {
        this.report = report;
    }

    /** Checks an approval. */
    void check(Spot by) {
        needed(by, new HashSet<>());
    }

    /** Checks what is needed together with those that were seen already. */
    private void needed(Spot by, Set<String> seen) {
        by.with("body", body -> once(body, "body", seen));
        by.with("outside", party -> once(party, "outside", seen));
        by.with("within", within -> within.with("by", inner -> needed(inner, seen)));
        List.of("all-of", "in-order")
                .forEach(several ->
                        by.with(several, members -> members.list().forEach(member -> needed(member, seen))));
        by.with("any-of", this::options);
    }

    private void once(Spot party, String kind, Set<String> seen) {
        party.text()
                .filter(name -> !seen.add(kind + ":" + name))
                .ifPresent(name -> report.add(
                        party,
                        SchemeCodes.SAME_PARTY_TWICE,
                        report.quote(name)
                                + " takes one part only, and stands twice here; name two different ones, or keep one"));
    }

    private void options(Spot anyOf) {
        boolean few = anyOf.node() instanceof ListNode list && list.items().size() <= ApprovalCheck.MOST_WAYS;
        Set<Node> seen = new HashSet<>();
        for (Spot option : anyOf.list()) {
            if (few && option.inner().size() > 0 && !seen.add(option.node())) {
                report.add(option, SchemeCodes.SAME_TWICE, "the same stands above in this list; keep one");
            }
            needed(option, new HashSet<>());
        }
    }
}
