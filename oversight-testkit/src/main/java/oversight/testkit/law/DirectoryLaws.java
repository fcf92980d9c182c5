package oversight.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.decision.Enquiry;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Need;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Tier;
import oversight.api.scheme.TierId;
import oversight.testkit.reference.Verdict;

/** What the directory says, and what follows from it. */
final class DirectoryLaws {

    private DirectoryLaws() {}

    static Optional<String> anUnknownPostIsNone(Bench bench, Enquiry enquiry) {
        Court.Judge more = bench.other(
                "unknown posts",
                () -> bench.among(new Directories.WithAnUnknownPost(bench.host().directory())));
        return Bench.same(enquiry, bench.verdict(enquiry), Verdict.of(more.rule(enquiry)));
    }

    static Optional<String> aCircleOfManagersEnds(Bench bench, Enquiry enquiry) {
        if (!(enquiry.getDecider() instanceof StaffRef decider)) {
            return Optional.empty();
        }
        bench.manager().set(decider);
        Court.Judge ends = managed(bench, false);
        Court.Judge circle = managed(bench, true);
        return Bench.same(enquiry, Verdict.of(ends.rule(enquiry)), Verdict.of(circle.rule(enquiry)));
    }

    private static Court.Judge managed(Bench bench, boolean inACircle) {
        return bench.other(
                "managed " + inACircle,
                () -> bench.among(new Directories.Managed(bench.host().directory(), bench.manager(), inACircle)));
    }

    static Optional<String> nobodyCoversForWhoIsThere(Bench bench, Enquiry enquiry) {
        Directories.Staffed staffed = new Directories.Staffed(bench.host().directory());
        Court.Judge asWritten = bench.other("staffed", () -> bench.among(staffed));
        Court.Judge withoutCover = bench.other(
                "staffed without cover",
                () -> bench.court()
                        .judge(
                                bench.versions().stream()
                                        .map(DirectoryLaws::withoutCover)
                                        .toList(),
                                bench.amongst(staffed)));
        Verdict verdict = Verdict.of(asWritten.rule(enquiry));
        boolean staffedThroughout = bench.at(enquiry.getAt()).stream()
                .allMatch(scheme ->
                        bench.named(verdict, enquiry.getAt()).stream().allMatch(rule -> isServed(rule, scheme)));
        boolean named =
                verdict.rules().size() == bench.named(verdict, enquiry.getAt()).size();
        return named && staffedThroughout && enquiry.getExtending().isEmpty()
                ? Bench.same(enquiry, verdict, Verdict.of(withoutCover.rule(enquiry)))
                : Optional.empty();
    }

    /** Whether there is a post that serves for every part: where there is none, somebody may cover for it however many are at work. */
    private static boolean isServed(DecisionRule rule, Scheme scheme) {
        Stream<Approval> ofNeeds = rule.getNeeds().stream()
                .flatMap(need -> need instanceof Need.Recommendation recommended
                        ? Stream.of(recommended.by())
                        : need instanceof Need.Consultation consulted ? Stream.of(consulted.of()) : Stream.of());
        return Stream.concat(Stream.of(rule.getBy()), ofNeeds)
                .flatMap(DirectoryLaws::parts)
                .allMatch(part -> scheme.getPosts().stream().anyMatch(post -> serves(post, part, scheme)));
    }

    private static Stream<Approval> parts(Approval by) {
        if (by instanceof Approval.Within within) {
            return parts(within.by());
        }
        if (by instanceof Approval.WithinOwnLimit limit) {
            return parts(limit.by());
        }
        List<Approval> inside = by instanceof Approval.AnyOf any
                ? any.options()
                : by instanceof Approval.AllOf all
                        ? all.parts()
                        : by instanceof Approval.InOrder order ? order.steps() : List.of();
        return inside.isEmpty() ? Stream.of(by) : inside.stream().flatMap(DirectoryLaws::parts);
    }

    private static boolean serves(Post post, Approval part, Scheme scheme) {
        List<TierId> tiers = scheme.getTiers().stream().map(Tier::getId).toList();
        if (part instanceof Approval.AtLeast least) {
            return post.getTier()
                            .filter(tier -> tiers.indexOf(tier) <= tiers.indexOf(least.tier()))
                            .isPresent()
                    && (least.service().isEmpty() || least.service().equals(post.getService()));
        }
        if (part instanceof Approval.OnTier on) {
            return post.getTier().equals(Optional.of(on.tier()))
                    && (on.service().isEmpty() || on.service().equals(post.getService()));
        }
        return !(part instanceof Approval.Only only) || only.post().equals(post.getId());
    }

    private static Scheme withoutCover(Scheme scheme) {
        return SchemeChanges.eachRule(
                Scheme.builder().from(scheme).inAbsence(Absence.nobody()).build(),
                rule -> rule.inAbsence(Absence.nobody()));
    }
}
