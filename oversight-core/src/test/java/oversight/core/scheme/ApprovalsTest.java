package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.core.scheme.SmallScheme.BY_GATEWAY;
import static oversight.core.scheme.SmallScheme.BY_PANEL;
import static oversight.core.scheme.SmallScheme.ONLY_SM;
import static oversight.core.scheme.SmallScheme.SM;
import static oversight.core.scheme.SmallScheme.TM;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.party.OutsideParty;
import oversight.api.scheme.Approval;
import oversight.api.scheme.Condition;

/** What stands in an approval, and how large it is. */
class ApprovalsTest {

    private static final CircumstanceId COST = CircumstanceId.of("cost");
    private static final List<Condition> CHEAP =
            List.of(new Condition.Band(COST, OptionalLong.empty(), OptionalLong.of(100)));
    private static final Approval PARTNER = new Approval.ByOutside(OutsideParty.of("health"));

    private static Approval anyOf(Approval... options) {
        return new Approval.AnyOf(List.of(options));
    }

    private static Approval allOf(Approval... parts) {
        return new Approval.AllOf(List.of(parts));
    }

    private static Approval inOrder(Approval... steps) {
        return new Approval.InOrder(List.of(steps));
    }

    private static Approval limited(Approval by) {
        return new Approval.WithinOwnLimit(by, COST);
    }

    private static Approval within(Approval by) {
        return new Approval.Within(by, CHEAP);
    }

    private static Approval options(int number) {
        return new Approval.AnyOf(Collections.nCopies(number, TM));
    }

    private static Approval parts(int number) {
        return new Approval.AllOf(Collections.nCopies(number, TM));
    }

    @Test
    void bodiesAndPartiesOutsideAreNamedWhereverTheyStand() {
        Approval deep = inOrder(within(allOf(BY_PANEL, SM)), anyOf(limited(TM), PARTNER, BY_GATEWAY));

        assertThat(Approvals.named(deep))
                .containsExactly(SmallScheme.PANEL, OutsideParty.of("health"), SmallScheme.GATEWAY);
        assertThat(Approvals.bodies(deep)).containsExactly(SmallScheme.PANEL, SmallScheme.GATEWAY);
        assertThat(Approvals.leaves(deep)).containsExactly(BY_PANEL, SM, TM, PARTNER, BY_GATEWAY);
        assertThat(Approvals.all(within(allOf(TM, SM)))).containsExactly(within(allOf(TM, SM)), allOf(TM, SM), TM, SM);
    }

    @Test
    void aLimitAroundSeveralIsOneAroundEach() {
        assertThat(Approvals.plain(limited(anyOf(TM, within(inOrder(SM, ONLY_SM))))))
                .isEqualTo(anyOf(limited(TM), within(inOrder(limited(SM), limited(ONLY_SM)))));
        assertThat(Approvals.plain(within(limited(allOf(TM, SM))))).isEqualTo(within(allOf(limited(TM), limited(SM))));
        assertThat(Approvals.plain(limited(SM))).isEqualTo(limited(SM));
        assertThat(Approvals.plain(SM)).isEqualTo(SM);
    }

    /** As large as an approval of a scheme may be. */
    @Test
    void anAgreementIsJudgedUpToSixtyFourWaysOfEightParts() {
        assertThat(Approvals.isSmallEnough(options(64))).isTrue();
        assertThat(Approvals.isSmallEnough(options(65))).isFalse();
        assertThat(Approvals.isSmallEnough(parts(8))).isTrue();
        assertThat(Approvals.isSmallEnough(parts(9))).isFalse();
    }

    @Test
    void optionsAddUpAndPartsMultiply() {
        assertThat(Approvals.isSmallEnough(allOf(options(8), options(8)))).isTrue();
        assertThat(Approvals.isSmallEnough(allOf(options(8), options(9)))).isFalse();
        assertThat(Approvals.isSmallEnough(inOrder(options(8), within(options(9)))))
                .isFalse();
        assertThat(Approvals.isSmallEnough(anyOf(options(32), options(32)))).isTrue();
        assertThat(Approvals.isSmallEnough(anyOf(options(32), options(33)))).isFalse();
        assertThat(Approvals.isSmallEnough(anyOf(allOf(options(8), options(8)), TM)))
                .isFalse();
    }

    @Test
    void theLongestWayCounts() {
        assertThat(Approvals.isSmallEnough(anyOf(parts(8), parts(8)))).isTrue();
        assertThat(Approvals.isSmallEnough(anyOf(TM, parts(9)))).isFalse();
        assertThat(Approvals.isSmallEnough(anyOf(parts(9), TM))).isFalse();
        assertThat(Approvals.isSmallEnough(allOf(parts(4), within(parts(4))))).isTrue();
        assertThat(Approvals.isSmallEnough(allOf(parts(4), within(parts(5))))).isFalse();
    }

    /** However large it is, finding out takes no longer than reading it. */
    @Test
    void whatIsFarTooLargeIsTooLarge() {
        Approval huge = options(60);
        for (int i = 0; i < 12; i++) {
            huge = allOf(huge, options(60));
        }

        assertThat(Approvals.isSmallEnough(huge)).isFalse();
    }
}
