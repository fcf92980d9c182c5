package oversight.core.schemefile;

import java.math.BigDecimal;
import java.util.Map;
import oversight.core.form.MapNode;

/** Checks the terms in which rules are put: parties, follow-ups, due times, citations. */
final class TermCheck {

    /** The longest due times: a year in hours, ten years in anything else. */
    private static final Map<String, Integer> LONGEST =
            Map.of("hours", 8_784, "working-days", 2_600, "days", 3_660, "weeks", 522, "months", 120);

    private final Report report;

    private final ApprovalCheck approvals;

    TermCheck(Report report, ApprovalCheck approvals) {
        this.report = report;
        this.approvals = approvals;
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
            ratify.with("by", by -> {
                if (by.node() instanceof MapNode) {
                    whom(by);
                } else {
                    body(by);
                }
            });
            ratify.with("due", this::due);
        });
        followUp.with("quality-assure", assure -> {
            assure.with("by", this::whom);
            assure.with("due", this::due);
        });
        followUp.with("confirm-in-writing", confirm -> confirm.with("due", this::due));
        followUp.with("inform", this::tell);
        followUp.with("meet-condition", meet -> meet.with("due", this::due));
        followUp.with("lapse", lapse -> {
            lapse.with("after", this::duration);
            lapse.with("extended-once", extended -> {
                extended.with("by", approvals::extension);
                extended.with("until", this::duration);
            });
        });
    }

    /** Checks who needs to know. */
    void tell(Spot tell) {
        tell.with("tell", this::whom);
        tell.with("at-discretion-of", this::whom);
        tell.with("due", this::due);
    }

    /** Checks a due time. */
    void due(Spot due) {
        if (due.node() instanceof MapNode) {
            LONGEST.forEach((unit, longest) -> due.with(unit, number -> inRange(number, unit, longest)));
        }
    }

    /** Checks how long something stands. */
    private void duration(Spot due) {
        due(due);
        due.text()
                .filter("at-once"::equals)
                .ifPresent(word -> report.add(
                        due,
                        SchemeCodes.DUE_RANGE,
                        "what lapses at once never stands; give a number, as in {weeks: 8}"));
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
