package oversight.testkit.law;

import java.util.List;
import java.util.Optional;
import oversight.api.decision.Enquiry;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
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

    /** Each rule alone, where there are several; a rule of an overlay that adds says nothing alone. Costs engines for each question, so it is tried on some of them. */
    static Optional<String> theStrictestRuleStands(Bench bench, Enquiry enquiry) {
        Verdict all = bench.verdict(enquiry);
        List<DecisionRule> named = bench.named(all, enquiry.getAt());
        boolean refers = named.stream().anyMatch(rule -> rule.getBy() instanceof Approval.AsFor);
        if (named.size() < 2
                || refers
                || enquiry.getExtending().isPresent()
                || bench.random().nextInt(12) > 0) {
            return Optional.empty();
        }
        for (DecisionRule rule : named) {
            Verdict alone = Verdict.of(bench.changed(scheme -> SchemeChanges.rules(
                            scheme, rules -> rules.stream().filter(rule::equals).toList()))
                    .rule(enquiry));
            boolean stricter = strictness(alone) < strictness(all);
            if (stricter && !alone.kind().equals("NotConfigured")) {
                return Bench.broken(enquiry, all, "by " + rule.getId() + " alone", alone);
            }
        }
        return Optional.empty();
    }

    private static int strictness(Verdict verdict) {
        return STRICTEST_FIRST.indexOf(verdict.kind());
    }

    static Optional<String> aFurtherOption(Bench bench, Enquiry enquiry) {
        Verdict before = bench.verdict(enquiry);
        if (!before.kind().equals("Permitted")) {
            return Optional.empty();
        }
        Verdict after = Verdict.of(bench.with("widened", SchemeChanges::widened).rule(enquiry));
        return after.kind().equals("Permitted") ? Optional.empty() : Bench.broken(enquiry, before, after);
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
