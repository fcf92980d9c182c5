package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.SmallScheme.AT;
import static oversight.core.scheme.SmallScheme.MOVE;
import static oversight.core.scheme.SmallScheme.ONLY_SM;
import static oversight.core.scheme.SmallScheme.SM;
import static oversight.core.scheme.SmallScheme.TM;
import static oversight.core.scheme.SmallScheme.compiled;
import static oversight.core.scheme.SmallScheme.enquiry;
import static oversight.core.scheme.SmallScheme.given;
import static oversight.core.scheme.SmallScheme.row;
import static oversight.core.scheme.SmallScheme.staff;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Given;
import oversight.api.decision.Ruling;
import oversight.api.decision.Ruling.Reason;
import oversight.api.party.ChildRef;
import oversight.api.party.PostId;
import oversight.api.party.StaffRef;
import oversight.api.scheme.Absence;
import oversight.api.scheme.Approval;
import oversight.api.scheme.DecisionRule;
import oversight.api.scheme.DecisionTypeId;

/** The same question has one answer, however it is put and whichever way it is worked out. */
class OneAnswerTest {

    private static Approval only(String post) {
        return new Approval.Only(PostId.of(post));
    }

    /** Either of the two could take the first part; who does leaves the other's own part outstanding. */
    @Test
    void wordsOfOneMomentCountInOneOrderHoweverTheyAreListed() {
        Ruler ruler = new Ruler(compiled(
                row("r", new Approval.AllOf(List.of(only("sw"), ONLY_SM, only("tm"), only("director"))))
                        .done()));
        Given one = given("sw/sm.ann");
        Given other = given("sw/tm.bob");

        Ruling said = ruler.rule(enquiry("director.dee").addGiven(one, other).build(), SmallScheme::posts);
        Ruling saidTheOtherWayRound =
                ruler.rule(enquiry("director.dee").addGiven(other, one).build(), SmallScheme::posts);

        assertThat(said)
                .isInstanceOfSatisfying(
                        Ruling.NeedsMore.class,
                        more -> assertThat(more.outstanding())
                                .extracting(Ruling.Outstanding::of)
                                .containsExactly(ONLY_SM));
        assertThat(saidTheOtherWayRound).isEqualTo(said);
    }

    /** What the directory says of a post and does not say of the person yet. */
    @Test
    void whoIsAtWorkInAPostThatCoversMayDecideWithAndWithoutArrangements() {
        DecisionRule covered = DecisionRule.builder()
                .from(row("r", SM).done())
                .inAbsence(new Absence(List.of(new Absence.Cover.Named(PostId.of("tm")))))
                .build();
        Ruler ruler = new Ruler(compiled(covered));
        Enquiry asked = enquiry(".ann").build();

        assertThat(ruler.rule(asked, new AtWork(List.of()))).isInstanceOf(Ruling.Permitted.class);
        assertThat(ruler.rule(
                        asked,
                        new AtWork(List.of(new Arrangement.Grant(
                                ArrangementId.of("g-1"),
                                staff("tm.bob"),
                                MOVE,
                                PostId.of("sm"),
                                AT.minusSeconds(1),
                                AT.plusSeconds(1))))))
                .isInstanceOf(Ruling.Permitted.class);
    }

    /** A directory in which .ann is the one at work as team manager. */
    private record AtWork(List<Arrangement> agreed) implements Standing {

        @Override
        public List<PostId> posts(StaffRef staff, Instant at) {
            return SmallScheme.posts(staff);
        }

        @Override
        public List<StaffRef> holders(PostId post, Instant at) {
            return post.equals(PostId.of("tm")) ? List.of(staff(".ann")) : List.of();
        }

        @Override
        public List<Arrangement> arrangements(ChildRef child, DecisionTypeId decision, Instant at) {
            return agreed;
        }
    }

    @Test
    void aHostThatKnowsOfNoLimitsLetsNobodyDecideWithinTheirOwn() {
        Approval own = new Approval.WithinOwnLimit(TM, CircumstanceId.of("cost"));
        Enquiry asked =
                enquiry("director.ann").facts(Facts.none().with("cost", 1)).build();

        assertThat(new Ruler(compiled(row("r", own).done())).rule(asked, SmallScheme::posts))
                .isInstanceOfSatisfying(
                        Ruling.NotPermitted.class, no -> assertThat(no.reason()).isEqualTo(Reason.OVER_THE_LIMIT));
    }
}
