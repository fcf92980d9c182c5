package oversight.core.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling.Reason;
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
    private final Party decider;
    private final List<PostId> posts;
    private final List<Given> given;

    ApprovalJudge(Hierarchy hierarchy, Standing standing, Enquiry enquiry) {
        this.hierarchy = hierarchy;
        this.standing = standing;
        this.decider = enquiry.getDecider();
        this.posts = enquiry.getDecider() instanceof StaffRef staff ? standing.posts(staff, enquiry.getAt()) : List.of();
        this.given = enquiry.getGiven().stream()
                .filter(g -> !g.getAt().isAfter(enquiry.getAt()))
                .filter(g -> !g.getBy().equals(enquiry.getDecider()))
                .filter(g -> enquiry.getRequester().stream().noneMatch(g.getBy()::equals))
                .toList();
    }

    /**
     * Judges any expression but the two that name nobody here ({@code OutsideOurPower} and {@code Unset}): the way that leaves the fewest to be asked, the
     * decider standing for the most senior part that they can.
     */
    Judgement judge(Approval approval) {
        return best(Way.of(approval).stream()
                .sorted(Comparator.comparingInt(way -> hierarchy.rank(way.own())))
                .map(this::judge)
                .toList());
    }

    private Judgement judge(Way way) {
        return way.isOfBody() ? onDecisionOfBody(way) : decided(way);
    }

    private Judgement decided(Way way) {
        return speaksFor(way.own(), decider)
                ? outstanding(unmatched(way.others(), givers()))
                : new Refused(whyNot(way.own()));
    }

    /** The body's decision is there; whoever holds a post acts on it, and may be one of those who had to say yes before. */
    private Judgement onDecisionOfBody(Way way) {
        List<Approval> parts = new ArrayList<>(way.others());
        parts.add(way.own());
        List<Party> speakers = new ArrayList<>(givers());
        speakers.add(decider);
        List<Approval> open = unmatched(parts, speakers);
        return open.contains(way.own()) || !holdsAPost() ? new Refused(whyNot(way.own())) : outstanding(open);
    }

    private static Judgement outstanding(List<Approval> open) {
        return open.isEmpty() ? new Satisfied() : new Waiting(open);
    }

    private List<Party> givers() {
        return given.stream().map(Given::getBy).distinct().toList();
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
    private List<Approval> unmatched(List<Approval> parts, List<Party> speakers) {
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

    private boolean speaksFor(Approval part, Party party) {
        if (part instanceof Approval.AnyOf any) {
            return any.options().stream().anyMatch(option -> speaksFor(option, party));
        }
        if (part instanceof Approval.ByBody body) {
            return party.equals(body.body());
        }
        return party instanceof StaffRef staff && posts(staff).anyMatch(holding(part));
    }

    /** The posts that a person held when they spoke. */
    private Stream<PostId> posts(StaffRef staff) {
        if (staff.equals(decider)) {
            return posts.stream();
        }
        return given.stream()
                .filter(g -> g.getBy().equals(staff))
                .flatMap(g -> standing.posts(staff, g.getAt()).stream());
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
