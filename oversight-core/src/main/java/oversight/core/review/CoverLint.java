package oversight.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.party.PostId;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.Need;
import oversight.api.scheme.PassingOn;
import oversight.api.scheme.Scheme;
import oversight.core.form.Path;

/** Whether cover in absence, and passing on, ever lead to anybody. */
final class CoverLint {

    private final Scheme scheme;
    private final Posts posts;
    private final Naming naming;
    private final Remarks remarks;
    private final List<Set<PostId>> byDefaultCovered = new ArrayList<>();
    private final List<Set<PostId>> byDefaultPassedOn = new ArrayList<>();

    CoverLint(Scheme scheme, Remarks remarks) {
        this.scheme = scheme;
        this.posts = new Posts(scheme);
        this.naming = new Naming(scheme);
        this.remarks = remarks;
    }

    void lint() {
        Walk.rules(scheme, this::rule);
        Path root = Path.root();
        for (Absence.Cover step : scheme.getInAbsence().steps()) {
            if (byDefaultCovered.stream().noneMatch(serving -> posts.covers(step, serving))) {
                remarks.add(
                        LintCodes.COVER_LEADS_NOWHERE,
                        root.key("in-absence"),
                        "the step helps none of the rules that leave their cover to the scheme (" + nowhere(step)
                                + "); take it out");
            }
        }
        if (scheme.getPassingOn() == PassingOn.TIER_BELOW
                && byDefaultPassedOn.stream().noneMatch(posts::hasBelow)) {
            remarks.add(
                    LintCodes.PASSING_ON_LEADS_NOWHERE,
                    root.key("passing-on"),
                    "nobody stands on the tier below for any of the rules that leave it to the scheme; write 'never'");
        }
    }

    private void rule(DecisionRule rule, Path path) {
        List<Set<PostId>> serving =
                parts(rule).map(posts::serving).filter(some -> !some.isEmpty()).toList();
        Optional<Absence> own = rule.getInAbsence();
        if (own.isEmpty()) {
            byDefaultCovered.addAll(serving);
        } else if (!own.get().steps().isEmpty()) {
            cover(own.get(), rule, serving, path.key("in-absence"));
        }
        Optional<PassingOn> passing = rule.getPassingOn();
        if (passing.isEmpty()) {
            byDefaultPassedOn.addAll(serving);
        } else if (passing.get() != PassingOn.NEVER) {
            passing(passing.get(), rule, serving, path.key("passing-on"));
        }
    }

    private void cover(Absence cover, DecisionRule rule, List<Set<PostId>> serving, Path path) {
        if (parts(rule).noneMatch(CoverLint::isByPost)) {
            remarks.add(
                    LintCodes.COVER_FOR_NOBODY,
                    rule.getOrigin(),
                    path,
                    "nobody decides by a post here, and cover is only for posts; remove it, or name a post");
            return;
        }
        for (Absence.Cover step : cover.steps()) {
            boolean standsAlone = serving.isEmpty() && step instanceof Absence.Cover.Named;
            if (!standsAlone && serving.stream().noneMatch(some -> posts.covers(step, some))) {
                remarks.add(
                        LintCodes.COVER_LEADS_NOWHERE,
                        rule.getOrigin(),
                        path,
                        nowhere(step) + "; name a post that does not decide here anyway, or remove the step");
            }
        }
    }

    private String nowhere(Absence.Cover step) {
        if (step instanceof Absence.Cover.Named named) {
            return "cover by " + naming.party(named.post())
                    + " leads back to whoever is absent: it is one of the posts that decide";
        }
        if (step instanceof Absence.Cover.SameLevel) {
            return "'same-level' leads nowhere: no other post stands on the level of those who decide";
        }
        if (step instanceof Absence.Cover.LineManager) {
            return "'line-manager' leads nowhere: there is no post whose holder could be away";
        }
        return step instanceof Absence.Cover.Upward
                ? "'upward' leads nowhere: nobody stands above those who decide"
                : "'nominee' leads nowhere: there is no post for which somebody could be nominated";
    }

    private void passing(PassingOn passing, DecisionRule rule, List<Set<PostId>> serving, Path path) {
        if (parts(rule).noneMatch(CoverLint::isByPost)) {
            remarks.add(
                    LintCodes.PASSING_ON_BY_NOBODY,
                    rule.getOrigin(),
                    path,
                    "nobody decides by a post here, and only what is decided by a post can be passed on; remove it, or name a post");
        } else if (passing == PassingOn.TIER_BELOW && serving.stream().noneMatch(posts::hasBelow)) {
            remarks.add(
                    LintCodes.PASSING_ON_LEADS_NOWHERE,
                    rule.getOrigin(),
                    path,
                    "nobody stands on the tier below those who decide; write 'never', or to whom it may be passed on");
        }
    }

    private static Stream<Approval> parts(DecisionRule rule) {
        Stream<Approval> needed = rule.getNeeds().stream()
                .flatMap(need -> need instanceof Need.Recommendation recommendation
                        ? Stream.of(recommendation.by())
                        : need instanceof Need.Consultation consultation
                                ? Stream.of(consultation.of())
                                : Stream.empty());
        return Stream.concat(Stream.of(rule.getBy()), needed).flatMap(approval -> Conditions.all(approval).stream());
    }

    private static boolean isByPost(Approval part) {
        return part instanceof Approval.AtLeast
                || part instanceof Approval.OnTier
                || part instanceof Approval.Only
                || part instanceof Approval.AsFor;
    }
}
