package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Condition;

/** Conditions and exceptions on what is stated: they hold, they do not, or nobody can say. */
class VocabularyTest {

    private static final CircumstanceId URGENT = CircumstanceId.of("emergency");
    private static final CircumstanceId COST = CircumstanceId.of("cost");
    private static final CircumstanceId PLAN = CircumstanceId.of("plan");
    private static final CircumstanceId MOON = CircumstanceId.of("moon");
    private static final Condition URGENTLY = new Condition.OneOf(URGENT, List.of(FactValue.yesNo(true)));
    private static final Condition DEAR = new Condition.Band(COST, OptionalLong.of(100), OptionalLong.empty());
    private static final Facts YES = Facts.none().with("emergency", true);
    private static final Facts NO = Facts.none().with("emergency", false);

    private final Vocabulary vocabulary = SmallScheme.compiled().vocabulary();

    private Fit fit(List<Condition> when, List<Condition> unless, Facts facts) {
        return vocabulary.guard(when, unless).fit(facts);
    }

    @Test
    void oneExceptionThatHoldsSettlesIt() {
        assertThat(fit(List.of(), List.of(URGENTLY), YES)).isEqualTo(Fit.NO);
        assertThat(fit(List.of(), List.of(URGENTLY), NO)).isEqualTo(Fit.YES);
        assertThat(fit(List.of(), List.of(URGENTLY), Facts.none())).isEqualTo(Fit.UNKNOWN);
        assertThat(fit(List.of(DEAR), List.of(URGENTLY), YES)).isEqualTo(Fit.NO);
        assertThat(fit(List.of(DEAR), List.of(URGENTLY), NO)).isEqualTo(Fit.UNKNOWN);
    }

    @Test
    void oneConditionThatFailsSettlesIt() {
        assertThat(fit(List.of(URGENTLY, DEAR), List.of(), NO)).isEqualTo(Fit.NO);
        assertThat(fit(List.of(URGENTLY, DEAR), List.of(), YES)).isEqualTo(Fit.UNKNOWN);
        assertThat(fit(List.of(URGENTLY, DEAR), List.of(), YES.with("cost", 101)))
                .isEqualTo(Fit.YES);
    }

    @Test
    void whetherConditionsHoldAreOpenOrMayHold() {
        assertThat(List.of(YES, NO, Facts.none()))
                .extracting(facts -> vocabulary.holds(List.of(URGENTLY), facts))
                .containsExactly(true, false, false);
        assertThat(List.of(YES, NO, Facts.none()))
                .extracting(facts -> vocabulary.isOpen(List.of(URGENTLY), facts))
                .containsExactly(false, false, true);
        assertThat(List.of(YES, NO, Facts.none()))
                .extracting(facts -> vocabulary.mayHold(List.of(URGENTLY), List.of(), facts))
                .containsExactly(true, false, true);
        assertThat(vocabulary.mayHold(List.of(), List.of(URGENTLY), YES)).isFalse();
    }

    @Test
    void whatDoesNotFitTheVocabularyIsNamed() {
        Facts facts = Facts.none()
                .with(URGENT, FactValue.amount(1))
                .with(COST, FactValue.amount(-1))
                .with(PLAN, FactValue.choice("stay"))
                .with(MOON, FactValue.yesNo(true));

        assertThat(vocabulary.misfits(facts)).containsExactly(COST, URGENT, MOON);
        assertThat(vocabulary.misfits(Facts.none().with(PLAN, FactValue.choice("abroad"))))
                .containsExactly(PLAN);
    }

    @Test
    void onlyAnAmountOfTheVocabularyIsAMeasure() {
        assertThat(vocabulary.measure(COST, Facts.none().with("cost", 5))).hasValue(5);
        assertThat(vocabulary.measure(COST, Facts.none())).isEmpty();
        assertThat(vocabulary.measure(COST, Facts.none().with("cost", -1))).isEmpty();
        assertThat(vocabulary.measure(MOON, Facts.none().with("moon", 5))).isEmpty();
        assertThat(vocabulary.measure(URGENT, YES)).isEmpty();
    }

    /** A condition that does not suit the type of its circumstance never holds. */
    @Test
    void aConditionOfAnotherTypeNeverHolds() {
        LocalDate longAgo = LocalDate.of(1900, 1, 1);
        Condition since = new Condition.Span(COST, Optional.of(longAgo), Optional.empty());
        Condition atLeastNothing = new Condition.Band(URGENT, OptionalLong.empty(), OptionalLong.empty());
        Condition ofWords = new Condition.Band(PLAN, OptionalLong.empty(), OptionalLong.of(9));

        assertThat(fit(List.of(since), List.of(), Facts.none().with("cost", 5))).isEqualTo(Fit.NO);
        assertThat(fit(List.of(atLeastNothing), List.of(), YES)).isEqualTo(Fit.NO);
        assertThat(fit(List.of(ofWords), List.of(), Facts.none().with("plan", "stay")))
                .isEqualTo(Fit.NO);
    }

    @Test
    void whereTheCalendarAnswersNothingTheFactsAreThoseThatWereStated() {
        assertThat(vocabulary.known(SmallScheme.AT, YES)).isSameAs(YES);
    }
}
