package oversight.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison finds what is wrong: every sentence that is got wrong, within a number of questions that are asked in a second or a few. */
@Tag("once")
class SabotageTest {

    private static final long MOST_PAIRS = 600_000;

    @ParameterizedTest
    @EnumSource
    void aWrongSentenceIsFound(Sabotage sabotage) {
        Subject.Maker wrong = Subject.reading(sabotage.page());
        Differential differential = new Differential(wrong);

        Optional<Trial> found =
                differential.firstDifference(7, () -> differential.hits().pairs() < MOST_PAIRS);

        assertThat(found)
                .as("%s in %d pairs", sabotage, differential.hits().pairs())
                .isPresent();
        assertThat(found.get().differs(wrong))
                .as("what was made small still differs")
                .isTrue();
        assertThat(found.get().describe(wrong)).contains("scheme {", "page ", "subject ");
    }

    @Test
    void thePageItselfIsNotFound() {
        Differential differential = new Differential(Subject.reading(new Sentences()));

        Optional<Trial> found =
                differential.firstDifference(7, () -> differential.hits().pairs() < 5_000);

        assertThat(found).isEmpty();
        assertThat(differential.hits().pairs()).isGreaterThanOrEqualTo(5_000);
    }
}
