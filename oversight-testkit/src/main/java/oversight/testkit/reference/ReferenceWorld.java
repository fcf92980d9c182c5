package oversight.testkit.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import oversight.api.arrangement.Arrangement;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;

/**
 * Everything that is asked of a host when a scheme is applied, as plain rows: who holds which post, who is away, who manages whom, who is around a child, what
 * somebody's own limit is, and what was agreed beside the scheme. Immutable. {@link WorldHost} offers it to an engine.
 *
 * @param holdings who holds which post, acting up included
 * @param leaves who is away from work
 * @param managers who manages whom; of several at one time the first counts
 * @param seats who is around a child
 * @param limits own limits, kept outside the scheme
 * @param arrangements agreements beside the scheme
 */
public record ReferenceWorld(
        List<Holding> holdings,
        List<Leave> leaves,
        List<Managing> managers,
        List<Seat> seats,
        List<Limit> limits,
        List<Arrangement> arrangements) {

    /** Nobody and nothing. */
    public static final ReferenceWorld EMPTY =
            new ReferenceWorld(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ReferenceWorld {
        holdings = List.copyOf(holdings);
        leaves = List.copyOf(leaves);
        managers = List.copyOf(managers);
        seats = List.copyOf(seats);
        limits = List.copyOf(limits);
        arrangements = List.copyOf(arrangements);
    }

    /**
     * Somebody holds a post.
     *
     * @param who the person
     * @param post the post
     * @param when the period
     */
    public record Holding(StaffRef who, PostId post, Span when) {}

    /**
     * Somebody is away.
     *
     * @param who the person
     * @param when the period
     */
    public record Leave(StaffRef who, Span when) {}

    /**
     * Somebody manages somebody.
     *
     * @param who the person
     * @param manager their line manager
     * @param when the period
     */
    public record Managing(StaffRef who, StaffRef manager, Span when) {}

    /**
     * Somebody is around a child.
     *
     * @param child the child
     * @param role what they are to the child
     * @param party a person, or a party outside
     * @param when the period
     */
    public record Seat(ChildRef child, CaseRole role, Party party, Span when) {}

    /**
     * Somebody's own limit.
     *
     * @param who the person
     * @param measure what is limited
     * @param amount the limit, included, in the measure's unit
     * @param when the period
     */
    public record Limit(StaffRef who, CircumstanceId measure, long amount, Span when) {}

    /**
     * The posts that a person holds, at work or not.
     *
     * @param who the person
     * @param at the time
     * @return the posts, in the order of the rows
     */
    public List<PostId> postsOf(StaffRef who, Instant at) {
        return each(holdings, row -> row.who().equals(who) && row.when().holds(at), Holding::post);
    }

    /**
     * The people who hold a post and are at work.
     *
     * @param post the post
     * @param at the time
     * @return the people, in the order of the rows
     */
    public List<StaffRef> atWorkIn(PostId post, Instant at) {
        return each(
                holdings,
                row -> row.post().equals(post) && row.when().holds(at) && !isAway(row.who(), at),
                Holding::who);
    }

    /**
     * The people who hold a post and are not at work.
     *
     * @param post the post
     * @param at the time
     * @return the people, in the order of the rows
     */
    public List<StaffRef> awayFrom(PostId post, Instant at) {
        return each(
                holdings,
                row -> row.post().equals(post) && row.when().holds(at) && isAway(row.who(), at),
                Holding::who);
    }

    /**
     * Whether somebody is away.
     *
     * @param who the person
     * @param at the time
     * @return whether they are
     */
    public boolean isAway(StaffRef who, Instant at) {
        for (Leave row : leaves) {
            if (row.who().equals(who) && row.when().holds(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who manages somebody.
     *
     * @param who the person
     * @param at the time
     * @return the line manager, or empty
     */
    public Optional<StaffRef> managerOf(StaffRef who, Instant at) {
        List<StaffRef> several =
                each(managers, row -> row.who().equals(who) && row.when().holds(at), Managing::manager);
        return several.isEmpty() ? Optional.empty() : Optional.of(several.get(0));
    }

    /**
     * Who is around a child.
     *
     * @param child the child
     * @param at the time
     * @return the rows that hold then
     */
    public List<Seat> around(ChildRef child, Instant at) {
        List<Seat> around = new ArrayList<>();
        for (Seat row : seats) {
            if (row.child().equals(child) && row.when().holds(at)) {
                around.add(row);
            }
        }
        return Collections.unmodifiableList(around);
    }

    /**
     * Somebody's own limit.
     *
     * @param who the person
     * @param measure what is limited
     * @param at the time
     * @return the limit, or empty when none is known
     */
    public OptionalLong limitOf(StaffRef who, CircumstanceId measure, Instant at) {
        return limits.stream()
                .filter(row -> row.who().equals(who)
                        && row.measure().equals(measure)
                        && row.when().holds(at))
                .mapToLong(Limit::amount)
                .findFirst();
    }

    /** What the rows that count say, each thing once, in the order of the rows. A loop and no stream: millions of questions ask it. */
    private static <R, T> List<T> each(List<R> rows, Predicate<R> counts, Function<R, T> says) {
        List<T> found = new ArrayList<>();
        for (R row : rows) {
            if (counts.test(row)) {
                T one = says.apply(row);
                if (!found.contains(one)) {
                    found.add(one);
                }
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * All people that are named anywhere.
     *
     * @return the people, each once
     */
    public List<StaffRef> people() {
        List<StaffRef> people = new ArrayList<>();
        holdings.forEach(row -> people.add(row.who()));
        managers.forEach(row -> people.addAll(List.of(row.who(), row.manager())));
        seats.forEach(row -> {
            if (row.party() instanceof StaffRef person) {
                people.add(person);
            }
        });
        for (Arrangement arrangement : arrangements) {
            if (arrangement instanceof Arrangement.Grant grant) {
                people.add(grant.to());
            } else if (arrangement instanceof Arrangement.PassedOn passed) {
                people.addAll(List.of(passed.by(), passed.to()));
            } else if (arrangement instanceof Arrangement.Nomination nomination) {
                people.add(nomination.nominee());
            }
        }
        return people.stream().distinct().toList();
    }

    /**
     * This world with other holdings.
     *
     * @param others the holdings instead of its own
     * @return another world
     */
    public ReferenceWorld withHoldings(List<Holding> others) {
        return new ReferenceWorld(others, leaves, managers, seats, limits, arrangements);
    }

    /**
     * This world with other leaves.
     *
     * @param others the leaves instead of its own
     * @return another world
     */
    public ReferenceWorld withLeaves(List<Leave> others) {
        return new ReferenceWorld(holdings, others, managers, seats, limits, arrangements);
    }

    /**
     * This world with other line managers.
     *
     * @param others the line managers instead of its own
     * @return another world
     */
    public ReferenceWorld withManagers(List<Managing> others) {
        return new ReferenceWorld(holdings, leaves, others, seats, limits, arrangements);
    }

    /**
     * This world with other people around children.
     *
     * @param others the people around children instead of its own
     * @return another world
     */
    public ReferenceWorld withSeats(List<Seat> others) {
        return new ReferenceWorld(holdings, leaves, managers, others, limits, arrangements);
    }

    /**
     * This world with other own limits.
     *
     * @param others the own limits instead of its own
     * @return another world
     */
    public ReferenceWorld withLimits(List<Limit> others) {
        return new ReferenceWorld(holdings, leaves, managers, seats, others, arrangements);
    }

    /**
     * This world with other arrangements.
     *
     * @param others the arrangements instead of its own
     * @return another world
     */
    public ReferenceWorld withArrangements(List<Arrangement> others) {
        return new ReferenceWorld(holdings, leaves, managers, seats, limits, others);
    }
}
