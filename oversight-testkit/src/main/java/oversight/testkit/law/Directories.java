package oversight.testkit.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.LimitAt;
import oversight.api.spi.PostAt;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;

/** Directories that are a host's own, but for one thing. */
final class Directories {

    private Directories() {}

    /** All of it as the host says. */
    private interface Changed extends StaffDirectory {

        StaffDirectory hosts();

        @Override
        default List<PostId> postsOf(StaffAt who) {
            return hosts().postsOf(who);
        }

        @Override
        default List<StaffRef> holdersOf(PostAt post) {
            return hosts().holdersOf(post);
        }

        @Override
        default List<StaffRef> awayFrom(PostAt post) {
            return hosts().awayFrom(post);
        }

        @Override
        default Optional<StaffRef> lineManagerOf(StaffAt who) {
            return hosts().lineManagerOf(who);
        }

        @Override
        default OptionalLong limitOf(LimitAt limit) {
            return hosts().limitOf(limit);
        }
    }

    /** One person holds no post any more. */
    record Without(StaffDirectory hosts, StaffRef person) implements Changed {

        @Override
        public List<PostId> postsOf(StaffAt who) {
            return who.getStaff().equals(person) ? List.of() : hosts.postsOf(who);
        }

        @Override
        public List<StaffRef> holdersOf(PostAt post) {
            return hosts.holdersOf(post).stream()
                    .filter(who -> !who.equals(person))
                    .toList();
        }

        @Override
        public List<StaffRef> awayFrom(PostAt post) {
            return hosts.awayFrom(post).stream()
                    .filter(who -> !who.equals(person))
                    .toList();
        }
    }

    /** Everybody holds a post besides that no scheme knows. */
    record WithAnUnknownPost(StaffDirectory hosts) implements Changed {

        @Override
        public List<PostId> postsOf(StaffAt who) {
            List<PostId> posts = new ArrayList<>(hosts.postsOf(who));
            posts.add(PostId.of("no-scheme-knows-this-post"));
            return posts;
        }
    }

    /** Everybody is managed by one person; that person's own manager is managed by nobody, or by them in turn. */
    record Managed(StaffDirectory hosts, AtomicReference<StaffRef> first, boolean inACircle) implements Changed {

        private static final StaffRef SECOND = StaffRef.of("law-manager");

        @Override
        public Optional<StaffRef> lineManagerOf(StaffAt who) {
            Optional<StaffRef> manager = Optional.ofNullable(first.get());
            if (who.getStaff().equals(SECOND)) {
                return manager.filter(person -> inACircle);
            }
            return manager.map(person -> person.equals(who.getStaff()) ? SECOND : person);
        }
    }

    /** In every post somebody more is at work. */
    record Staffed(StaffDirectory hosts) implements Changed {

        @Override
        public List<StaffRef> holdersOf(PostAt post) {
            List<StaffRef> holders = new ArrayList<>(hosts.holdersOf(post));
            holders.add(StaffRef.of("law-at-work"));
            return holders;
        }
    }
}
