package oversight.core.authority;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.arrangement.Arrangement;
import oversight.api.party.AuthorityId;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.PostAt;
import oversight.api.spi.Presence;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.api.spi.TeamMember;
import oversight.core.host.HostCalls;
import oversight.core.host.People;
import oversight.core.scheme.SmallScheme;

/** People of whom a test says everything, the same at any time unless it says when. Posts stand in their references. Not thread-safe. */
final class FakeTown implements StaffDirectory, CaseTeam {

    private final List<StaffRef> staff = new ArrayList<>();
    private final List<StaffRef> absent = new ArrayList<>();
    private final Map<StaffRef, StaffRef> managers = new HashMap<>();
    private final Map<StaffRef, Instant> managedFrom = new HashMap<>();
    private final Map<StaffRef, Presence> presence = new HashMap<>();
    private final List<TeamMember> team = new ArrayList<>();
    private final Map<TeamMember, Instant> aroundUntil = new HashMap<>();
    private final List<Arrangement> arrangements = new ArrayList<>();

    FakeTown staff(String... refs) {
        for (String ref : refs) {
            staff.add(StaffRef.of(ref));
        }
        return this;
    }

    /** In nobody's place at work, and known to be away. */
    FakeTown absent(String ref) {
        absent.add(StaffRef.of(ref));
        return this;
    }

    FakeTown manager(String of, String is) {
        managers.put(StaffRef.of(of), StaffRef.of(is));
        return this;
    }

    FakeTown managerFrom(Instant from, String of, String is) {
        managedFrom.put(StaffRef.of(of), from);
        return manager(of, is);
    }

    FakeTown is(String ref, Presence now) {
        presence.put(StaffRef.of(ref), now);
        return this;
    }

    FakeTown around(String role, Party party) {
        team.add(TeamMember.builder().role(CaseRole.of(role)).party(party).build());
        return this;
    }

    FakeTown aroundUntil(Instant until, String role, Party party) {
        around(role, party);
        aroundUntil.put(team.get(team.size() - 1), until);
        return this;
    }

    FakeTown agreed(Arrangement arrangement) {
        arrangements.add(arrangement);
        return this;
    }

    People people() {
        return new People(
                AuthorityId.of("smallshire"),
                this,
                this,
                which -> arrangements,
                new HostCalls(null, Duration.ofSeconds(1)));
    }

    @Override
    public List<PostId> postsOf(StaffAt who) {
        return SmallScheme.posts(who.getStaff());
    }

    @Override
    public List<StaffRef> holdersOf(PostAt post) {
        return staff.stream()
                .filter(person -> SmallScheme.posts(person).contains(post.getPost()) && !absent.contains(person))
                .toList();
    }

    @Override
    public List<StaffRef> awayFrom(PostAt post) {
        return absent.stream()
                .filter(person -> SmallScheme.posts(person).contains(post.getPost()))
                .toList();
    }

    @Override
    public Optional<StaffRef> lineManagerOf(StaffAt who) {
        boolean already = !who.getAt().isBefore(managedFrom.getOrDefault(who.getStaff(), Instant.MIN));
        return already ? Optional.ofNullable(managers.get(who.getStaff())) : Optional.empty();
    }

    @Override
    public Presence presenceOf(StaffAt who) {
        return presence.getOrDefault(who.getStaff(), Presence.AT_WORK);
    }

    @Override
    public List<TeamMember> around(ChildAt child) {
        return team.stream()
                .filter(member -> child.getAt().isBefore(aroundUntil.getOrDefault(member, Instant.MAX)))
                .toList();
    }
}
