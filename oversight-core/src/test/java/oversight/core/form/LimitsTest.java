package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void theDefaultsAreTheDocumentedOnes() {
        assertThat(Limits.forSchemes()).isEqualTo(new Limits(1_048_576, 32, 100_000, 200, 100));
        assertThat(Limits.forRecords()).isEqualTo(new Limits(8_388_608, 32, 100_000, 200, 100));
    }

    @Test
    void theLeastThatIsLetThroughIsOneOfEach() {
        assertThat(new Limits(1, 1, 1, 1, 1).maxLength()).isEqualTo(1);
        assertThat(new Limits(1, Limits.DEEPEST, 1, 1, 1).maxDepth()).isEqualTo(32);
    }

    @Test
    void limitsThatLetNothingThroughOrTooMuchAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(0, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 0, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 33, 1, 1, 1));
    }
}
