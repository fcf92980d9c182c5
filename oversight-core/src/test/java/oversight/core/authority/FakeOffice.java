package oversight.core.authority;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oversight.api.party.AuthorityId;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.core.host.HostCalls;
import oversight.core.host.People;
import oversight.core.scheme.SmallScheme;

/** People whose posts stand in their references, some of them away, with a line of managers. */
record FakeOffice(List<StaffRef> staff, Set<StaffRef> away, Map<StaffRef, StaffRef> managers, List<String> asked)
        implements StaffDirectory {

    static FakeOffice of(List<StaffRef> staff, Set<StaffRef> away, Map<StaffRef, StaffRef> managers) {
        return new FakeOffice(staff, away, managers, new ArrayList<>());
    }

    People people() {
        return new People(
                AuthorityId.of("smallshire"),
                this,
                child -> List.of(),
                null,
                new HostCalls(null, Duration.ofSeconds(1)));
    }

    @Override
    public List<PostId> postsOf(StaffAt who) {
        asked.add("posts " + who.getStaff() + " " + who.getAt());
        return SmallScheme.posts(who.getStaff());
    }

    @Override
    public List<StaffRef> holdersOf(PostAt post) {
        asked.add("holders " + post.getPost() + " " + post.getAt());
        return staff.stream()
                .filter(person -> SmallScheme.posts(person).contains(post.getPost()) && !away.contains(person))
                .toList();
    }

    @Override
    public Optional<StaffRef> lineManagerOf(StaffAt who) {
        asked.add("manager " + who.getStaff() + " " + who.getAt());
        return Optional.ofNullable(managers.get(who.getStaff()));
    }
}
