package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import oversight.api.circumstance.Facts;
import oversight.api.party.AuthorityId;
import oversight.api.spi.CaseFacts;
import oversight.api.spi.ChildAt;

/**
 * The rules of {@link CaseFacts}. A host's test class implements this interface, says which children of its own test data the questions are about, and
 * inherits a test for each rule.
 */
@ExtendWith(RuleFailures.class)
public interface CaseFactsContract {

    /**
     * The facts under test.
     *
     * @return the facts, with the children of the other methods among them
     */
    CaseFacts caseFacts();

    /**
     * A child whose case is open, before its status changes; a day of the past.
     *
     * @return the child and a time at which other facts hold than at {@link #afterAChange()}
     */
    ChildAt beforeAChange();

    /**
     * The same child after the change.
     *
     * @return the child and a time
     */
    ChildAt afterAChange();

    /**
     * A child of whom the host knows nothing.
     *
     * @return the child and a time, under the authority of the other methods
     */
    ChildAt unknown();

    /** Rule 1. */
    @Test
    @Mend(
            "answer what is known of an open case at that time: its status, how long the plan has run, whatever the scheme asks")
    @DisplayName("FACT-1 Something is known of an open case")
    default void fact01_somethingIsKnownOfAnOpenCase() {
        assertThat(caseFacts().of(afterAChange()).asMap()).isNotEmpty();
    }

    /** Rule 2. */
    @Test
    @Mend("answer Facts.none() for a child whom you do not know")
    @DisplayName("FACT-2 Nothing is known of an unknown child: no facts, not null and not an exception")
    default void fact02_nothingIsKnownOfAnUnknownChild() {
        assertThat(caseFacts().of(unknown())).isEqualTo(Facts.none());
    }

    /** Rule 3. */
    @Test
    @Mend("choose rows by the time of the question and not by today")
    @DisplayName("FACT-3 The time of the question counts, not the time of asking")
    default void fact03_theTimeOfTheQuestionCounts() {
        Facts before = caseFacts().of(beforeAChange());
        assertThat(before.asMap()).isNotEmpty();
        assertThat(before).isNotEqualTo(caseFacts().of(afterAChange()));
    }

    /** Rule 4. */
    @Test
    @Mend("choose rows by the authority of the question")
    @DisplayName("FACT-4 The authority is part of every question: another authority's question finds no facts")
    default void fact04_anotherAuthorityFindsNoFacts() {
        ChildAt elsewhere = ChildAt.builder()
                .from(afterAChange())
                .authority(AuthorityId.of("another-authority"))
                .build();
        assertThat(caseFacts().of(elsewhere)).isEqualTo(Facts.none());
    }

    /** Rule 5. */
    @Test
    @Mend("answer from what is kept for that time, and keep nothing of a question in a field")
    @DisplayName("FACT-5 The same question gives the same answer, also to many threads at the same time")
    default void fact05_theSameQuestionGivesTheSameAnswer() {
        CaseFacts facts = caseFacts();
        Facts alone = facts.of(afterAChange());
        assertThat(facts.of(afterAChange())).isEqualTo(alone);
        assertThat(Together.run(thread -> facts.of(afterAChange()))).allMatch(alone::equals);
    }
}
