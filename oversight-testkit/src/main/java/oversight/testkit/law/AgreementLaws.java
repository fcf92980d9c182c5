package oversight.testkit.law;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.decision.Enquiry;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.testkit.reference.Verdict;

/** What a recorded agreement can do, and what it cannot. */
final class AgreementLaws {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant FAR_OFF = Instant.parse("2100-01-01T00:00:00Z");

    private AgreementLaws() {}

    private static Arrangement passed(StaffRef by, StaffRef to, Enquiry enquiry) {
        return new Arrangement.PassedOn(
                ArrangementId.of("law-" + by + "-" + to), by, to, enquiry.getDecision(), LONG_AGO, FAR_OFF);
    }

    static Optional<String> norThroughADelegate(Bench bench, Enquiry enquiry) {
        Optional<StaffRef> asked = enquiry.getRequester();
        if (asked.isEmpty() || !(enquiry.getDecider() instanceof StaffRef decider) || decider.equals(asked.get())) {
            return Optional.empty();
        }
        Verdict before = bench.verdict(enquiry);
        Verdict after = bench.verdict(enquiry, List.of(passed(asked.get(), decider, enquiry)));
        return before.kind().equals(after.kind()) && before.outstanding().equals(after.outstanding())
                ? Optional.empty()
                : Bench.broken(enquiry, before, "with what the requester passed on", after);
    }

    static Optional<String> aDelegateMayNoMore(Bench bench, Enquiry enquiry) {
        Optional<StaffRef> by = bench.somebody(enquiry.getAt());
        if (by.isEmpty() || !(enquiry.getDecider() instanceof StaffRef to) || to.equals(by.get())) {
            return Optional.empty();
        }
        Verdict before = bench.verdict(enquiry);
        Verdict after = bench.verdict(enquiry, List.of(passed(by.get(), to, enquiry)));
        Verdict ofTheOther = bench.verdict(Bench.by(enquiry, by.get()));
        boolean theyMay = Bench.isYes(ofTheOther)
                || ofTheOther.refusals().stream().anyMatch(refusal -> refusal.endsWith(" REFUSED_BY_ANOTHER"));
        return !Bench.isYes(before) && Bench.isYes(after) && !theyMay
                ? Bench.broken(enquiry, before, "with what " + by.get() + " passed on", after, ofTheOther)
                : Optional.empty();
    }

    /** Costs an engine for each question, so it is tried on some of them. */
    static Optional<String> aDelegateLosesWithTheLender(Bench bench, Enquiry enquiry) {
        Optional<StaffRef> by = bench.somebody(enquiry.getAt());
        if (by.isEmpty()
                || !(enquiry.getDecider() instanceof StaffRef to)
                || to.equals(by.get())
                || bench.random().nextInt(12) > 0) {
            return Optional.empty();
        }
        Court.Judge without = bench.among(new Directories.Without(bench.host().directory(), by.get()));
        Verdict before = Verdict.of(without.rule(enquiry));
        Verdict lent = bench.written(List.of(passed(by.get(), to, enquiry)), () -> Verdict.of(without.rule(enquiry)));
        return before.kind().equals(lent.kind()) && before.outstanding().equals(lent.outstanding())
                ? Optional.empty()
                : Bench.broken(enquiry, before, "with what " + by.get() + " passed on, who holds no post", lent);
    }

    static Optional<String> passingOnEnds(Bench bench, Enquiry asked) {
        List<StaffRef> people = bench.atWork(asked.getAt());
        if (people.size() < 2 || !(asked.getDecider() instanceof StaffRef last)) {
            return Optional.empty();
        }
        StaffRef first = people.get(bench.random().nextInt(people.size()));
        StaffRef second = people.get(bench.random().nextInt(people.size()));
        Enquiry enquiry = Enquiry.builder()
                .from(asked)
                .given(asked.getGiven().stream()
                        .filter(given -> !given.getBy().equals(second))
                        .toList())
                .build();
        Arrangement one = passed(first, second, enquiry);
        Arrangement other = passed(second, last, enquiry);
        return first.equals(last) || second.equals(last)
                ? Optional.empty()
                : Bench.same(
                        enquiry, bench.verdict(enquiry, List.of(other)), bench.verdict(enquiry, List.of(one, other)));
    }

    static Optional<String> anAgreementHasAnEnd(Bench bench, Enquiry asked) {
        Optional<StaffRef> other = bench.somebody(asked.getAt());
        if (other.isEmpty() || !(asked.getDecider() instanceof StaffRef decider)) {
            return Optional.empty();
        }
        Enquiry enquiry = Enquiry.builder().from(asked).given(List.of()).build();
        Verdict without = bench.verdict(enquiry);
        for (int sort = 0; sort < 4; sort++) {
            Instant at = enquiry.getAt();
            Verdict over = with(bench, enquiry, sort, decider, other.get(), LONG_AGO, at);
            Verdict toCome = with(bench, enquiry, sort, decider, other.get(), at.plusMillis(1), FAR_OFF);
            Verdict now = with(bench, enquiry, sort, decider, other.get(), at, at.plusMillis(1));
            Verdict always = with(bench, enquiry, sort, decider, other.get(), at, FAR_OFF);
            if (!over.equals(without) || !toCome.equals(without) || !now.equals(always)) {
                return Bench.broken(enquiry, "without", without, "over", over, "to come", toCome, "now", now, always);
            }
        }
        return Optional.empty();
    }

    private static Verdict with(
            Bench bench, Enquiry enquiry, int sort, StaffRef decider, StaffRef other, Instant from, Instant until) {
        return bench.verdict(
                enquiry,
                bench.at(enquiry.getAt()).stream()
                        .flatMap(scheme -> scheme.getPosts().stream())
                        .findFirst()
                        .map(post -> switch (sort) {
                            case 0 ->
                                new Arrangement.PassedOn(
                                        ArrangementId.of("law"), other, decider, enquiry.getDecision(), from, until);
                            case 1 ->
                                new Arrangement.Grant(
                                        ArrangementId.of("law"),
                                        decider,
                                        enquiry.getDecision(),
                                        post.getId(),
                                        from,
                                        until);
                            case 2 ->
                                new Arrangement.Nomination(ArrangementId.of("law"), post.getId(), decider, from, until);
                            default ->
                                new Arrangement.ForChild(
                                        ArrangementId.of("law"),
                                        enquiry.getChild(),
                                        enquiry.getDecision(),
                                        new Approval.Only(post.getId()),
                                        from,
                                        until);
                        })
                        .stream()
                        .map(Arrangement.class::cast)
                        .toList());
    }
}
