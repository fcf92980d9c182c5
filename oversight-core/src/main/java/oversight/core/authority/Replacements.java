package oversight.core.authority;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import oversight.api.notice.Untold;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.StandIn;
import oversight.api.scheme.StandIns;
import oversight.api.scheme.Urgency;
import oversight.api.spi.Presence;
import oversight.api.spi.TeamMember;
import oversight.core.host.People;

/**
 * Who is told in place of a recipient who is away, has left, or must not be told of a child. First as the scheme says, then in the usual order: who is now what they
 * were meant as, then their line manager and those above. Nobody stands in who is themselves away, gone or excluded, and nobody is asked twice, so every search
 * ends. Made for each piece of work; used by its thread alone.
 */
public final class Replacements {

    private static final int LONGEST_LINE = 50;
    private static final List<StandIn> USUAL = List.of(StandIn.Usual.SAME_ROLE, StandIn.Usual.LINE_MANAGER);

    private final StandIns orders;
    private final People people;

    /**
     * Replacements by one version of a scheme.
     *
     * @param orders the orders of the scheme
     * @param people the host's people
     */
    public Replacements(StandIns orders, People people) {
        this.orders = orders;
        this.people = people;
    }

    /**
     * Somebody whom a rule means.
     *
     * @param party who it was
     * @param child about which child
     * @param since when they were that: their line manager then stands in for them
     * @param now when they are to be told
     * @param same who is now what they were meant as; may name the party itself
     * @param besides who does not stand in for them: whoever knows already
     */
    public record Meant(
            Party party,
            ChildRef child,
            Instant since,
            Instant now,
            Supplier<List<Party>> same,
            Predicate<Party> besides) {}

    /**
     * Somebody to tell.
     *
     * @param party who is told
     * @param insteadOf in place of whom; empty when they are the one who is meant
     */
    public record Recipient(Party party, Optional<Party> insteadOf) {}

    /**
     * Who is told.
     *
     * @param recipients those who are told; empty when the one who is meant cannot be told and nobody is found in place of them: park it
     * @param why why the one who is meant is not told: left or excluded; empty when they are told
     * @param isAlone whether somebody who is away should have been stood in for, and nobody is found: park a notice beside theirs
     */
    public record Outcome(List<Recipient> recipients, Optional<Untold.Why> why, boolean isAlone) {}

    /**
     * Who is told when a notice is to be handed over some time after it was made: whoever was at work then may have left since.
     *
     * @param recipient the notice's recipient
     * @param child the notice's child
     * @param madeAt when the notice was made
     * @param now the time
     * @param urgency how urgent it is
     * @param besides who does not stand in: whoever knows already
     * @return who is told now, the recipient first when they still are; empty when nobody is found, and then it is parked
     */
    public List<Recipient> replacement(
            Party recipient, ChildRef child, Instant madeAt, Instant now, Urgency urgency, Predicate<Party> besides) {
        Supplier<List<Party>> same = () -> same(recipient, child, madeAt, now);
        return of(new Meant(recipient, child, madeAt, now, same, besides), urgency)
                .recipients();
    }

    /** Who is now what the recipient was: whoever fills the post or role by now, or has the person's role around the child. */
    private List<Party> same(Party recipient, ChildRef child, Instant madeAt, Instant now) {
        if (recipient instanceof PostId post) {
            return List.copyOf(people.holders(post, now));
        }
        return recipient instanceof CaseRole role
                ? people.inRole(role, child, now)
                : people.team(child, madeAt).stream()
                        .filter(member -> member.getParty().equals(recipient))
                        .map(TeamMember::getRole)
                        .flatMap(role -> people.inRole(role, child, now).stream())
                        .toList();
    }

    /**
     * Who is told. A post or role that nobody fills, or nobody who is at work, is replaced as somebody is who is away; where nobody is found it stays the
     * recipient, to be parked.
     *
     * @param meant whom a rule means
     * @param urgency how urgent it is
     * @return who is told, and why not the one who is meant
     */
    public Outcome of(Meant meant, Urgency urgency) {
        Recipient own = new Recipient(meant.party(), Optional.empty());
        if (meant.party() instanceof PostId || meant.party() instanceof CaseRole) {
            List<Recipient> standIns = inPlace(orders.getAway(), meant);
            return new Outcome(standIns.isEmpty() ? List.of(own) : standIns, Optional.empty(), false);
        }
        if (isExcluded(meant.party(), meant)) {
            return new Outcome(inPlace(orders.getExcluded(), meant), Optional.of(Untold.Why.EXCLUDED), false);
        }
        switch (presence(meant.party(), meant)) {
            case LEFT -> {
                return new Outcome(inPlace(orders.getLeft(), meant), Optional.of(Untold.Why.LEFT), false);
            }
            case AWAY -> {
                boolean waits = urgency != Urgency.AT_ONCE && orders.getAway().isEmpty();
                List<Recipient> also = waits ? List.of() : inPlace(orders.getAway(), meant);
                List<Recipient> all =
                        Stream.concat(Stream.of(own), also.stream()).toList();
                return new Outcome(all, Optional.empty(), !waits && also.isEmpty());
            }
            default -> {
                return new Outcome(List.of(own), Optional.empty(), false);
            }
        }
    }

    /** The first step that has somebody who can be told. */
    private List<Recipient> inPlace(List<StandIn> order, Meant meant) {
        return Stream.concat(order.stream(), USUAL.stream())
                .map(step -> found(step, meant))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Recipient> found(StandIn step, Meant meant) {
        return candidates(step, meant).stream()
                .filter(party -> isFree(party, meant))
                .distinct()
                .map(party -> new Recipient(party, Optional.of(meant.party())))
                .toList();
    }

    private List<? extends Party> candidates(StandIn step, Meant meant) {
        if (step instanceof StandIn.Holding holding) {
            return people.holders(holding.post(), meant.now());
        }
        if (step instanceof StandIn.InRole role) {
            return people.inRole(role.role(), meant.child(), meant.now());
        }
        return step == StandIn.Usual.SAME_ROLE ? meant.same().get() : above(meant);
    }

    /** The first up the line who can be told. */
    private List<StaffRef> above(Meant meant) {
        Set<StaffRef> line = new HashSet<>();
        Optional<StaffRef> next = manager(meant.party(), meant);
        while (next.filter(line::add).isPresent() && line.size() < LONGEST_LINE) {
            StaffRef manager = next.get();
            if (isFree(manager, meant)) {
                return List.of(manager);
            }
            next = manager(manager, meant);
        }
        return List.of();
    }

    /** The line manager then; whoever has none from then has perhaps one now. */
    private Optional<StaffRef> manager(Party party, Meant meant) {
        return party instanceof StaffRef staff
                ? people.lineManager(staff, meant.since()).or(() -> people.lineManager(staff, meant.now()))
                : Optional.empty();
    }

    private boolean isFree(Party party, Meant meant) {
        return !party.equals(meant.party())
                && !meant.besides().test(party)
                && !isExcluded(party, meant)
                && presence(party, meant) == Presence.AT_WORK;
    }

    private boolean isExcluded(Party party, Meant meant) {
        return people.notToBeTold(meant.child(), meant.now()).contains(party);
    }

    private Presence presence(Party party, Meant meant) {
        return party instanceof StaffRef staff ? people.presence(staff, meant.now()) : Presence.AT_WORK;
    }
}
