package oversight.testkit.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.arrangement.Arrangement;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.ArrangementsAt;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.PostAt;
import oversight.api.spi.Presence;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.api.spi.TeamMember;
import oversight.testkit.memory.InMemoryArrangements;
import oversight.testkit.people.SampleOrganisation;
import oversight.testkit.people.SampleOrganisations;

/** The sample organisation, in which people go away, leave, come back, and get other managers. For one thread. */
final class Town implements StaffDirectory, CaseTeam, ArrangementRegister {

    private final SampleOrganisation always = SampleOrganisations.calderdaleLike();
    private final List<Line<Presence>> presences = new ArrayList<>();
    private final List<Line<StaffRef>> managers = new ArrayList<>();
    private final List<Line<ChildRef>> excluded = new ArrayList<>();
    private List<Arrangement> arrangements = List.of();

    /** From when on something is so of somebody; the last line that has begun holds. */
    private record Line<T>(StaffRef who, T what, Instant from) {}

    void reset() {
        presences.clear();
        managers.clear();
        excluded.clear();
        arrangements = List.of();
    }

    void presence(StaffRef who, Presence what, Instant from) {
        presences.add(new Line<>(who, what, from));
    }

    void manager(StaffRef who, StaffRef manager, Instant from) {
        managers.add(new Line<>(who, manager, from));
    }

    void exclude(ChildRef child, StaffRef who, Instant from) {
        excluded.add(new Line<>(who, child, from));
    }

    List<Arrangement> arrangements() {
        return arrangements;
    }

    void agree(List<Arrangement> now) {
        arrangements = List.copyOf(now);
    }

    boolean isExcluded(ChildRef child, Party who, Instant at) {
        return excluded.stream()
                .anyMatch(line -> line.who().equals(who)
                        && line.what().equals(child)
                        && !line.from().isAfter(at));
    }

    Presence presence(StaffRef who, Instant at) {
        return last(presences, who, at).orElse(Presence.AT_WORK);
    }

    /** Whether somebody was at work all the time from one moment to another, both included. */
    boolean isAtWorkThroughout(StaffRef who, Instant from, Instant until) {
        return presence(who, from) == Presence.AT_WORK
                && presences.stream()
                        .filter(line -> line.who().equals(who)
                                && line.from().isAfter(from)
                                && !line.from().isAfter(until))
                        .allMatch(line -> line.what() == Presence.AT_WORK);
    }

    private static <T> Optional<T> last(List<Line<T>> lines, StaffRef who, Instant at) {
        return lines.stream()
                .filter(line -> line.who().equals(who) && !line.from().isAfter(at))
                .reduce((first, second) -> second)
                .map(Line::what);
    }

    @Override
    public List<PostId> postsOf(StaffAt who) {
        return always.postsOf(who);
    }

    @Override
    public List<StaffRef> holdersOf(PostAt post) {
        return always.holdersOf(post).stream()
                .filter(holder -> presence(holder, post.getAt()) == Presence.AT_WORK)
                .toList();
    }

    @Override
    public List<StaffRef> awayFrom(PostAt post) {
        return Stream.concat(always.holdersOf(post).stream(), always.awayFrom(post).stream())
                .filter(holder -> presence(holder, post.getAt()) != Presence.AT_WORK)
                .toList();
    }

    @Override
    public Optional<StaffRef> lineManagerOf(StaffAt who) {
        return last(managers, who.getStaff(), who.getAt()).or(() -> always.lineManagerOf(who));
    }

    @Override
    public Presence presenceOf(StaffAt who) {
        return presence(who.getStaff(), who.getAt());
    }

    @Override
    public List<TeamMember> around(ChildAt child) {
        return always.around(child);
    }

    @Override
    public List<Party> notToBeTold(ChildAt child) {
        return excluded.stream()
                .filter(line ->
                        line.what().equals(child.getChild()) && !line.from().isAfter(child.getAt()))
                .<Party>map(Line::who)
                .distinct()
                .toList();
    }

    @Override
    public List<Arrangement> inForce(ArrangementsAt which) {
        return InMemoryArrangements.of(SampleOrganisation.AUTHORITY, arrangements)
                .inForce(which);
    }
}
