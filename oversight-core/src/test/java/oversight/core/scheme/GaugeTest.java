package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.scheme.Circumstance;

/** What is no answer to the question counts as missing, and is never taken for a small number. */
class GaugeTest {

    private static Gauge of(CircumstanceType type) {
        return new Gauge(
                Circumstance.builder().id(CircumstanceId.of("cost")).type(type).build());
    }

    @Test
    void anAmountBelowNothingIsMissing() {
        for (CircumstanceType type : new CircumstanceType[] {
            CircumstanceType.MONEY,
            CircumstanceType.DURATION,
            CircumstanceType.DISTANCE,
            CircumstanceType.AGE,
            CircumstanceType.COUNT
        }) {
            assertThat(of(type).number(FactValue.amount(-1))).isEqualTo(Gauge.UNKNOWN);
            assertThat(of(type).number(FactValue.amount(0))).isZero();
        }
    }

    @Test
    void soIsAValueOfAnotherType() {
        assertThat(of(CircumstanceType.MONEY).number(FactValue.yesNo(true))).isEqualTo(Gauge.UNKNOWN);
        assertThat(of(CircumstanceType.DATE).number(FactValue.amount(3))).isEqualTo(Gauge.UNKNOWN);
        assertThat(of(CircumstanceType.DATE).number(FactValue.day(LocalDate.of(1970, 1, 4))))
                .isEqualTo(3);
        assertThat(of(CircumstanceType.YES_NO).number(null)).isEqualTo(Gauge.UNKNOWN);
    }
}
