package oversight.core.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Approval;

/**
 * The approval expressions of {@link SmallScheme} once more, slowly and without cleverness: it lists every set of different parties that together give an
 * expression. The engine has to agree with it.
 */
public final class NaiveApproval {

    private static final Map<String, Integer> RANK =
            Map.of("director", 1, "sm", 2, "other-sm", 2, "tm", 3, "sw", 4, "adviser", 99);
    private static final Map<String, Integer> TIERS = Map.of("DIR", 1, "SM", 2, "TM", 3, "SW", 4);

    private final StaffRef decider;
    private final List<Party> others = new ArrayList<>();

    public NaiveApproval(Enquiry enquiry) {
        this.decider = (StaffRef) enquiry.getDecider();
        for (Given given : enquiry.getGiven()) {
            boolean own = given.getBy().equals(decider)
                    || given.getBy().equals(enquiry.getRequester().orElse(null));
            if (!own && !given.getAt().isAfter(enquiry.getAt())) {
                others.add(given.getBy());
            }
        }
    }

    public boolean isPermitted(Approval approval) {
        return !deciding(approval, false).isEmpty() || !deciding(approval, true).isEmpty();
    }

    /** The sets of other parties with which the decider decides: for a part of their own, or on the decision of a body. */
    private Set<Set<Party>> deciding(Approval approval, boolean onBody) {
        Set<Set<Party>> found = new LinkedHashSet<>();
        if (approval instanceof Approval.AnyOf any) {
            any.options().forEach(option -> found.addAll(deciding(option, onBody)));
        } else if (approval instanceof Approval.InOrder order) {
            found.addAll(with(order.steps(), order.steps().size() - 1, onBody));
        } else if (approval instanceof Approval.AllOf all) {
            for (int i = 0; i < all.parts().size() && !(onBody && isForPeople(all)); i++) {
                found.addAll(with(all.parts(), i, onBody));
            }
        } else if (approval instanceof Approval.ByBody body) {
            if (onBody && others.contains(body.body()) && !known(decider).isEmpty()) {
                found.add(Set.of(body.body()));
            }
        } else if (!onBody && fits(approval, decider)) {
            found.add(Set.of());
        }
        return found;
    }

    private Set<Set<Party>> with(List<Approval> parts, int own, boolean onBody) {
        Set<Set<Party>> found = deciding(parts.get(own), onBody);
        for (int i = 0; i < parts.size(); i++) {
            if (i != own) {
                found = apart(found, given(parts.get(i), onBody));
            }
        }
        return found;
    }

    /** The sets of parties that give an expression without the decider, who may speak for a part when the decision is a body's. */
    private Set<Set<Party>> given(Approval approval, boolean onBody) {
        Set<Set<Party>> found = new LinkedHashSet<>();
        if (approval instanceof Approval.AnyOf any) {
            any.options().forEach(option -> found.addAll(given(option, onBody)));
            return found;
        }
        List<Approval> parts = approval instanceof Approval.AllOf all
                ? all.parts()
                : approval instanceof Approval.InOrder order ? order.steps() : List.of();
        if (!parts.isEmpty()) {
            Set<Set<Party>> together = Set.of(Set.of());
            for (Approval part : parts) {
                together = apart(together, given(part, onBody));
            }
            return together;
        }
        List<Party> speakers = new ArrayList<>(others);
        if (onBody) {
            speakers.add(decider);
        }
        speakers.stream().filter(party -> fits(approval, party)).forEach(party -> found.add(Set.of(party)));
        return found;
    }

    private static Set<Set<Party>> apart(Set<Set<Party>> left, Set<Set<Party>> right) {
        Set<Set<Party>> found = new LinkedHashSet<>();
        for (Set<Party> one : left) {
            for (Set<Party> other : right) {
                Set<Party> both = new HashSet<>(one);
                both.addAll(other);
                if (both.size() == one.size() + other.size()) {
                    found.add(both);
                }
            }
        }
        return found;
    }

    /** Whether anybody could ever stand for a part of their own. */
    private static boolean isForPeople(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return any.options().stream().anyMatch(NaiveApproval::isForPeople);
        }
        if (approval instanceof Approval.AllOf all) {
            return all.parts().stream().anyMatch(NaiveApproval::isForPeople);
        }
        return approval instanceof Approval.InOrder order
                ? isForPeople(order.steps().get(order.steps().size() - 1))
                : !(approval instanceof Approval.ByBody);
    }

    private static boolean fits(Approval approval, Party party) {
        if (approval instanceof Approval.ByBody body) {
            return party.equals(body.body());
        }
        if (!(party instanceof StaffRef staff)) {
            return false;
        }
        return approval instanceof Approval.AtLeast least
                ? known(staff).stream()
                        .anyMatch(
                                post -> RANK.get(post) <= TIERS.get(least.tier().value()))
                : known(staff).contains(((Approval.Only) approval).post().value());
    }

    private static List<String> known(StaffRef staff) {
        return SmallScheme.posts(staff).stream()
                .map(PostId::value)
                .filter(RANK::containsKey)
                .toList();
    }
}
