package oversight.core.schemefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import oversight.api.circumstance.FactValue;
import oversight.api.scheme.RuleRef;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.Problems;

/**
 * Checks what goes beyond the form of a scheme: names, rules, times. It walks the document and not the scheme, so that a mistake in
 * one place hides none in another and each has its line and column.
 */
final class SchemeCheck {

    private static final int LONGEST_VERSION = 100;

    private final Spot top;
    private final Report report;
    private final ApprovalCheck approvals;
    private final RuleCheck rules;

    private SchemeCheck(Spot top, Problems problems, Set<Mark> withoutUnit) {
        this.top = top;
        this.report = new Report(problems, Names.of(top, problems), withoutUnit);
        this.approvals = new ApprovalCheck(report, top);
        this.rules = new RuleCheck(report, top, approvals);
    }

    /** Checks a document in its full form, of which the shapes have already said what they have to say. */
    static void check(ShortForms.Expanded full, Problems problems) {
        SchemeCheck check = new SchemeCheck(Spot.top(full.document()), problems, full.withoutUnit());
        check.head();
        check.rules();
        check.top.with("calendar", check::calendar);
        new TextCheck(check.report).check(check.top);
    }

    private void head() {
        String reserved = RuleRef.GUIDANCE.value();
        top.with(
                "scheme",
                id -> id.text()
                        .filter(reserved::equals)
                        .ifPresent(word -> report.add(
                                id,
                                SchemeCodes.RESERVED,
                                "'" + reserved + "' is the name of the library's own rules; choose another")));
        top.with(
                "version",
                version -> version.text()
                        .filter(text -> text.codePointCount(0, text.length()) > LONGEST_VERSION)
                        .ifPresent(text -> report.add(
                                version,
                                SchemeCodes.TEXT_TOO_LONG,
                                "a version has at most " + LONGEST_VERSION + " characters; shorten it")));
        each("posts", post -> post.with("tier", approvals::tier));
        each(
                "bodies",
                body -> body.with(
                        "chair", chair -> report.unlessDeclared(chair, "posts", SchemeCodes.UNKNOWN_POST, "a post")));
        top.with("in-absence", approvals::absence);
        top.with("circumstances", section -> section.items("id").forEach(this::circumstance));
    }

    private void rules() {
        each("decisions", rules::decision);
        new CircleCheck(report).check(top);
        each("events", rules::event);
        each("overlays", this::overlay);
        each("occasions", rules::occasion);
        List.of("note-rules", "duties", "routes").forEach(section -> top.with(section, rules::rules));
    }

    private void overlay(Spot overlay) {
        Optional<String> first = overlay.get("first-day").flatMap(Spot::text).filter(Measures::isDate);
        Optional<String> last = overlay.get("last-day").flatMap(Spot::text).filter(Measures::isDate);
        if (first.isPresent() && last.isPresent() && last.get().compareTo(first.get()) < 0) {
            report.add(
                    overlay.get("last-day").orElse(overlay),
                    SchemeCodes.DAYS_ORDER,
                    "an overlay ends on its first day or later; write the first day first");
        }
        overlay.with("decisions", decisions -> {
            for (Spot.Item item : decisions.items("decision")) {
                item.id()
                        .ifPresent(id -> report.unlessDeclared(
                                new Spot(id, item.spot().path()),
                                "decisions",
                                SchemeCodes.UNKNOWN_DECISION,
                                "a decision"));
                rules.overlay(item.spot());
            }
        });
    }

    private void each(String section, Consumer<Spot> check) {
        top.with(section, spot -> spot.items("id").forEach(item -> check.accept(item.spot())));
    }

    private void circumstance(Spot.Item item) {
        Spot spot = item.spot();
        item.id()
                .flatMap(id -> report.names().term(id.text()))
                .ifPresent(term ->
                        term.type().ifPresent(type -> term.words().ifPresent(words -> words(spot, type, words))));
        spot.with("choice", choice -> choice.list().forEach(this::word));
    }

    private void words(Spot circumstance, String type, Set<String> words) {
        if (type.equals("choice") && words.size() < 2) {
            String message = "a choice has at least two words, found " + words.size()
                    + "; list them under 'choice', or say another 'type'";
            report.add(circumstance, SchemeCodes.CHOICE_WORDS, message);
        } else if (!type.equals("choice") && !words.isEmpty()) {
            String message = "a circumstance of the type " + type + " has no words; remove 'choice' or 'type'";
            report.add(circumstance, SchemeCodes.CHOICE_WORDS, message);
        }
    }

    private void word(Spot spot) {
        spot.text().ifPresent(word -> {
            try {
                FactValue.choice(word);
            } catch (IllegalArgumentException refusal) {
                report.add(spot, SchemeCodes.WORD_FORM, String.valueOf(refusal.getMessage()));
            }
        });
    }

    private void calendar(Spot calendar) {
        boolean readable = calendar.node() instanceof MapNode
                && calendar.get("hours").map(hours -> isEmpty(hours.node())).orElse(true);
        if (readable) {
            String message =
                    "there is no working day, so nothing would ever be due; add 'hours' for at least one weekday";
            report.add(calendar, SchemeCodes.NO_WORKING_DAY, message);
        }
        calendar.with(
                "hours",
                hours -> hours.items("day")
                        .forEach(item -> span(item.spot().get("time").orElse(item.spot()))));
    }

    private static boolean isEmpty(Node hours) {
        return hours instanceof MapNode map && map.size() == 0
                || hours instanceof ListNode list && list.items().isEmpty();
    }

    private void span(Spot spot) {
        spot.text()
                .flatMap(SchemeCheck::parsed)
                .filter(span -> !span.start().isBefore(span.end()))
                .ifPresent(span -> report.add(
                        spot, SchemeCodes.HOURS_ORDER, "working hours end after they start; write the start first"));
    }

    private static Optional<Terms.Span> parsed(String written) {
        try {
            return Optional.of(Terms.Span.parse(written));
        } catch (IllegalArgumentException saidByItsShape) {
            return Optional.empty();
        }
    }
}
