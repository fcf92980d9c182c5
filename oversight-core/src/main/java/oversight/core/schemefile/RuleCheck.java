package oversight.core.schemefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;

/** Checks decision rules, and the triggers of all other rules. */
final class RuleCheck {

    /** What only some kinds of note have. Everything else can be asked of any note. */
    private static final Map<String, List<String>> HELD_BY = Map.of(
            "direction-or-review", List.of("oversight"),
            "no-change-of-direction", List.of("oversight"),
            "immediate-actions", List.of("oversight"),
            "readiness", List.of("oversight"),
            "recommendation", List.of("oversight"),
            "document-review", List.of("oversight"),
            "document-authorisation", List.of("oversight"),
            "decision", List.of("decision", "supervision"),
            "session", List.of("supervision"));

    private static final List<String> KINDS = List.of("oversight", "decision", "supervision");

    private final Report report;
    private final TermCheck terms;
    private final ConditionCheck conditions;
    private final ApprovalCheck approvals;
    private final RouteCheck routes;
    private final Map<String, List<String>> kindsOfOccasion = new HashMap<>();
    private final Map<String, List<String>> kindsOfSubKind = new HashMap<>();
    private final Map<String, Mark> ids = new HashMap<>();

    RuleCheck(Report report, Spot top, ApprovalCheck approvals) {
        this.report = report;
        this.approvals = approvals;
        this.terms = new TermCheck(report, approvals);
        this.conditions = new ConditionCheck(report);
        this.routes = new RouteCheck(report);
        top.with("occasions", section -> kinds(section, kindsOfOccasion, RuleCheck::kinds));
        top.with(
                "sub-kinds",
                section -> kinds(
                        section,
                        kindsOfSubKind,
                        it -> it.get("kind").flatMap(Spot::text).stream()
                                .filter(KINDS::contains)
                                .toList()));
    }

    private static void kinds(Spot section, Map<String, List<String>> by, Function<Spot, List<String>> kinds) {
        section.items("id")
                .forEach(item -> item.id()
                        .ifPresent(id -> by.merge(id.text(), kinds.apply(item.spot()), (first, second) -> List.of())));
    }

    /** Checks an occasion, or something else that only cites. */
    void cited(Spot occasion) {
        occasion.with("cite", terms::citation);
    }

    /** Checks the rules of one decision. */
    void decision(Spot decision) {
        decision.with("rules", rules -> {
            unique(rules);
            List<Spot> each = rules.items("id").stream().map(Spot.Item::spot).toList();
            each.forEach(this::decisionRule);
            once(each, rule -> listed(rule, "for", "progressed") || isForBoth(rule), "progressed");
            once(each, rule -> listed(rule, "for", "not-progressed"), "not-progressed");
        });
    }

    private void decisionRule(Spot rule) {
        rule.with("when", conditions::some);
        rule.with("unless", conditions::some);
        rule.with("by", approvals::rule);
        rule.with(
                "needs",
                needs -> needs.list().forEach(need -> {
                    need.with("recommended-by", approvals::part);
                    need.with("consulted", approvals::part);
                    need.with("precondition", conditions::check);
                }));
        rule.with("may-refer-to", approvals::part);
        rule.with("in-absence", approvals::absence);
        rule.with("follow-up", followUps -> followUps.list().forEach(terms::followUp));
        rule.with("cite", terms::citation);
    }

    /** Checks the rules of one event. */
    void event(Spot event) {
        event.with("rules", rules -> {
            unique(rules);
            rules.items("id").forEach(item -> {
                item.spot().with("when", conditions::some);
                item.spot().with("unless", conditions::some);
                item.spot().with("tell", tell -> tell.list().forEach(terms::tell));
                item.spot().with("cite", terms::citation);
            });
        });
    }

    /** Checks the rules of an overlay for one decision. */
    void overlay(Spot rules) {
        decision(rules);
        rules.with("rules", each -> each.items("id").forEach(item -> item.spot().with("by", approvals::standsInARule)));
    }

    /** Of the rules without conditions, at most one is for an outcome. */
    private void once(List<Spot> rules, Predicate<Spot> applies, String outcome) {
        List<Spot> found = rules.stream()
                .filter(rule -> rule.node() instanceof MapNode && isUnconditional(rule))
                .filter(applies)
                .toList();
        for (Spot more : found.subList(Math.min(1, found.size()), found.size())) {
            report.add(
                    more,
                    SchemeCodes.TWO_UNCONDITIONAL,
                    "a second rule without conditions for the outcome " + outcome
                            + "; give one of them a 'when', or another outcome under 'for'");
        }
    }

    private static boolean isUnconditional(Spot rule) {
        return rule.get("when").isEmpty() && rule.get("unless").isEmpty();
    }

    private static boolean isForBoth(Spot rule) {
        return rule.get("for")
                .map(outcomes -> outcomes.isCollection() && outcomes.inner().isEmpty())
                .orElse(true);
    }

    /** Checks when people are reminded, and how often a case is looked over. */
    void duties(Spot top) {
        DutyCheck duties = new DutyCheck(report, terms, conditions);
        top.with("reminders", section -> {
            unique(section);
            duties.reminders(section);
        });
        top.with("oversight", section -> {
            unique(section);
            duties.oversight(section);
        });
    }

    /** Checks a list of note rules, duties or routes. */
    void rules(Spot rules) {
        unique(rules);
        for (Spot.Item item : rules.items("id")) {
            Spot rule = item.spot();
            rule.with("on", on -> {
                trigger(on);
                rule.with(
                        "requires",
                        requirement -> requirement.text().ifPresent(word -> requirement(requirement, word, on)));
            });
            checklist(rule);
            rule.with("owner", terms::whom);
            rule.with("tell", terms::whom);
            rule.with("at-discretion-of", terms::whom);
            rule.with("due", terms::due);
            rule.with("cite", terms::citation);
            effect(rule);
        }
    }

    /** A decision is recorded whatever note it stands in. */
    private void effect(Spot rule) {
        boolean record =
                rule.get("owes").flatMap(Spot::text).filter("record"::equals).isPresent();
        rule.get("on")
                .flatMap(on -> on.get("kinds").or(() -> on.get("occasions")).or(() -> on.get("sub-kinds")))
                .filter(limit -> record && !limit.list().isEmpty())
                .ifPresent(limit -> report.add(
                        limit,
                        SchemeCodes.NO_EFFECT,
                        "a decision is to be recorded before there is a note, so kinds, occasions and sub-kinds say nothing here;"
                                + " limit the duty by decisions, outcomes or when"));
        routes.check(rule, record);
    }

    /** A checklist is named where one is asked for, and only there. */
    private void checklist(Spot rule) {
        Optional<Spot> asked = rule.get("requires")
                .filter(it -> it.text().filter("checklist"::equals).isPresent());
        rule.with(
                "checklist",
                named -> report.unlessDeclared(named, "checklists", SchemeCodes.UNKNOWN_CHECKLIST, "a checklist"));
        if (rule.get("checklist").isEmpty()) {
            asked.ifPresent(spot -> report.add(
                    spot, SchemeCodes.WHICH_CHECKLIST, "it is not said which; write 'checklist' and its identifier"));
        } else if (asked.isEmpty() && rule.get("requires").flatMap(Spot::text).isPresent()) {
            rule.with(
                    "checklist",
                    named -> report.add(
                            named,
                            SchemeCodes.NO_EFFECT,
                            "nothing asks for this checklist; write requires: checklist, or remove it"));
        }
    }

    /** Refuses to make something that is asked before a note is ruled on depend on the ruling. */
    void beforeTheRuling(Spot rule) {
        routes.beforeTheRuling(rule);
    }

    /** Checks for which notes a rule is. */
    void trigger(Spot on) {
        recorded(on, "occasions", SchemeCodes.UNKNOWN_OCCASION, "an occasion", occasion -> {
            kinds(occasion, kinds(on), kindsOfOccasion, SchemeCodes.OCCASION_KINDS, "occasion");
        });
        recorded(on, "sub-kinds", SchemeCodes.UNKNOWN_SUB_KIND, "a sub-kind", subKind -> {
            kinds(subKind, kinds(on), kindsOfSubKind, SchemeCodes.SUB_KIND_KINDS, "sub-kind");
        });
        on.with(
                "decisions",
                decisions -> decisions
                        .list()
                        .forEach(decision -> report.unlessDeclared(
                                decision, "decisions", SchemeCodes.UNKNOWN_DECISION, "a decision")));
        on.with("when", conditions::some);
        on.with("level", level -> {
            level.with("at-least", approvals::tier);
            level.with("below", approvals::tier);
        });
    }

    private void recorded(Spot on, String section, String code, String noun, Consumer<Spot> kinds) {
        on.with(
                section,
                names -> names.list().forEach(name -> {
                    report.unlessDeclared(name, section, code, noun);
                    kinds.accept(name);
                }));
    }

    /** An occasion or sub-kind that is recorded in other kinds of note than those named beside it never fits. */
    private void kinds(Spot name, List<String> beside, Map<String, List<String>> kindsOf, String code, String noun) {
        List<String> its = kindsOf.getOrDefault(name.text().orElse(""), List.of());
        if (!its.isEmpty() && !beside.isEmpty() && its.stream().noneMatch(beside::contains)) {
            String message = "this " + noun + " is recorded in notes of the kind " + String.join(", ", its)
                    + " only; change 'kinds' here, or the kinds of the " + noun;
            report.add(name, code, message);
        }
    }

    private void requirement(Spot spot, String requirement, Spot on) {
        List<String> holders = HELD_BY.getOrDefault(requirement, List.of());
        List<String> kinds = new ArrayList<>(kinds(on));
        if (kinds.isEmpty()) {
            on.with(
                    "occasions",
                    names -> names.list()
                            .forEach(name -> kinds.addAll(
                                    kindsOfOccasion.getOrDefault(name.text().orElse(""), List.of()))));
        }
        if (kinds.isEmpty()) {
            on.with(
                    "sub-kinds",
                    names -> names.list()
                            .forEach(name -> kinds.addAll(
                                    kindsOfSubKind.getOrDefault(name.text().orElse(""), List.of()))));
        }
        if (!holders.isEmpty() && !kinds.isEmpty() && kinds.stream().noneMatch(holders::contains)) {
            String message = "only a note of the kind " + String.join(" or ", holders)
                    + " can have this; change what is required, or the kinds";
            report.add(spot, SchemeCodes.REQUIREMENT_KINDS, message);
        }
    }

    /** A rule's identifier is unique over the whole scheme; within one list the shape has looked already. */
    private void unique(Spot rules) {
        Map<String, Mark> here = new HashMap<>();
        for (Spot.Item item : rules.items("id")) {
            item.id().ifPresent(id -> {
                Mark first = ids.get(id.text());
                if (first != null) {
                    String place = first.equals(Mark.NONE) ? "" : " and at " + first;
                    Spot spot = new Spot(id, item.spot().path());
                    String message = report.quote(id.text()) + " stands here" + place
                            + "; a rule's id is unique in the scheme, so give one another id";
                    report.add(spot, SchemeCodes.RULE_ID_TWICE, message);
                }
                here.putIfAbsent(id.text(), id.mark());
            });
        }
        here.forEach(ids::putIfAbsent);
    }

    /** The kinds of note that are named, or none where one of them cannot be read. */
    private static List<String> kinds(Spot spot) {
        List<String> words = words(spot, "kinds");
        int named = spot.get("kinds").map(kinds -> kinds.list().size()).orElse(0);
        return words.size() == named && KINDS.containsAll(words) ? words : List.of();
    }

    private static boolean listed(Spot spot, String key, String word) {
        return words(spot, key).contains(word);
    }

    private static List<String> words(Spot spot, String key) {
        return spot.get(key).map(Spot::list).orElse(List.of()).stream()
                .flatMap(word -> word.text().stream())
                .toList();
    }
}
