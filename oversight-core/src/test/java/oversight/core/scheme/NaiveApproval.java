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
 * The approval expressions of {@link SmallScheme} once more, slowly and without cleverness: it lists every set of words of different parties that together
 * give an expression. The engine has to agree with it.
 */
public final class NaiveApproval {

    private static final Map<String, Integer> RANK =
            Map.of("director", 1, "sm", 2, "other-sm", 2, "tm", 3, "sw", 4, "adviser", 99);
    private static final Map<String, Integer> TIERS = Map.of("DIR", 1, "SM", 2, "TM", 3, "SW", 4);

    private final Given own;
    private final List<Given> others = new ArrayList<>();

    public NaiveApproval(Enquiry enquiry) {
        this.own = Given.builder().by(enquiry.getDecider()).at(enquiry.getAt()).build();
        for (Given given : enquiry.getGiven()) {
            boolean ownWord = given.getBy().equals(own.getBy())
                    || given.getBy().equals(enquiry.getRequester().orElse(null));
            if (!ownWord && !given.getAt().isAfter(enquiry.getAt()) && isLatest(given, enquiry)) {
                others.add(given);
            }
        }
    }

    private static boolean isLatest(Given given, Enquiry enquiry) {
        return enquiry.getGiven().stream()
                .filter(other -> other.getBy().equals(given.getBy()))
                .filter(other -> !other.getAt().isAfter(enquiry.getAt()))
                .noneMatch(other -> other.getAt().isAfter(given.getAt()));
    }

    public boolean isPermitted(Approval approval) {
        return choices(approval).stream()
                .anyMatch(way ->
                        !deciding(way, false).isEmpty() || !deciding(way, true).isEmpty());
    }

    /** The expression with one option of each choice, in every combination. */
    private static List<Approval> choices(Approval approval) {
        if (approval instanceof Approval.AnyOf any) {
            return any.options().stream()
                    .flatMap(option -> choices(option).stream())
                    .toList();
        }
        List<Approval> parts = parts(approval);
        if (parts.isEmpty()) {
            return List.of(approval);
        }
        List<List<Approval>> rows = List.of(List.of());
        for (Approval part : parts) {
            List<List<Approval>> longer = new ArrayList<>();
            for (List<Approval> row : rows) {
                for (Approval choice : choices(part)) {
                    List<Approval> more = new ArrayList<>(row);
                    more.add(choice);
                    longer.add(more);
                }
            }
            rows = longer;
        }
        return rows.stream()
                .<Approval>map(
                        row -> approval instanceof Approval.AllOf ? new Approval.AllOf(row) : new Approval.InOrder(row))
                .toList();
    }

    private static List<Approval> parts(Approval approval) {
        return approval instanceof Approval.AllOf all
                ? all.parts()
                : approval instanceof Approval.InOrder order ? order.steps() : List.of();
    }

    /** The sets of words with which the decider decides: for a part of their own, or on the decision of a body. */
    private Set<Set<Given>> deciding(Approval approval, boolean onBody) {
        if (approval instanceof Approval.InOrder order) {
            return with(order.steps(), order.steps().size() - 1, true, onBody);
        }
        if (approval instanceof Approval.AllOf all) {
            Set<Set<Given>> found = new LinkedHashSet<>();
            for (int i = 0; i < all.parts().size() && !(onBody && isForPeople(all)); i++) {
                found.addAll(with(all.parts(), i, false, onBody));
            }
            return found;
        }
        if (approval instanceof Approval.ByBody) {
            boolean holdsAPost = !known((StaffRef) own.getBy()).isEmpty();
            return onBody && holdsAPost ? given(approval) : Set.of();
        }
        return !onBody && fits(approval, own.getBy()) ? Set.of(Set.of(own)) : Set.of();
    }

    private Set<Set<Given>> with(List<Approval> parts, int deciding, boolean inOrder, boolean onBody) {
        Set<Set<Given>> found = Set.of(Set.of());
        for (int i = 0; i < parts.size(); i++) {
            found = joined(found, i == deciding ? deciding(parts.get(i), onBody) : given(parts.get(i)), inOrder);
        }
        return found;
    }

    /** The sets of words of others that give an expression. */
    private Set<Set<Given>> given(Approval approval) {
        List<Approval> parts = parts(approval);
        Set<Set<Given>> found = new LinkedHashSet<>();
        if (parts.isEmpty()) {
            others.stream().filter(word -> fits(approval, word.getBy())).forEach(word -> found.add(Set.of(word)));
            return found;
        }
        Set<Set<Given>> together = Set.of(Set.of());
        for (Approval part : parts) {
            together = joined(together, given(part), approval instanceof Approval.InOrder);
        }
        return together;
    }

    /** Both, by different parties, and the second not before the first where they are steps. */
    private static Set<Set<Given>> joined(Set<Set<Given>> left, Set<Set<Given>> right, boolean inOrder) {
        Set<Set<Given>> found = new LinkedHashSet<>();
        for (Set<Given> one : left) {
            for (Set<Given> other : right) {
                Set<Given> both = new HashSet<>(one);
                both.addAll(other);
                long parties = both.stream().map(Given::getBy).distinct().count();
                boolean late = one.stream()
                        .anyMatch(word ->
                                other.stream().anyMatch(next -> next.getAt().isBefore(word.getAt())));
                if (parties == one.size() + other.size() && !(inOrder && late)) {
                    found.add(both);
                }
            }
        }
        return found;
    }

    /** Whether anybody could ever stand for a part of their own. */
    private static boolean isForPeople(Approval approval) {
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
