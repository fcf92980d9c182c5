package oversight.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Body;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Post;
import oversight.api.scheme.Scheme;
import oversight.api.spi.StaffAt;
import oversight.testkit.reference.Verdict;

/** Who may. */
final class PeopleLaws {

    private PeopleLaws() {}

    static Optional<String> whoCanAndMayThey(Bench bench, Enquiry enquiry) {
        List<Candidate> candidates = bench.judge().whoCan(enquiry);
        for (Candidate candidate : candidates) {
            Verdict verdict = bench.verdict(Bench.by(enquiry, candidate.getParty()));
            if (!Bench.isYes(verdict) || !verdict.equals(Verdict.of(candidate.getRuling()))) {
                return Bench.broken(enquiry, candidate, verdict);
            }
        }
        List<Party> parties = new ArrayList<>(bench.atWork(enquiry.getAt()));
        bench.at(enquiry.getAt())
                .ifPresent(
                        scheme -> scheme.getBodies().stream().map(Body::getId).forEach(parties::add));
        return parties.stream()
                .filter(party -> candidates.stream()
                        .noneMatch(candidate -> candidate.getParty().equals(party)))
                .filter(party -> Bench.isYes(bench.verdict(Bench.by(enquiry, party))))
                .findFirst()
                .flatMap(party -> Bench.broken(
                        enquiry, party + " may, and is not among", candidates, bench.rule(Bench.by(enquiry, party))));
    }

    static Optional<String> aHigherPostHasNoLess(Bench bench, Enquiry enquiry) {
        Optional<Scheme> scheme = bench.at(enquiry.getAt());
        List<DecisionRule> rules = bench.named(bench.verdict(enquiry), enquiry.getAt());
        boolean byLevel = rules.stream()
                .allMatch(rule -> rule.getBy() instanceof Approval.AtLeast least
                        && least.service().isEmpty());
        if (scheme.isEmpty()
                || rules.isEmpty()
                || !byLevel
                || enquiry.getExtending().isPresent()) {
            return Optional.empty();
        }
        int lowest = rules.stream()
                .mapToInt(rule -> tier(scheme.get(), Optional.of(((Approval.AtLeast) rule.getBy()).tier())))
                .min()
                .orElse(-1);
        for (StaffRef person : bench.atWork(enquiry.getAt())) {
            Ruling ruling = bench.rule(Bench.by(enquiry, person));
            if (tier(bench, scheme.get(), person, enquiry) <= lowest && isRefusedForTheirPost(ruling)) {
                return Bench.broken(enquiry, person, ruling);
            }
        }
        return Optional.empty();
    }

    private static boolean isRefusedForTheirPost(Ruling ruling) {
        return ruling instanceof Ruling.NotPermitted not
                && not.refusals().stream()
                        .anyMatch(refusal -> refusal.reason() != Ruling.Reason.OWN_REQUEST
                                && refusal.reason() != Ruling.Reason.PRECONDITION_NOT_MET);
    }

    private static int tier(Bench bench, Scheme scheme, StaffRef person, Enquiry enquiry) {
        StaffAt who = StaffAt.builder()
                .authority(bench.host().authority())
                .staff(person)
                .at(enquiry.getAt())
                .build();
        return bench.host().directory().postsOf(who).stream()
                .flatMap(id ->
                        scheme.getPosts().stream().filter(post -> post.getId().equals(id)))
                .map(Post::getTier)
                .filter(Optional::isPresent)
                .mapToInt(tier -> tier(scheme, tier))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int tier(Scheme scheme, Optional<oversight.api.scheme.TierId> id) {
        return IntStream.range(0, scheme.getTiers().size())
                .filter(index ->
                        id.filter(scheme.getTiers().get(index).getId()::equals).isPresent())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    static Optional<String> notDoing(Bench bench, Enquiry enquiry) {
        boolean ofTheirOwn = bench.versions().stream()
                .flatMap(scheme -> Bench.rules(scheme).stream())
                .anyMatch(rule -> !rule.getOutcomes().isEmpty());
        if (ofTheirOwn || enquiry.getExtending().isPresent()) {
            return Optional.empty();
        }
        return Bench.same(
                enquiry,
                bench.verdict(Enquiry.builder()
                        .from(enquiry)
                        .outcome(DecisionOutcome.PROGRESSED)
                        .build()),
                bench.verdict(Enquiry.builder()
                        .from(enquiry)
                        .outcome(DecisionOutcome.NOT_PROGRESSED)
                        .build()));
    }

    static Optional<String> ownRequest(Bench bench, Enquiry enquiry) {
        return (enquiry.getDecider() instanceof StaffRef asked ? Optional.of(asked) : bench.somebody(enquiry.getAt()))
                .map(person -> Enquiry.builder()
                        .from(enquiry)
                        .decider(person)
                        .requester(person)
                        .build())
                .filter(own -> Bench.isYes(bench.verdict(own)))
                .flatMap(own -> Bench.broken(own, bench.rule(own)));
    }

    static Optional<String> nobodyUnknown(Bench bench, Enquiry enquiry) {
        Enquiry unknown = Bench.by(enquiry, StaffRef.of("nobody-knows-them"));
        Verdict verdict = bench.verdict(unknown);
        return Bench.isYes(verdict) ? Bench.broken(unknown, verdict) : Optional.empty();
    }
}
