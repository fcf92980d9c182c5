package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenSchemeTest {

    @Test
    void soundFileHasNoProblem() {
        assertThat(Mistake.problemsOf(Mistake.SOUND)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("oversight.core.schemefile.Mistakes#all")
    void eachMistakeIsFoundInItsPlaceWithItsMend(Mistake mistake) {
        mistake.isFound();
    }
}
