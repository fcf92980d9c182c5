package oversight.core.schemefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import oversight.api.circumstance.FactValue;
import oversight.api.scheme.RuleRef;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
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
        check.top.with("calendar", new CalendarCheck(check.report)::check);
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
        inOrder(top, "effective-from", "review-by", "a version is reviewed after the day on which it comes into force");
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
        each("occasions", rules::cited);
        new NoteCheck(report, rules).check(top);
        List.of("note-rules", "duties", "routes").forEach(section -> top.with(section, rules::rules));
        top.with(
                "stand-ins",
                standIns -> List.of("away", "left", "excluded")
                        .forEach(order -> standIns.with(
                                order,
                                steps -> steps.list()
                                        .forEach(step -> step.with(
                                                "post",
                                                post -> report.unlessDeclared(
                                                        post, "posts", SchemeCodes.UNKNOWN_POST, "a post"))))));
        rules.duties(top);
    }

    private void overlay(Spot overlay) {
        inOrder(overlay, "first-day", "last-day", "an overlay ends on its first day or later");
        withSome(overlay, "decisions", "an overlay without decisions");
        overlay.with("decisions", decisions -> {
            for (Spot.Item item : decisions.items("decision")) {
                item.id()
                        .ifPresent(id -> report.unlessDeclared(
                                new Spot(id, item.spot().path()),
                                "decisions",
                                SchemeCodes.UNKNOWN_DECISION,
                                "a decision"));
                withSome(item.spot(), "rules", "a decision without rules");
                rules.overlay(item.spot());
            }
        });
    }

    private void inOrder(Spot of, String earlier, String later, String message) {
        Optional<String> first = of.get(earlier).flatMap(Spot::text).filter(Measures::isDate);
        Optional<Spot> last = of.get(later);
        last.flatMap(Spot::text)
                .filter(Measures::isDate)
                .filter(day -> first.filter(other -> day.compareTo(other) < 0).isPresent())
                .ifPresent(day -> report.add(
                        last.orElse(of), SchemeCodes.DAYS_ORDER, message + "; write a later '" + later + "'"));
    }

    /** Says so if an overlay changes nothing, because what it would change is left out. */
    private void withSome(Spot of, String key, String what) {
        boolean none = of.node() instanceof MapNode
                && of.get(key)
                        .map(section ->
                                section.isCollection() && section.inner().isEmpty())
                        .orElse(true);
        if (none && report.names().isWhole(of)) {
            report.add(
                    of.get(key).orElse(of),
                    SchemeCodes.NO_EFFECT,
                    what + " changes nothing here; write its '" + key + "', or remove it");
        }
    }

    private void each(String section, Consumer<Spot> check) {
        top.with(section, spot -> spot.items("id").forEach(item -> check.accept(item.spot())));
    }

    private void circumstance(Spot.Item item) {
        Spot spot = item.spot();
        item.id()
                .flatMap(id -> report.names().term(id.text()))
                .ifPresent(term -> term.type().ifPresent(type -> {
                    term.words().ifPresent(words -> words(spot, type, words));
                    spot.with("from-calendar", fact -> fromCalendar(fact, type));
                }));
        spot.with("choice", choice -> choice.list().forEach(this::word));
    }

    private void fromCalendar(Spot fact, String type) {
        if (!type.equals("yes-no")) {
            String message = "the calendar answers with yes or no, and this circumstance is of the type " + type
                    + "; write 'type: yes-no', or remove 'from-calendar'";
            report.add(fact, SchemeCodes.FROM_CALENDAR, message);
        }
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
}
