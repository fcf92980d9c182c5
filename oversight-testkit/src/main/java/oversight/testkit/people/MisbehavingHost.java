package oversight.testkit.people;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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

/**
 * People of a host that answers wrongly every so often: to see what comes of it in what stands before or behind the engine. Safe for many threads.
 *
 * @param directory what the staff directory does
 * @param team what the case teams do
 * @param every at which of its calls each does it: 1 for all of them, 2 for every second
 */
public record MisbehavingHost(Misbehaviour directory, Misbehaviour team, int every) {

    /** Looks at the number. */
    public MisbehavingHost {
        if (every < 1) {
            throw new IllegalArgumentException("A host misbehaves at every call or more seldom, not " + every);
        }
    }

    /**
     * A staff directory that misbehaves so.
     *
     * @param right who answers otherwise
     * @return the directory, which has not been asked yet
     */
    public StaffDirectory over(StaffDirectory right) {
        Turn turn = new Turn(directory, every);
        return new StaffDirectory() {
            @Override
            public List<PostId> postsOf(StaffAt who) {
                return turn.next().list(() -> right.postsOf(who));
            }

            @Override
            public List<StaffRef> holdersOf(PostAt post) {
                return turn.next().list(() -> right.holdersOf(post));
            }

            @Override
            public List<StaffRef> awayFrom(PostAt post) {
                return turn.next().list(() -> right.awayFrom(post));
            }

            @Override
            public Optional<StaffRef> lineManagerOf(StaffAt who) {
                return turn.next().person(() -> right.lineManagerOf(who));
            }

            @Override
            public Presence presenceOf(StaffAt who) {
                return right.presenceOf(who);
            }
        };
    }

    /**
     * Case teams that misbehave so.
     *
     * @param right who answers otherwise
     * @return the case teams, which have not been asked yet
     */
    public CaseTeam over(CaseTeam right) {
        Turn turn = new Turn(team, every);
        return new CaseTeam() {
            @Override
            public List<TeamMember> around(ChildAt child) {
                return turn.next().list(() -> right.around(child));
            }

            @Override
            public List<Party> notToBeTold(ChildAt child) {
                return right.notToBeTold(child);
            }
        };
    }

    /** Counts the calls. */
    private record Turn(Misbehaviour way, int every, AtomicInteger calls) {

        Turn(Misbehaviour way, int every) {
            this(way, every, new AtomicInteger());
        }

        Misbehaviour next() {
            return calls.incrementAndGet() % every == 0 ? way : Misbehaviour.NONE;
        }
    }
}
