package oversight.core.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.Whom;
import oversight.core.form.Path;

/** Whether somebody without whose word nothing is decided is also the one who looks at it afterwards. */
final class OwnWorkLint {

    private final Scheme scheme;
    private final Posts posts;
    private final Naming naming;
    private final Remarks remarks;

    OwnWorkLint(Scheme scheme, Remarks remarks) {
        this.scheme = scheme;
        this.posts = new Posts(scheme);
        this.naming = new Naming(scheme);
        this.remarks = remarks;
    }

    void lint() {
        Walk.rules(scheme, this::rule);
    }

    private void rule(DecisionRule rule, Path path) {
        rule.getFollowUps().stream()
                .flatMap(followUp -> afterwards(followUp).stream())
                .filter(party -> isNeeded(party, rule.getBy()))
                .distinct()
                .forEach(party -> remarks.add(
                        LintCodes.LOOKS_AT_THEIR_OWN,
                        rule.getOrigin(),
                        path.key("follow-up"),
                        "nothing is decided here without " + naming.party(party)
                                + ", who then looks at the decision as well; name somebody else"));
    }

    private static Optional<Party> afterwards(FollowUp followUp) {
        if (followUp instanceof FollowUp.Ratify ratify) {
            return party(ratify.by());
        }
        return followUp instanceof FollowUp.QualityAssure assure ? party(assure.by()) : Optional.empty();
    }

    private static Optional<Party> party(Whom whom) {
        if (whom instanceof Whom.Holding holding) {
            return Optional.of(holding.post());
        }
        if (whom instanceof Whom.OnBody body) {
            return Optional.of(body.body());
        }
        return whom instanceof Whom.Outside outside ? Optional.of(outside.party()) : Optional.empty();
    }

    /** Whether no way leads past them: who holds a post with others is one of several. */
    private boolean isNeeded(Party party, Approval by) {
        if (by instanceof Approval.ByBody body) {
            return party.equals(body.body());
        }
        if (by instanceof Approval.ByOutside outside) {
            return party.equals(outside.party());
        }
        List<Approval> inside = Conditions.inside(by);
        if (inside.isEmpty()) {
            return party instanceof PostId post && posts.serving(by).equals(Set.of(post));
        }
        return by instanceof Approval.AnyOf
                ? inside.stream().allMatch(option -> isNeeded(party, option))
                : inside.stream().anyMatch(part -> isNeeded(party, part));
    }
}
