package oversight.core.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling.Reason;
import oversight.api.party.BodyId;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;
import oversight.core.scheme.Judgement.Refused;
import oversight.core.scheme.Judgement.Satisfied;
import oversight.core.scheme.Judgement.Waiting;

/**
 * Judges an approval expression for one enquiry. Everybody counts for one part only: a chain of three parties is three people or bodies. What was
 * given after the time of the decision does not count, and what the decider or the requester gave does not count as somebody else's word.
 */
final class ApprovalJudge {

    private final Hierarchy hierarchy;
    private final Standing standing;
    private final List<PostId> posts;
    private final List<Given> given;

    ApprovalJudge(Hierarchy hierarchy, Standing standing, Enquiry enquiry) {
        this.hierarchy = hierarchy;
        this.standing = standing;
        this.posts = standing.posts(enquiry.getDecider(), enquiry.getAt());
        this.given = enquiry.getGiven().stream()
                .filter(g -> !g.getAt().isAfter(enquiry.getAt()))
                .filter(g -> !g.getBy().equals(enquiry.getDecider()))
                .filter(g -> enquiry.getRequester().stream().noneMatch(g.getBy()::equals))
                .toList();
    }

    /** Judges any expression but the two that name nobody here ({@code OutsideOurPower} and {@code Unset}). */
    Judgement judge(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return best(any.options().stream().map(this::judge).toList());
        }
        if (approval instanceof Approval.InOrder order) {
            return inOrder(Approvals.flat(order.steps()));
        }
        if (approval instanceof Approval.AllOf all) {
            return together(Approvals.flat(all.parts()));
        }
        if (approval instanceof Approval.ByBody && givenBy(approval) && holdsAPost()) {
            return new Satisfied();
        }
        return decider(approval) ? new Satisfied() : new Refused(whyNot(approval));
    }

    /** The last step is the decider's; the earlier ones are others'. */
    private Judgement inOrder(List<Approval> steps) {
        Judgement last = judge(steps.get(steps.size() - 1));
        return last instanceof Refused ? last : with(last, unmatched(steps.subList(0, steps.size() - 1)));
    }

    /** The decider is one of the parties, the one that leaves the fewest outstanding. */
    private Judgement together(List<Approval> parts) {
        boolean bodiesAlone = parts.stream().allMatch(Approval.ByBody.class::isInstance);
        List<Judgement> possible = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean anothersPart = parts.get(i) instanceof Approval.ByBody && !bodiesAlone;
            Judgement own = anothersPart ? new Refused(Reason.A_BODY_DECIDES) : judge(parts.get(i));
            List<Approval> others = new ArrayList<>(parts);
            others.remove(i);
            possible.add(own instanceof Refused ? own : with(own, unmatched(others)));
        }
        return best(possible);
    }

    private static Judgement with(Judgement own, List<Approval> more) {
        List<Approval> outstanding = new ArrayList<>(more);
        if (own instanceof Waiting waiting) {
            outstanding.addAll(waiting.outstanding());
        }
        return outstanding.isEmpty() ? new Satisfied() : new Waiting(outstanding);
    }

    /** The cheapest; between refusals, one that names a level or a post says more than "a body decides". */
    private static Judgement best(List<Judgement> judgements) {
        Judgement best = judgements.get(0);
        for (Judgement one : judgements) {
            best = cost(one) < cost(best) ? one : best;
        }
        return best;
    }

    private static int cost(Judgement judgement) {
        if (judgement instanceof Waiting waiting) {
            return waiting.outstanding().size();
        }
        if (judgement instanceof Refused refused) {
            return refused.reason() == Reason.A_BODY_DECIDES ? Integer.MAX_VALUE : Integer.MAX_VALUE - 1;
        }
        return 0;
    }

    /** The parts for which nobody has spoken, each party speaking for one part: a bipartite matching by augmenting paths. */
    private List<Approval> unmatched(List<Approval> parts) {
        List<Party> speakers = given.stream().map(Given::getBy).distinct().toList();
        int[] partOf = new int[speakers.size()];
        Arrays.fill(partOf, -1);
        List<Approval> left = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            if (!place(part, parts, speakers, partOf, new boolean[speakers.size()])) {
                left.add(parts.get(part));
            }
        }
        return left;
    }

    private boolean place(int part, List<Approval> parts, List<Party> speakers, int[] partOf, boolean[] tried) {
        for (int i = 0; i < speakers.size(); i++) {
            if (!tried[i] && speaksFor(parts.get(part), speakers.get(i))) {
                tried[i] = true;
                if (partOf[i] < 0 || place(partOf[i], parts, speakers, partOf, tried)) {
                    partOf[i] = part;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean givenBy(Approval approval) {
        return given.stream().anyMatch(g -> speaksFor(approval, g.getBy()));
    }

    private boolean speaksFor(Approval approval, Party party) {
        if (approval instanceof Approval.AnyOf any) {
            return any.options().stream().anyMatch(option -> speaksFor(option, party));
        }
        if (approval instanceof Approval.ByBody body) {
            return party instanceof BodyId && party.equals(body.body());
        }
        return party instanceof StaffRef staff
                && given.stream()
                        .filter(g -> g.getBy().equals(staff))
                        .anyMatch(g -> standing.posts(staff, g.getAt()).stream().anyMatch(holding(approval)));
    }

    private boolean decider(Approval approval) {
        return posts.stream().anyMatch(holding(approval));
    }

    private Predicate<PostId> holding(Approval approval) {
        if (approval instanceof Approval.AtLeast least) {
            return post -> hierarchy.reaches(post, least.tier());
        }
        return post -> approval instanceof Approval.Only only && hierarchy.knows(post) && post.equals(only.post());
    }

    private boolean holdsAPost() {
        return posts.stream().anyMatch(hierarchy::knows);
    }

    private Reason whyNot(Approval approval) {
        if (!holdsAPost()) {
            return Reason.NO_POST;
        }
        if (approval instanceof Approval.ByBody) {
            return Reason.A_BODY_DECIDES;
        }
        return approval instanceof Approval.AtLeast ? Reason.BELOW_THE_LEVEL : Reason.ANOTHER_POST;
    }
}
