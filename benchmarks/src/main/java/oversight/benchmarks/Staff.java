package oversight.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;

/** Invented staff, as many on each tier, each managed by somebody of the tier above: the quickest directory that a host could have. */
final class Staff implements StaffDirectory {

    static final int SIZE = 10_000;

    private final List<StaffRef> people = new ArrayList<>();
    private final List<List<PostId>> postsOfTier = new ArrayList<>();
    private final Map<StaffRef, Integer> numbers = new HashMap<>();
    private final Map<PostId, List<StaffRef>> holders = new HashMap<>();

    Staff() {
        for (int tier = 0; tier < Spec.TIERS; tier++) {
            postsOfTier.add(List.of(SchemeValues.postId(tier)));
        }
        for (int number = 0; number < SIZE; number++) {
            StaffRef person = StaffRef.of("staff-" + number);
            people.add(person);
            numbers.put(person, number);
            holders.computeIfAbsent(SchemeValues.postId(tier(number)), post -> new ArrayList<>())
                    .add(person);
        }
    }

    static int tier(int number) {
        return number % Spec.TIERS;
    }

    StaffRef person(int number) {
        return people.get(number);
    }

    List<StaffRef> everybody() {
        return people;
    }

    List<PostId> posts(int number) {
        return postsOfTier.get(tier(number));
    }

    @Override
    public List<PostId> postsOf(StaffAt who) {
        Integer number = numbers.get(who.getStaff());
        return number == null ? List.of() : posts(number);
    }

    @Override
    public List<StaffRef> holdersOf(PostAt post) {
        return holders.getOrDefault(post.getPost(), List.of());
    }

    @Override
    public Optional<StaffRef> lineManagerOf(StaffAt who) {
        Integer number = numbers.get(who.getStaff());
        return number == null || tier(number) == 0 ? Optional.empty() : Optional.of(people.get(number - 1));
    }
}
