package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import oversight.api.arrangement.Arrangement;
import oversight.api.arrangement.ArrangementId;
import oversight.api.party.AuthorityId;
import oversight.api.spi.ArrangementRegister;
import oversight.api.spi.ArrangementsAt;

/**
 * The rules of {@link ArrangementRegister}. A host's test class implements this interface, says which agreement of its own test data the questions are about,
 * and inherits a test for each rule.
 */
@ExtendWith(RuleFailures.class)
public interface ArrangementRegisterContract {

    /**
     * The register under test.
     *
     * @return the register, with the agreement of the other methods in it
     */
    ArrangementRegister register();

    /**
     * A child, a decision and a time at which an agreement about them is in force.
     *
     * @return the question
     */
    ArrangementsAt agreed();

    /**
     * The agreement that answers {@link #agreed()}.
     *
     * @return its identifier
     */
    ArrangementId agreement();

    /** Rule 1. */
    @Test
    @Mend(
            "choose rows by decision, by child where the agreement names one, and by time; join nothing that multiplies them")
    @DisplayName("ARR-1 An agreement in force is answered, once")
    default void arr01_anAgreementInForceIsAnsweredOnce() {
        List<Arrangement> answer = register().inForce(agreed());
        assertThat(answer).isNotNull().doesNotContainNull();
        assertThat(answer)
                .as("answer the agreement exactly once")
                .extracting(Arrangement::id)
                .containsOnlyOnce(agreement());
    }

    /** Rule 2. */
    @Test
    @Mend("choose rows by 'starts <= at and ends > at'")
    @DisplayName("ARR-2 It starts at its first moment and has ended at its end: the start counts, the end does not")
    default void arr02_theStartCountsAndTheEndDoesNot() {
        Arrangement agreement = found(agreed());
        assertThat(isAnsweredAt(agreement.from()))
                .as("at its first moment; compare with >= from")
                .isTrue();
        assertThat(isAnsweredAt(agreement.from().minusMillis(1)))
                .as("before it starts")
                .isFalse();
        assertThat(isAnsweredAt(agreement.until().minusMillis(1)))
                .as("just before its end")
                .isTrue();
        assertThat(isAnsweredAt(agreement.until()))
                .as("at its end; compare with < until")
                .isFalse();
    }

    /** Rule 3. */
    @Test
    @Mend("ask for an end when an agreement is entered, and for one that is later than the start")
    @DisplayName("ARR-3 It has an end, and the end is later than the start")
    default void arr03_itHasAnEnd() {
        Arrangement agreement = found(agreed());
        assertThat(agreement.until()).isAfter(agreement.from());
    }

    /** Rule 4. */
    @Test
    @Mend("choose rows by the authority of the question")
    @DisplayName("ARR-4 The authority is part of every question: another authority's question finds nothing")
    default void arr04_anotherAuthorityFindsNothing() {
        ArrangementsAt another = ArrangementsAt.builder()
                .from(agreed())
                .authority(AuthorityId.of("another-authority"))
                .build();
        assertThat(register().inForce(another)).isNotNull().isEmpty();
    }

    /** Rule 5. */
    @Test
    @Mend("end an agreement by its end and delete nothing; sort by something that does not change")
    @DisplayName("ARR-5 What was in force then is still answered: the same question gives the same answer")
    default void arr05_theSameQuestionGivesTheSameAnswer() {
        ArrangementRegister register = register();
        List<Arrangement> first = register.inForce(agreed());
        register.inForce(at(agreed().getAt().plusSeconds(1)));
        assertThat(register.inForce(agreed())).isEqualTo(first);
    }

    /** Rule 6. */
    @Test
    @Mend("keep nothing of a question in a field of the register")
    @DisplayName("ARR-6 Asked by many threads at the same time, it answers each as it answers one")
    default void arr06_manyThreadsGetTheSameAnswer() {
        ArrangementRegister register = register();
        List<Arrangement> alone = register.inForce(agreed());
        assertThat(Together.run(thread -> register.inForce(agreed()))).allMatch(alone::equals);
    }

    private Arrangement found(ArrangementsAt question) {
        return register().inForce(question).stream()
                .filter(agreement -> agreement.id().equals(agreement()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the register does not answer the agreement that is in force"));
    }

    private boolean isAnsweredAt(Instant at) {
        return register().inForce(at(at)).stream()
                .anyMatch(agreement -> agreement.id().equals(agreement()));
    }

    private ArrangementsAt at(Instant at) {
        return ArrangementsAt.builder().from(agreed()).at(at).build();
    }
}
