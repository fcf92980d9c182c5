package reader;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.api.spi.TeamMember;

/** An invented council with a clock of its own, so that the story reads the same on every day. */
final class Council extends Clock implements StaffDirectory, CaseTeam {

    static final StaffRef SERVICE_MANAGER = StaffRef.of("sm-joan");
    static final StaffRef TEAM_MANAGER = StaffRef.of("tm-ravi");
    static final StaffRef SOCIAL_WORKER = StaffRef.of("sw-mabli");
    static final StaffRef RECORDS_OFFICER = StaffRef.of("ro-iwan");
    static final Party MOTHER = OutsideParty.of("mother");
    static final Party GRANDMOTHER = OutsideParty.of("grandmother");

    private static final Map<StaffRef, PostId> POSTS = Map.of(
            SERVICE_MANAGER, PostId.of("service-manager"),
            TEAM_MANAGER, PostId.of("team-manager"),
            SOCIAL_WORKER, PostId.of("social-worker"));
    private static final Map<Party, String> NAMES = Map.of(
            SERVICE_MANAGER, "Joan Petty, service manager",
            TEAM_MANAGER, "Ravi Menon, team manager",
            SOCIAL_WORKER, "Mabli Prys, social worker",
            RECORDS_OFFICER, "Iwan Bell, records officer",
            MOTHER, "Your mum",
            GRANDMOTHER, "Your gran");

    private volatile Instant now = Instant.parse("2026-03-02T09:30:00Z");

    void pass(Duration time) {
        now = now.plus(time);
    }

    String name(Party party) {
        return NAMES.getOrDefault(party, party.value());
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public List<PostId> postsOf(StaffAt who) {
        return Optional.ofNullable(POSTS.get(who.getStaff())).stream().toList();
    }

    @Override
    public List<StaffRef> holdersOf(PostAt post) {
        return POSTS.keySet().stream()
                .filter(staff -> post.getPost().equals(POSTS.get(staff)))
                .toList();
    }

    @Override
    public Optional<StaffRef> lineManagerOf(StaffAt who) {
        return who.getStaff().equals(SOCIAL_WORKER) ? Optional.of(TEAM_MANAGER) : Optional.of(SERVICE_MANAGER);
    }

    @Override
    public List<TeamMember> around(ChildAt child) {
        return List.of(TeamMember.builder().role(CaseRole.of(ALLOCATED_WORKER)).party(SOCIAL_WORKER).build());
    }
}
