package quickstart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.party.AuthorityId;
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

/**
 * An invented council: its people, who manages whom, and who is around which child. A real host asks its own staff system, and like here each question is about an authority and a time: answer
 * with what was so then, and with nothing to another authority.
 */
final class SampleCouncil implements StaffDirectory, CaseTeam {

    static final StaffRef DIRECTOR = StaffRef.of("dcs-whitlock");
    static final StaffRef ASSISTANT_DIRECTOR = StaffRef.of("ad-oyelaran");
    static final StaffRef SERVICE_MANAGER = StaffRef.of("sm-joan");
    static final StaffRef TEAM_MANAGER = StaffRef.of("tm-ravi");
    static final StaffRef OTHER_TEAM_MANAGER = StaffRef.of("tm-celyn");
    static final StaffRef SOCIAL_WORKER = StaffRef.of("sw-mabli");
    static final StaffRef FAMILY_WORKER = StaffRef.of("fiw-tom");
    static final StaffRef REVIEWING_OFFICER = StaffRef.of("iro-sade");

    private static final Instant OPENED = Instant.parse("2020-04-01T00:00:00Z");

    private final AuthorityId authority;
    private final List<Row> posts = new ArrayList<>();
    private final List<Row> lineManagers = new ArrayList<>();
    private final Map<Party, String> names = new LinkedHashMap<>();

    /** Something that is so from a time on, and until before another. A row is ended, never changed, so that what was asked of then stays answered. */
    private record Row(StaffRef who, String what, Instant from, Instant until) {

        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }
    }

    SampleCouncil(AuthorityId authority) {
        this.authority = authority;
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
            posts.add(new Row(staff, post, OPENED, Instant.MAX));
        }
        if (lineManager != null) {
            lineManagers.add(new Row(staff, lineManager.value(), OPENED, Instant.MAX));
        }
    }

    @Override
    public List<PostId> postsOf(StaffAt who) {
        return at(posts, who.getAuthority(), who.getAt())
                .filter(row -> row.who().equals(who.getStaff()))
                .map(row -> PostId.of(row.what()))
                .toList();
    }

    @Override
    public List<StaffRef> holdersOf(PostAt post) {
        return at(posts, post.getAuthority(), post.getAt())
                .filter(row -> row.what().equals(post.getPost().value()))
                .map(Row::who)
                .toList();
    }

    @Override
    public Optional<StaffRef> lineManagerOf(StaffAt who) {
        return at(lineManagers, who.getAuthority(), who.getAt())
                .filter(row -> row.who().equals(who.getStaff()))
                .map(row -> StaffRef.of(row.what()))
                .findFirst();
    }

    /** Every question is one about an authority and a time. */
    private Stream<Row> at(List<Row> rows, AuthorityId asked, Instant time) {
        return rows.stream().filter(row -> asked.equals(authority) && row.holds(time));
    }

    @Override
    public List<TeamMember> around(ChildAt child) {
        boolean isKnown = child.getAuthority().equals(authority)
                && child.getChild().equals(Drafts.CHILD)
                && !child.getAt().isBefore(OPENED);
        return isKnown
                ? List.of(
                        member(ALLOCATED_WORKER, SOCIAL_WORKER),
                        member("family-intervention-worker", FAMILY_WORKER),
                        member("reviewing-officer", REVIEWING_OFFICER))
                : List.of();
    }

    /** What the reader of the record is shown instead of a reference. */
    String name(Party party) {
        return names.getOrDefault(party, party.value());
    }

    private static TeamMember member(String role, StaffRef staff) {
        return TeamMember.builder().role(CaseRole.of(role)).party(staff).build();
    }
}
