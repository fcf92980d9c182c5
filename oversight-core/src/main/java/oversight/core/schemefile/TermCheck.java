package oversight.core.schemefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;

/** Checks the terms in which rules are put: approvals, parties, due times, citations. */
final class TermCheck {

    private static final List<String> SEVERAL = List.of("any-of", "all-of", "in-order");
    private static final Set<String> NOBODY = Set.of("outside-our-power", "unset");

    /** The longest due times: a year in hours, ten years in anything else. */
    private static final Map<String, Integer> LONGEST =
            Map.of("hours", 8_784, "working-days", 2_600, "days", 3_660, "weeks", 522, "months", 120);

    private final Report report;

    TermCheck(Report report) {
        this.report = report;
    }

    /** Checks an approval, and those within it. */
    void approval(Spot by) {
        by.with("at-least", this::tier);
        by.with("only", this::post);
        by.with("body", this::body);
        for (String several : SEVERAL) {
            by.with(several, this::members);
        }
    }

    private void members(Spot several) {
        List<Spot> members = several.list();
        if (members.size() < 2 && several.node() instanceof ListNode) {
            report.add(
                    several,
                    SchemeCodes.TOO_FEW_MEMBERS,
                    "found " + members.size() + "; name at least two, or write the one without the list");
        }
        for (Spot member : members) {
            NOBODY.stream()
                    .filter(nobody -> member.get(nobody).isPresent())
                    .forEach(nobody -> report.add(
                            member,
                            SchemeCodes.NESTED_NOBODY,
                            "'" + nobody
                                    + "' stands alone: it is no member of a combination; give it a rule of its own"));
            approval(member);
        }
    }

    /** Checks a reference to a tier. */
    void tier(Spot tier) {
        boolean none = report.names().in("tiers").filter(Set::isEmpty).isPresent();
        report.unlessDeclared(tier, "tiers", none ? SchemeCodes.NO_TIERS : SchemeCodes.UNKNOWN_TIER, "a tier");
    }

    private void post(Spot post) {
        report.unlessDeclared(post, "posts", SchemeCodes.UNKNOWN_POST, "a post");
    }

    private void body(Spot body) {
        report.unlessDeclared(body, "bodies", SchemeCodes.UNKNOWN_BODY, "a body");
    }

    /** Checks who is told, or who owes something. */
    void whom(Spot whom) {
        whom.with("post", this::post);
        whom.with("body", this::body);
    }

    /** Checks a follow-up. */
    void followUp(Spot followUp) {
        followUp.with("ratify", ratify -> {
            ratify.with("by", this::body);
            ratify.with("due", this::due);
        });
        followUp.with("quality-assure", assure -> {
            assure.with("by", this::whom);
            assure.with("due", this::due);
        });
        followUp.with("confirm-in-writing", confirm -> confirm.with("due", this::due));
    }

    /** Checks a due time. */
    void due(Spot due) {
        if (due.node() instanceof MapNode) {
            LONGEST.forEach((unit, longest) -> due.with(unit, number -> inRange(number, unit, longest)));
        }
    }

    private void inRange(Spot spot, String unit, int longest) {
        spot.number()
                .filter(number -> !report.isSaid(number.mark()))
                .filter(number ->
                        number.value().signum() <= 0 || number.value().compareTo(BigDecimal.valueOf(longest)) > 0)
                .ifPresent(number -> report.add(
                        spot,
                        SchemeCodes.DUE_RANGE,
                        "a due time has 1 to " + longest + " " + unit + ", found "
                                + number.value().toPlainString()
                                + (number.value().signum() == 0 ? "; write at-once if that is meant" : "")));
    }

    /** Checks a citation. */
    void citation(Spot cite) {
        cite.with("source", source -> report.unlessDeclared(source, "sources", SchemeCodes.UNKNOWN_SOURCE, "a source"));
    }
}
