package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import oversight.api.party.AuthorityId;
import oversight.api.party.CaseRole;
import oversight.api.party.OutsideParty;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.spi.CaseTeam;
import oversight.api.spi.ChildAt;
import oversight.api.spi.TeamMember;

/**
 * The rules of {@link CaseTeam}. A host's test class implements this interface, says which children of its own test data the questions are about, and
 * inherits a test for each rule.
 */
@ExtendWith(RuleFailures.class)
public interface CaseTeamContract {

    /**
     * The case teams under test.
     *
     * @return the case teams, with the children of the other methods in them
     */
    CaseTeam caseTeam();

    /**
     * A child whose case a worker holds.
     *
     * @return the child and a time
     */
    ChildAt allocated();

    /**
     * A child of whom the host knows nothing.
     *
     * @return the child and a time, under the authority of the other methods
     */
    ChildAt unknown();

    /**
     * A child before the people around them change; a day of the past.
     *
     * @return the child and a time at which others are around them than at {@link #afterAChange()}
     */
    ChildAt beforeAChange();

    /**
     * The same child after the change.
     *
     * @return the child and a time
     */
    ChildAt afterAChange();

    /** Rule 1. */
    @Test
    @DisplayName("TEAM-1 The worker who holds the case is there in the role allocated-worker, exactly one at a time")
    default void team01_theAllocatedWorkerIsThere() {
        assertThat(caseTeam().around(allocated()))
                .filteredOn(TeamMember::getRole, CaseRole.of(CaseTeam.ALLOCATED_WORKER))
                .as(
                        "allocated workers of %s: exactly one person holds the case at a time; end the row of the one before when the next begins",
                        allocated())
                .hasSize(1);
    }

    /** Rule 2. */
    @Test
    @DisplayName("TEAM-2 Nobody is known around an unknown child: the answer is empty, not null and not an exception")
    default void team02_anUnknownChildHasNobody() {
        assertThat(caseTeam().around(unknown()))
                .as("around an unknown child: answer with an empty list")
                .isNotNull()
                .isEmpty();
    }

    /** Rule 3. */
    @Test
    @DisplayName("TEAM-3 Nobody is there twice in the same role; a person with two roles is there once for each")
    default void team03_nobodyIsTwiceInTheSameRole() {
        assertThat(caseTeam().around(allocated()))
                .as("around %s: list each person once in each role", allocated())
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    /** Rule 4. */
    @Test
    @Mend(
            "answer with the person who fills a role or post at that time, or with a party outside; the engine does not look further")
    @DisplayName("TEAM-4 A member is a person or a party outside, never a post, a body or a role")
    default void team04_aMemberIsAPersonOrAPartyOutside() {
        assertThat(caseTeam().around(allocated()))
                .as("around %s: find the person who fills a role before answering", allocated())
                .isNotEmpty()
                .extracting(TeamMember::getParty)
                .allMatch(CaseTeamContract::isPersonOrOutside, "are people or parties outside");
    }

    /** Rule 5. */
    @Test
    @DisplayName("TEAM-5 The time of the question counts: a change leaves the team before it as it was")
    default void team05_theTimeOfTheQuestionCounts() {
        List<TeamMember> before = caseTeam().around(beforeAChange());
        List<TeamMember> after = caseTeam().around(afterAChange());
        assertThat(beforeAChange().getChild())
                .as("the host's data: one child")
                .isEqualTo(afterAChange().getChild());
        assertThat(before)
                .as(
                        "the team before the change, which must not be the one after it: choose rows by the time of the question and not by today")
                .isNotEqualTo(after);
        assertThat(caseTeam().around(beforeAChange()))
                .as("asked again, after asking about later")
                .isEqualTo(before);
    }

    /** Rule 6. */
    @Test
    @DisplayName("TEAM-6 The authority is part of every question: another authority's question finds nobody")
    default void team06_anotherAuthorityFindsNobody() {
        AuthorityId another = AuthorityId.of("another-authority");
        assertThat(caseTeam()
                        .around(ChildAt.builder()
                                .from(allocated())
                                .authority(another)
                                .build()))
                .as("around a child of another authority: choose rows by the authority of the question")
                .isEmpty();
    }

    /** Rule 7. */
    @Test
    @DisplayName("TEAM-7 The same question gives the same answer, in the same order")
    default void team07_theSameQuestionGivesTheSameAnswer() {
        CaseTeam team = caseTeam();
        assertThat(team.around(allocated()))
                .as("the team, asked twice: sort by something that does not change")
                .isEqualTo(team.around(allocated()));
    }

    /** Rule 8. */
    @Test
    @DisplayName("TEAM-8 Asked by many threads at the same time, it answers each as it answers one")
    default void team08_manyThreadsGetTheSameAnswer() {
        CaseTeam team = caseTeam();
        List<TeamMember> alone = team.around(allocated());
        assertThat(Together.run(thread -> team.around(allocated())))
                .as("what each thread was answered: keep nothing of a question in a field")
                .allMatch(alone::equals);
    }

    /** Rule 9. */
    @Test
    @DisplayName(
            "TEAM-9 Who must not be told is a list of people and parties outside; about an unknown child and for another authority it is empty")
    default void team09_whoMustNotBeToldIsAList() {
        ChildAt elsewhere = ChildAt.builder()
                .from(allocated())
                .authority(AuthorityId.of("another-authority"))
                .build();
        assertThat(caseTeam().notToBeTold(unknown()))
                .as("who must not be told about an unknown child: answer with an empty list")
                .isNotNull()
                .isEmpty();
        assertThat(caseTeam().notToBeTold(elsewhere))
                .as("who must not be told, under another authority: choose rows by the authority of the question")
                .isNotNull()
                .isEmpty();
        assertThat(caseTeam().notToBeTold(allocated()))
                .as(
                        "who must not be told about %s: list people and parties outside, never a role or a post",
                        allocated())
                .doesNotContainNull()
                .allMatch(CaseTeamContract::isPersonOrOutside, "are people or parties outside");
    }

    private static boolean isPersonOrOutside(Party party) {
        return party instanceof StaffRef || party instanceof OutsideParty;
    }
}
