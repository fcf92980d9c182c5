package merevale;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;

/** The vendor's staff directory: rows with a start that counts and an end that does not. */
final class StaffTable implements StaffDirectory {

    private static final long FOR_GOOD = Long.MAX_VALUE;

    private final Database database;
    private final Clock clock;

    StaffTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void holds(String authority, String staff, String post, Instant from, Instant until) {
        database.run("insert into post_held values (?, ?, ?, ?, ?)", authority, staff, post, millis(from, 0), millis(until, FOR_GOOD));
    }

    void isManagedBy(String authority, String staff, String manager, Instant from, Instant until) {
        database.run("insert into managed_by values (?, ?, ?, ?, ?)", authority, staff, manager, millis(from, 0), millis(until, FOR_GOOD));
    }

    @Override
    public List<PostId> postsOf(StaffAt who) {
        List<String> posts = database.ask(
                "select distinct post from post_held where authority = ? and staff = ? and starts <= ?" + stillHeld() + " order by post",
                who.getAuthority().value(), who.getStaff().value(), who.getAt().toEpochMilli(), who.getAt().toEpochMilli());
        if (posts.isEmpty() && Bug.STRANGERS_GET_A_POST.isOn()) {
            return List.of(PostId.of("service-manager"));
        }
        return posts.stream().map(PostId::of).toList();
    }

    @Override
    public List<StaffRef> holdersOf(PostAt post) {
        return database.ask(
                        "select distinct staff from post_held where authority = ? and post = ? and starts <= ?" + stillHeld() + " order by staff",
                        post.getAuthority().value(), post.getPost().value(), post.getAt().toEpochMilli(), post.getAt().toEpochMilli())
                .stream()
                .map(StaffRef::of)
                .toList();
    }

    @Override
    public Optional<StaffRef> lineManagerOf(StaffAt who) {
        long at = Bug.MANAGER_OF_TODAY.isOn() ? clock.millis() : who.getAt().toEpochMilli();
        return database.ask(
                        "select manager from managed_by where authority = ? and staff = ? and starts <= ? and ends > ? order by starts desc, manager",
                        who.getAuthority().value(), who.getStaff().value(), at, at)
                .stream()
                .findFirst()
                .map(StaffRef::of);
    }

    private static String stillHeld() {
        return Bug.ACTING_UP_NEVER_ENDS.isOn() ? " and ? > 0" : " and ends > ?";
    }

    private static long millis(Instant at, long otherwise) {
        return at == null ? otherwise : at.toEpochMilli();
    }
}
