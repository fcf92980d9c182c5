package oversight.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.SmallScheme.AT;
import static oversight.core.scheme.SmallScheme.MOVE;
import static oversight.core.scheme.SmallScheme.SM;
import static oversight.core.scheme.SmallScheme.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.DecisionTypeId;
import oversight.core.scheme.Standing;

/** Of the person who is looked at nothing counts but the posts that are looked at; everybody else stays as they are. */
class ByPostsTest {

    private static final StaffRef ANN = staff("sm.ann");
    private static final StaffRef BOB = staff("tm.bob");
    private static final PostId SM_POST = PostId.of("sm");
    private static final ChildRef CHILD = ChildRef.of("C-1");
    private static final ArrangementId ID = ArrangementId.of("a-1");
    private static final Arrangement FOR_CHILD = new Arrangement.ForChild(ID, CHILD, MOVE, SM, AT, AT.plusSeconds(1));
    private static final Standing OTHERS = new Office();
    private static final Standing BY_TM = new ByPosts(OTHERS, ANN, List.of(PostId.of("tm")));

    @Test
    void thePersonHasThesePostsAndOthersTheirOwn() {
        assertThat(BY_TM.posts(ANN, AT)).containsExactly(PostId.of("tm"));
        assertThat(BY_TM.posts(BOB, AT)).containsExactly(SM_POST);
    }

    @Test
    void thePersonHoldsAPostOnlyIfItIsOneOfThese() {
        assertThat(BY_TM.holders(SM_POST, AT)).containsExactly(BOB);
        assertThat(new ByPosts(OTHERS, ANN, List.of(SM_POST)).holders(SM_POST, AT))
                .containsExactly(ANN, BOB);
    }

    @Test
    void thePersonIsAwayFromAPostOnlyIfItIsOneOfThese() {
        assertThat(BY_TM.away(SM_POST, AT)).containsExactly(BOB);
        assertThat(new ByPosts(OTHERS, ANN, List.of(SM_POST)).away(SM_POST, AT)).containsExactly(ANN, BOB);
    }

    @Test
    void thePersonIsNobodysLineManagerAndHasNoRoleAroundAChild() {
        assertThat(BY_TM.lineManager(staff("sw.hal"), AT)).isEmpty();
        assertThat(BY_TM.lineManager(staff("sw.joe"), AT)).contains(BOB);
        assertThat(BY_TM.inRole(CaseRole.of("chair"), CHILD, AT)).containsExactly(BOB);
    }

    @Test
    void limitsStayAsTheyAre() {
        assertThat(BY_TM.limit(ANN, CircumstanceId.of("cost"), AT)).hasValue(500);
    }

    @Test
    void whatWasAgreedWithThePersonDoesNotCount() {
        assertThat(BY_TM.arrangements(CHILD, MOVE, AT))
                .containsExactly(
                        new Arrangement.Grant(ID, BOB, MOVE, SM_POST, AT, AT.plusSeconds(1)),
                        new Arrangement.PassedOn(ID, ANN, BOB, MOVE, AT, AT.plusSeconds(1)),
                        new Arrangement.Nomination(ID, SM_POST, BOB, AT, AT.plusSeconds(1)),
                        FOR_CHILD);
    }

    private static final class Office implements Standing {

        @Override
        public List<PostId> posts(StaffRef staff, Instant at) {
            return List.of(SM_POST);
        }

        @Override
        public List<StaffRef> holders(PostId post, Instant at) {
            return List.of(ANN, BOB);
        }

        @Override
        public List<StaffRef> away(PostId post, Instant at) {
            return List.of(ANN, BOB);
        }

        @Override
        public Optional<StaffRef> lineManager(StaffRef staff, Instant at) {
            return Optional.of(staff.equals(staff("sw.hal")) ? ANN : BOB);
        }

        @Override
        public List<Party> inRole(CaseRole role, ChildRef child, Instant at) {
            return List.of(ANN, BOB);
        }

        @Override
        public OptionalLong limit(StaffRef staff, CircumstanceId measure, Instant at) {
            return OptionalLong.of(500);
        }

        @Override
        public List<Arrangement> arrangements(ChildRef child, DecisionTypeId decision, Instant at) {
            Instant until = AT.plusSeconds(1);
            return List.of(
                    new Arrangement.Grant(ID, ANN, MOVE, SM_POST, AT, until),
                    new Arrangement.Grant(ID, BOB, MOVE, SM_POST, AT, until),
                    new Arrangement.PassedOn(ID, BOB, ANN, MOVE, AT, until),
                    new Arrangement.PassedOn(ID, ANN, BOB, MOVE, AT, until),
                    new Arrangement.Nomination(ID, SM_POST, ANN, AT, until),
                    new Arrangement.Nomination(ID, SM_POST, BOB, AT, until),
                    FOR_CHILD);
        }
    }
}
