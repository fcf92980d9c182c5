package quickstart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.api.spi.TeamMember;

/** An invented council: its people, who manages whom, and who is around which child. A real host asks its own staff system. */
final class SampleCouncil implements StaffDirectory, CaseTeam {

    static final StaffRef DIRECTOR = StaffRef.of("dcs-whitlock");
    static final StaffRef ASSISTANT_DIRECTOR = StaffRef.of("ad-oyelaran");
    static final StaffRef SERVICE_MANAGER = StaffRef.of("sm-joan");
    static final StaffRef TEAM_MANAGER = StaffRef.of("tm-ravi");
    static final StaffRef OTHER_TEAM_MANAGER = StaffRef.of("tm-celyn");
    static final StaffRef SOCIAL_WORKER = StaffRef.of("sw-mabli");
    static final StaffRef FAMILY_WORKER = StaffRef.of("fiw-tom");
    static final StaffRef REVIEWING_OFFICER = StaffRef.of("iro-sade");

    private final Map<StaffRef, PostId> posts = new LinkedHashMap<>();
    private final Map<StaffRef, StaffRef> lineManagers = new LinkedHashMap<>();
    private final Map<Party, String> names = new LinkedHashMap<>();

    SampleCouncil() {
        person(DIRECTOR, "Ada Whitlock, director", "director", null);
        person(ASSISTANT_DIRECTOR, "Femi Oyelaran, assistant director", "assistant-director", DIRECTOR);
        person(SERVICE_MANAGER, "Joan Petty, service manager", "service-manager", ASSISTANT_DIRECTOR);
        person(TEAM_MANAGER, "Ravi Menon, team manager", "team-manager", SERVICE_MANAGER);
        person(OTHER_TEAM_MANAGER, "Celyn Bowen, team manager", "team-manager", SERVICE_MANAGER);
        person(SOCIAL_WORKER, "Mabli Prys, social worker", "social-worker", TEAM_MANAGER);
        person(FAMILY_WORKER, "Tom Asante, family intervention worker", null, TEAM_MANAGER);
        person(REVIEWING_OFFICER, "Sade Cole, reviewing officer", null, null);
    }

    private void person(StaffRef staff, String name, String post, StaffRef lineManager) {
        names.put(staff, name);
        if (post != null) {
            posts.put(staff, PostId.of(post));
        }
        if (lineManager != null) {
            lineManagers.put(staff, lineManager);
        }
    }

    @Override
    public List<PostId> postsOf(StaffAt who) {
        return Optional.ofNullable(posts.get(who.getStaff())).stream().toList();
    }

    @Override
    public List<StaffRef> holdersOf(PostAt post) {
        return posts.entrySet().stream()
                .filter(held -> held.getValue().equals(post.getPost()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Optional<StaffRef> lineManagerOf(StaffAt who) {
        return Optional.ofNullable(lineManagers.get(who.getStaff()));
    }

    @Override
    public List<TeamMember> around(ChildAt child) {
        return List.of(
                member(ALLOCATED_WORKER, SOCIAL_WORKER),
                member("family-intervention-worker", FAMILY_WORKER),
                member("reviewing-officer", REVIEWING_OFFICER));
    }

    /** What the reader of the record is shown instead of a reference. */
    String name(Party party) {
        return names.getOrDefault(party, party.value());
    }

    private static TeamMember member(String role, StaffRef staff) {
        return TeamMember.builder().role(CaseRole.of(role)).party(staff).build();
    }
}
