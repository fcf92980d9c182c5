package oversight.testkit.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oversight.api.HostFailureException;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.Origin;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.testkit.reference.Verdict;

/** Of what an answer is made. */
final class AnswerLaws {

    private AnswerLaws() {}

    static Optional<String> namesItsRules(Bench bench, Enquiry enquiry) {
        Ruling ruling = bench.rule(enquiry);
        boolean named = !ruling.rules().isEmpty() || ruling instanceof Ruling.NotConfigured;
        boolean says = ruling instanceof Ruling.NeedsMore more
                ? !more.outstanding().isEmpty()
                : ruling instanceof Ruling.NotPermitted not
                        ? !not.refusals().isEmpty()
                                && not.refusals().stream()
                                        .allMatch(refusal -> ruling.rules().contains(refusal.rule()))
                        : !(ruling instanceof Ruling.Undetermined open)
                                || !open.missing().isEmpty();
        boolean cited = ruling.rules().stream().allMatch(rule -> isCited(rule, bench.versions()));
        return named && says && cited ? Optional.empty() : Bench.broken(enquiry, ruling);
    }

    private static boolean isCited(RuleRef rule, List<Scheme> versions) {
        Optional<Scheme> version = versions.stream()
                .filter(scheme -> scheme.getId().equals(rule.getScheme())
                        && scheme.getVersion().equals(rule.getVersion()))
                .findFirst();
        Optional<Integer> line = version.stream()
                .flatMap(scheme -> Bench.rules(scheme).stream())
                .filter(one -> one.getId().equals(rule.getRule()))
                .findFirst()
                .flatMap(DecisionRule::getOrigin)
                .map(Origin::getLine);
        return version.isPresent() && !rule.getCitation().isBlank() && line.equals(rule.getLine());
    }

    static Optional<String> whatARuleBrings(Bench bench, Enquiry enquiry) {
        Ruling ruling = bench.rule(enquiry);
        boolean brings = ruling instanceof Ruling.Permitted
                || ruling instanceof Ruling.NeedsMore
                || ruling instanceof Ruling.NotPermitted;
        if (!brings || enquiry.getExtending().isPresent()) {
            return Optional.empty();
        }
        return bench.named(Verdict.of(ruling), enquiry.getAt()).stream()
                .flatMap(rule -> rule.getFollowUps().stream()
                        .filter(owed -> ruling.followUps().stream()
                                .noneMatch(then -> then.followUp().equals(owed)
                                        && then.rule().getRule().equals(rule.getId()))))
                .findFirst()
                .flatMap(owed -> Bench.broken(enquiry, ruling, "without " + owed));
    }

    static Optional<String> nothingWithoutARule(Bench bench, Enquiry enquiry) {
        Court.Judge bare = bench.with("no rules", SchemeChanges::withoutRules);
        if (enquiry.getExtending().isPresent()) {
            return Optional.empty();
        }
        Verdict verdict = Verdict.of(bare.rule(enquiry));
        boolean ofAnAgreement = !verdict.rules().isEmpty();
        return Bench.isYes(verdict) && !ofAnAgreement ? Bench.broken(enquiry, verdict) : Optional.empty();
    }

    static Optional<String> unknownBlankAndMissing(Bench bench, Enquiry enquiry) {
        Enquiry unknown = Enquiry.builder()
                .from(enquiry)
                .decision(DecisionTypeId.of("no-such-decision"))
                .extending(Optional.empty())
                .build();
        Ruling ofUnknown = bench.rule(unknown);
        boolean isUnknown = ofUnknown instanceof Ruling.NotConfigured blank
                && blank.gap()
                        == (bench.at(enquiry.getAt()).isPresent()
                                ? Ruling.Gap.UNKNOWN_DECISION
                                : Ruling.Gap.NO_SCHEME_IN_FORCE);
        if (!isUnknown) {
            return Bench.broken(unknown, ofUnknown);
        }
        Ruling ruling = bench.rule(enquiry);
        Set<CircumstanceId> vocabulary = bench.versions().stream()
                .flatMap(scheme -> scheme.getCircumstances().stream())
                .map(circumstance -> circumstance.getId())
                .collect(Collectors.toSet());
        return ruling instanceof Ruling.Undetermined open && !vocabulary.containsAll(open.missing())
                ? Bench.broken(enquiry, ruling)
                : Optional.empty();
    }

    static Optional<String> whatIsNotKnownIsNotSkipped(Bench bench, Enquiry enquiry) {
        Verdict before = bench.verdict(enquiry);
        Set<String> onCalendar = bench.versions().stream()
                .flatMap(scheme -> scheme.getCircumstances().stream())
                .filter(circumstance -> circumstance.getFromCalendar().isPresent())
                .map(circumstance -> circumstance.getId().value())
                .collect(Collectors.toSet());
        for (String name : enquiry.getFacts().asMap().keySet()) {
            if (onCalendar.contains(name)) {
                continue; // what is not stated of it is worked out, and so it is known
            }
            Enquiry less = Enquiry.builder()
                    .from(enquiry)
                    .facts(enquiry.getFacts().without(CircumstanceId.of(name)))
                    .build();
            Verdict after = bench.verdict(less);
            if (Bench.isYes(after) && !after.kind().equals(before.kind())) {
                return Bench.broken(enquiry, "without " + name, before, after);
            }
        }
        return Optional.empty();
    }

    static Optional<String> theSameAnswer(Bench bench, Enquiry enquiry) {
        Ruling first = bench.rule(enquiry);
        Ruling again = bench.rule(enquiry);
        Ruling elsewhere = bench.with("another engine", scheme -> scheme).rule(enquiry);
        return first.equals(again) && first.equals(elsewhere)
                ? Optional.empty()
                : Bench.broken(enquiry, first, again, elsewhere);
    }

    static Optional<String> aFailurePermitsNothing(Bench bench, Enquiry enquiry) {
        Court.Judge failing = bench.other(
                "failing",
                () -> bench.court()
                        .judge(
                                bench.versions(),
                                new Host(
                                        bench.host().authority(),
                                        new Failing(),
                                        bench.host().team(),
                                        bench.host().register())));
        if (!(enquiry.getDecider() instanceof StaffRef)) {
            return Optional.empty();
        }
        try {
            Ruling ruling = failing.rule(enquiry);
            return Bench.isYes(Verdict.of(ruling))
                            && bench.atWork(enquiry.getAt()).size() > 0
                    ? yesOnlyByRole(bench, enquiry, ruling)
                    : Optional.empty();
        } catch (HostFailureException nothingIsPermitted) {
            return Optional.empty();
        }
    }

    /** A role is answered by the case team: a directory that was not asked has not failed. */
    private static Optional<String> yesOnlyByRole(Bench bench, Enquiry enquiry, Ruling ruling) {
        return bench.verdict(enquiry).equals(Verdict.of(ruling)) ? Optional.empty() : Bench.broken(enquiry, ruling);
    }

    /** A directory that is down. */
    private static final class Failing implements StaffDirectory {

        @Override
        public List<PostId> postsOf(StaffAt who) {
            throw new IllegalStateException("The directory is down");
        }

        @Override
        public List<StaffRef> holdersOf(PostAt post) {
            throw new IllegalStateException("The directory is down");
        }

        @Override
        public Optional<StaffRef> lineManagerOf(StaffAt who) {
            throw new IllegalStateException("The directory is down");
        }
    }
}
