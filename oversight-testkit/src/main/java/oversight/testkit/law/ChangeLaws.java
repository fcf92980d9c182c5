package oversight.testkit.law;

import java.util.List;
import java.util.Optional;
import oversight.api.decision.Enquiry;
import oversight.testkit.reference.Verdict;

/** What a change of the scheme changes, and what it does not. */
final class ChangeLaws {

    private static final List<String> STRICTEST_FIRST =
            List.of("OutsideOurPower", "NotConfigured", "Undetermined", "NotPermitted", "NeedsMore", "Permitted");

    private ChangeLaws() {}

    static Optional<String> theOrderOfRules(Bench bench, Enquiry enquiry) {
        Court.Judge turned = bench.other(
                "turned",
                () -> bench.court()
                        .judge(
                                SchemeChanges.reversed(bench.versions()).stream()
                                        .map(SchemeChanges::reversed)
                                        .toList(),
                                bench.host()));
        return alike(enquiry, bench.verdict(enquiry), Verdict.of(turned.rule(enquiry)));
    }

    /** Of decisions themselves: an extension is asked of the rules that decided, and a rule that is added may be the only one. */
    static Optional<String> addingNeverLoosens(Bench bench, Enquiry enquiry) {
        Verdict before = bench.verdict(enquiry);
        Verdict after =
                Verdict.of(bench.with("tightened", SchemeChanges::tightened).rule(enquiry));
        boolean looser = STRICTEST_FIRST.indexOf(after.kind()) > STRICTEST_FIRST.indexOf(before.kind());
        return looser && enquiry.getExtending().isEmpty() ? Bench.broken(enquiry, before, after) : Optional.empty();
    }

    /** Costs an engine for each question, so it is tried on some of them. */
    static Optional<String> namedRulesAreEnough(Bench bench, Enquiry enquiry) {
        Verdict before = bench.verdict(enquiry);
        if (before.rules().isEmpty() || bench.random().nextInt(20) > 0) {
            return Optional.empty();
        }
        Court.Judge less = bench.changed(scheme -> SchemeChanges.rules(
                scheme,
                rules -> rules.stream()
                        .filter(rule -> before.rules().contains(scheme.getVersion() + "/" + rule.getId()))
                        .toList()));
        return alike(enquiry, before, Verdict.of(less.rule(enquiry)));
    }

    /** Which of several gaps is told may depend on the order. */
    private static Optional<String> alike(Enquiry enquiry, Verdict one, Verdict other) {
        return Bench.same(enquiry, withoutGap(one), withoutGap(other));
    }

    private static Verdict withoutGap(Verdict verdict) {
        return new Verdict(
                verdict.kind(),
                verdict.rules(),
                verdict.outstanding(),
                verdict.refusals(),
                verdict.missing(),
                verdict.followUps(),
                Optional.empty());
    }
}
