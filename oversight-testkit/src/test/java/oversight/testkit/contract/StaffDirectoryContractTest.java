package oversight.testkit.contract;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.spi.PostAt;
import oversight.api.spi.Presence;
import oversight.api.spi.StaffAt;
import oversight.api.spi.StaffDirectory;
import oversight.testkit.people.SampleOrganisation;

/** The sample organisation keeps the rules, and each rule refuses a directory that breaks it. */
class StaffDirectoryContractTest extends DirectoryFixture {

    StaffDirectoryContractTest() {
        super(ORGANISATION);
    }

    /** A wrong implementation for each rule. */
    Map<String, StaffDirectory> wrong() {
        return Map.ofEntries(
                entry("dir01", new PostTwice()),
                entry("dir02", new NullForUnknown()),
                entry("dir03", new HoldersOfAnyPost()),
                entry("dir04", new SomebodyStandsIn()),
                entry("dir05", new OwnLineManager()),
                entry("dir06", new EverybodyIsManaged()),
                entry("dir07", new OnlyToday()),
                entry("dir08", new OneForAll()),
                entry("dir09", new AnyOrder()),
                entry("dir10", new NotThreadSafe()),
                entry("dir11", new EverybodyHasLeft()),
                entry("dir12", new AwayAndAtWork()));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_refuses_a_wrong_directory() {
        return Rules.catchWhatIsWrong(
                StaffDirectoryContract.class,
                wrong().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> new DirectoryFixture(e.getValue()))));
    }

    /** Right in everything that a wrong directory does not say otherwise. */
    private abstract static class Right implements StaffDirectory {
        @Override
        public List<PostId> postsOf(StaffAt who) {
            return ORGANISATION.postsOf(who);
        }

        @Override
        public List<StaffRef> holdersOf(PostAt post) {
            return ORGANISATION.holdersOf(post);
        }

        @Override
        public Optional<StaffRef> lineManagerOf(StaffAt who) {
            return ORGANISATION.lineManagerOf(who);
        }
    }

    private static final class PostTwice extends Right {
        @Override
        public List<PostId> postsOf(StaffAt who) {
            List<PostId> posts = new ArrayList<>(super.postsOf(who));
            posts.addAll(super.postsOf(who));
            return posts;
        }
    }

    private static final class NullForUnknown extends Right {
        @Override
        public List<PostId> postsOf(StaffAt who) {
            List<PostId> posts = super.postsOf(who);
            return posts.isEmpty() ? null : posts;
        }
    }

    private static final class HoldersOfAnyPost extends Right {
        @Override
        public List<StaffRef> holdersOf(PostAt post) {
            return List.of(StaffRef.of("tm-amara"), StaffRef.of("sw-bilal"));
        }
    }

    private static final class SomebodyStandsIn extends Right {
        @Override
        public List<StaffRef> holdersOf(PostAt post) {
            List<StaffRef> holders = super.holdersOf(post);
            return holders.isEmpty() ? List.of(StaffRef.of("dcs-rowena")) : holders;
        }
    }

    private static final class OwnLineManager extends Right {
        @Override
        public Optional<StaffRef> lineManagerOf(StaffAt who) {
            return Optional.of(who.getStaff());
        }
    }

    private static final class EverybodyIsManaged extends Right {
        @Override
        public Optional<StaffRef> lineManagerOf(StaffAt who) {
            return Optional.of(StaffRef.of("dcs-rowena"));
        }
    }

    private static final class AwayAndAtWork extends Right {
        @Override
        public List<StaffRef> awayFrom(PostAt post) {
            return holdersOf(post);
        }
    }

    private static final class OnlyToday extends Right {
        @Override
        public List<PostId> postsOf(StaffAt who) {
            return super.postsOf(StaffAt.builder().from(who).at(LATER).build());
        }
    }

    private static final class OneForAll extends Right {
        @Override
        public List<PostId> postsOf(StaffAt who) {
            return super.postsOf(StaffAt.builder()
                    .from(who)
                    .authority(SampleOrganisation.AUTHORITY)
                    .build());
        }
    }

    private static final class AnyOrder extends Right {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public List<StaffRef> holdersOf(PostAt post) {
            List<StaffRef> holders = new ArrayList<>(super.holdersOf(post));
            Collections.rotate(holders, calls.getAndIncrement());
            return holders;
        }
    }

    private static final class EverybodyHasLeft extends Right {
        @Override
        public Presence presenceOf(StaffAt who) {
            return Presence.LEFT;
        }
    }

    /** Keeps the question in a field while it answers, as a careless cache does. */
    private static final class NotThreadSafe extends Right {
        private final AtomicInteger inside = new AtomicInteger();

        @Override
        public List<PostId> postsOf(StaffAt who) {
            try {
                boolean alone = inside.incrementAndGet() == 1;
                Thread.sleep(50);
                return alone ? super.postsOf(who) : List.of();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                inside.decrementAndGet();
            }
        }
    }
}
