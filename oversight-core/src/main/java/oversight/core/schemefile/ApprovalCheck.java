package oversight.core.schemefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;

/** Checks who has to say yes: the names, what may stand inside what, and that there is a way to give it. */
final class ApprovalCheck {

    /** The most ways in which an approval can be given, and the most parts of one. */
    static final int MOST_WAYS = 64;

    static final int MOST_PARTS = 8;

    private static final List<String> SEVERAL = List.of("any-of", "all-of", "in-order");
    private static final Set<String> ALONE = Set.of("outside-our-power", "unset", "as-for", "in-other-scheme");
    private static final Set<String> STAFF = Set.of("at-least", "on-tier", "only", "manager-of", "role");
    private static final Set<String> NOT_IN_NEEDS = Set.of("all-of", "in-order", "within");

    private final Report report;
    private final ConditionCheck conditions;
    private final Services services;

    ApprovalCheck(Report report, Spot top) {
        this.report = report;
        this.conditions = new ConditionCheck(report);
        this.services = new Services(report, top);
    }

    /** Checks the approval of a rule. */
    void rule(Spot by) {
        approval(by);
        new TwiceCheck(report).check(by);
        if (ways(by) > MOST_WAYS || parts(by) > MOST_PARTS) {
            report.add(
                    by,
                    SchemeCodes.TOO_MANY_WAYS,
                    "an approval has at most " + MOST_WAYS + " ways of at most " + MOST_PARTS
                            + " parts; take out a combination, or make rules for different circumstances of it");
        }
    }

    /** Checks a need, or to whom a matter may be referred: one part, or any of several. */
    void part(Spot by) {
        approval(by);
        ALONE.forEach(kind -> notAPart(by, kind));
        NOT_IN_NEEDS.forEach(kind -> notAPart(by, kind));
        by.with(
                "any-of",
                options -> options.list().forEach(option -> {
                    NOT_IN_NEEDS.forEach(kind -> notAPart(option, kind));
                    notAPart(option, "any-of");
                }));
    }

    private void notAPart(Spot by, String kind) {
        if (by.isOnly(kind)) {
            String message = "'" + kind + "' is no single party; name one, or any-of several";
            report.add(by, SchemeCodes.NOT_A_PART, message);
        }
    }

    /** Checks who may extend. */
    void extension(Spot by) {
        rule(by);
        standsInARule(by);
    }

    /** Says so where another decision or scheme is named in a place that is not a rule of the scheme itself. */
    void standsInARule(Spot by) {
        Stream.of("as-for", "in-other-scheme")
                .filter(kind -> by.get(kind).isPresent())
                .forEach(kind -> report.add(
                        by, SchemeCodes.NOT_A_PART, "'" + kind + "' is for the rules of a decision; name who decides"));
    }

    /** Checks an absence. */
    void absence(Spot steps) {
        Set<String> posts = new HashSet<>();
        for (Spot step : steps.list()) {
            step.with("post", this::post);
            step.get("post")
                    .flatMap(Spot::text)
                    .filter(post -> !posts.add(post))
                    .ifPresent(post ->
                            report.add(step, SchemeCodes.SAME_TWICE, "the same stands above in this list; keep one"));
        }
    }

    private void approval(Spot by) {
        by.with("at-least", this::onTier);
        by.with("on-tier", this::onTier);
        by.with("only", this::post);
        by.with("body", this::body);
        by.with("manager-of", manager -> manager.with("at-least", this::tier));
        by.with(
                "as-for",
                decision -> report.unlessDeclared(decision, "decisions", SchemeCodes.UNKNOWN_DECISION, "a decision"));
        by.with("within", within -> {
            within.with("when", conditions::some);
            within.with("by", this::inside);
        });
        by.with("within-own-limit", this::ownLimit);
        for (String several : SEVERAL) {
            by.with(several, this::members);
        }
    }

    private void ownLimit(Spot limited) {
        limited.with("by", by -> {
            inside(by);
            if (by.node() instanceof MapNode map
                    && map.size() == 1
                    && map.entries().stream().noneMatch(entry -> STAFF.contains(entry.key()))
                    && ALONE.stream().noneMatch(kind -> by.get(kind).isPresent())) {
                report.add(
                        by,
                        SchemeCodes.NOT_A_PART,
                        "only a member of staff has an own limit; write at-least, on-tier, only, manager-of or role");
            }
        });
        limited.with("of", measure -> {
            report.unlessDeclared(measure, "circumstances", SchemeCodes.UNKNOWN_CIRCUMSTANCE, "a circumstance");
            measure.text()
                    .flatMap(report.names()::term)
                    .flatMap(Names.Term::type)
                    .filter(type -> !Measures.TYPES.contains(type))
                    .ifPresent(type -> report.add(
                            measure,
                            SchemeCodes.CONDITION_TYPE,
                            "a limit is for a measure; this is of the type " + type));
        });
    }

    private void members(Spot several) {
        List<Spot> members = several.list();
        if (members.size() < 2 && several.node() instanceof ListNode) {
            report.add(
                    several,
                    SchemeCodes.TOO_FEW_MEMBERS,
                    "found " + members.size() + "; name at least two, or write the one without the list");
        }
        members.forEach(this::inside);
    }

    private void inside(Spot by) {
        ALONE.stream()
                .filter(alone -> by.get(alone).isPresent())
                .forEach(alone -> report.add(
                        by,
                        SchemeCodes.NESTED_NOBODY,
                        "'" + alone + "' stands alone: it is no part of another approval; give it a rule of its own"));
        approval(by);
    }

    private void onTier(Spot on) {
        on.with("tier", this::tier);
        on.with("service", services::check);
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

    /** In how many ways it can be given, as far as that is of interest. */
    private static long ways(Spot by) {
        Optional<Spot> any = by.get("any-of");
        if (any.isPresent()) {
            return capped(
                    any.get().list().stream().mapToLong(ApprovalCheck::ways).sum());
        }
        return inner(by).stream().mapToLong(ApprovalCheck::ways).reduce(1, (a, b) -> capped(a * b));
    }

    private static long capped(long ways) {
        return Math.min(ways, MOST_WAYS + 1);
    }

    /** How many parts its longest way has. */
    private static long parts(Spot by) {
        Optional<Spot> any = by.get("any-of");
        if (any.isPresent()) {
            return any.get().list().stream()
                    .mapToLong(ApprovalCheck::parts)
                    .max()
                    .orElse(1);
        }
        List<Spot> inner = inner(by);
        return inner.isEmpty()
                ? 1
                : inner.stream().mapToLong(ApprovalCheck::parts).sum();
    }

    private static List<Spot> inner(Spot by) {
        List<Spot> inner = new ArrayList<>();
        by.with("all-of", members -> inner.addAll(members.list()));
        by.with("in-order", members -> inner.addAll(members.list()));
        by.with("within", within -> within.with("by", inner::add));
        return inner;
    }
}
