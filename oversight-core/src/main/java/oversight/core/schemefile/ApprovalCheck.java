package oversight.core.schemefile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final Set<String> MEASURES = Set.of("money", "duration", "distance", "age", "count");

    private final Report report;
    private final ConditionCheck conditions;
    private final Optional<Set<String>> services;

    ApprovalCheck(Report report, Spot top) {
        this.report = report;
        this.conditions = new ConditionCheck(report);
        this.services = services(top);
    }

    /** The services to which posts belong, or empty where they cannot be known. */
    private static Optional<Set<String>> services(Spot top) {
        List<Spot> posts = top.get("posts").map(section -> section.items("id")).orElse(List.of()).stream()
                .map(Spot.Item::spot)
                .toList();
        boolean known = posts.stream().allMatch(post -> post.node() instanceof MapNode);
        return known
                ? Optional.of(posts.stream()
                        .flatMap(post -> post.get("service").flatMap(Spot::text).stream())
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }

    /** Checks the approval of a rule. */
    void rule(Spot by) {
        approval(by);
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
        Stream.concat(Stream.of(by), by.get("any-of").map(Spot::list).orElse(List.of()).stream())
                .forEach(each -> Stream.concat(NOT_IN_NEEDS.stream(), ALONE.stream())
                        .filter(kind -> each.get(kind).isPresent())
                        .forEach(kind -> report.add(
                                each,
                                SchemeCodes.NOT_A_PART,
                                "'" + kind + "' is no single party; name one, or any-of several")));
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
        steps.list().forEach(step -> step.with("post", this::post));
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
            within.with("when", conditions::check);
            within.with("by", this::inside);
        });
        by.with("within-own-limit", this::ownLimit);
        for (String several : SEVERAL) {
            by.with(several, members -> members(members, several));
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
                    .filter(type -> !MEASURES.contains(type))
                    .ifPresent(type -> report.add(
                            measure,
                            SchemeCodes.CONDITION_TYPE,
                            "a limit is for a measure; this is of the type " + type));
        });
    }

    private void members(Spot several, String kind) {
        List<Spot> members = several.list();
        if (members.size() < 2 && several.node() instanceof ListNode) {
            report.add(
                    several,
                    SchemeCodes.TOO_FEW_MEMBERS,
                    "found " + members.size() + "; name at least two, or write the one without the list");
        }
        members.forEach(this::inside);
        if (!kind.equals("any-of")) {
            sameTwice(several);
        }
    }

    /** A body and a party outside take one part of a way; so the same one twice can never be had. */
    private void sameTwice(Spot several) {
        Set<String> seen = new HashSet<>();
        several.list().stream()
                .flatMap(ApprovalCheck::always)
                .forEach(
                        spot -> spot.text()
                                .filter(name -> !seen.add(spot.path().toString().replaceAll(".*\\.", "") + ":" + name))
                                .ifPresent(
                                        name -> report.add(
                                                spot,
                                                SchemeCodes.SAME_PARTY_TWICE,
                                                report.quote(name)
                                                        + " takes one part only, and stands twice here; name two different ones, or keep one")));
    }

    /** The bodies and outside parties without which an approval cannot be given. */
    private static Stream<Spot> always(Spot by) {
        Stream<Spot> here = Stream.of("body", "outside").flatMap(kind -> by.get(kind).stream());
        Stream<Spot> below = Stream.of("all-of", "in-order")
                .flatMap(kind -> by.get(kind).stream())
                .flatMap(members -> members.list().stream())
                .flatMap(ApprovalCheck::always);
        Stream<Spot> within =
                by.get("within").flatMap(part -> part.get("by")).stream().flatMap(ApprovalCheck::always);
        return Stream.of(here, below, within).flatMap(spots -> spots);
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
        on.with(
                "service",
                service -> service.text()
                        .filter(name ->
                                services.filter(known -> !known.contains(name)).isPresent())
                        .ifPresent(name -> report.add(
                                service,
                                SchemeCodes.UNKNOWN_SERVICE,
                                "no post belongs to the service " + report.quote(name)
                                        + report.nearest(name, services.orElse(Set.of())))));
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
            return any.get().list().stream().mapToLong(ApprovalCheck::ways).sum();
        }
        return inner(by).mapToLong(ApprovalCheck::ways).reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
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
        boolean part = inner(by).findAny().isEmpty();
        return part ? 1 : inner(by).mapToLong(ApprovalCheck::parts).sum();
    }

    private static Stream<Spot> inner(Spot by) {
        Map<String, Optional<Spot>> kinds = Map.of("all-of", by.get("all-of"), "in-order", by.get("in-order"));
        Stream<Spot> members =
                kinds.values().stream().flatMap(Optional::stream).flatMap(several -> several.list().stream());
        return Stream.concat(members, by.get("within").flatMap(part -> part.get("by")).stream());
    }
}
