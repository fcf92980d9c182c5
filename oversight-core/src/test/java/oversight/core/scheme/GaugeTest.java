package oversight.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.CircumstanceType;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.scheme.Circumstance;

/** A circumstance is read as a number, and a value that is not of its type as missing. */
class GaugeTest {

    private static final CircumstanceId ID = CircumstanceId.of("c");
    private static final LocalDate DAY = LocalDate.parse("1970-01-11");

    private static Gauge gauge(CircumstanceType type) {
        return new Gauge(Circumstance.builder()
                .id(ID)
                .type(type)
                .addAllChoices(type == CircumstanceType.CHOICE ? List.of("home", "kin", "unit") : List.of())
                .build());
    }

    /** The right sort of value for a type, which is read as 1 or as 10. */
    private static FactValue right(CircumstanceType type) {
        return switch (type) {
            case CHOICE -> FactValue.choice("kin");
            case YES_NO -> FactValue.yesNo(true);
            case DATE -> FactValue.day(DAY);
            default -> FactValue.amount(10);
        };
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOfItsTypeIsReadAndGivenBack(CircumstanceType type) {
        Gauge gauge = gauge(type);
        long number = type == CircumstanceType.CHOICE || type == CircumstanceType.YES_NO ? 1 : 10;

        assertThat(gauge.read(Facts.none().with(ID, right(type)))).isEqualTo(number);
        assertThat(gauge.value(number)).isEqualTo(right(type));
        assertThat(gauge.least()).isLessThanOrEqualTo(number);
        assertThat(gauge.greatest()).isGreaterThanOrEqualTo(number);
        assertThat(gauge.number(gauge.value(gauge.least()))).isEqualTo(gauge.least());
        assertThat(gauge.number(gauge.value(gauge.greatest()))).isEqualTo(gauge.greatest());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotOfItsTypeIsMissing(CircumstanceType type) {
        Gauge gauge = gauge(type);

        assertThat(gauge.read(Facts.none())).isEqualTo(Gauge.UNKNOWN);
        for (CircumstanceType other : CircumstanceType.values()) {
            FactValue value = right(other);
            boolean isOfItsType = value.getClass() == right(type).getClass();
            assertThat(gauge.number(value) == Gauge.UNKNOWN).isEqualTo(!isOfItsType);
        }
    }

    @Test
    void noIsNoughtAndYesIsOne() {
        assertThat(gauge(CircumstanceType.YES_NO).number(FactValue.yesNo(false)))
                .isZero();
        assertThat(gauge(CircumstanceType.YES_NO).value(0)).isEqualTo(FactValue.yesNo(false));
    }

    @Test
    void aWordThatIsNotOnTheListIsMissing() {
        assertThat(gauge(CircumstanceType.CHOICE).number(FactValue.choice("abroad")))
                .isEqualTo(Gauge.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"MONEY", "DURATION", "DISTANCE", "AGE", "COUNT"})
    void lessThanNothingIsMissingAndNothingIsNot(CircumstanceType type) {
        assertThat(gauge(type).number(FactValue.amount(-1))).isEqualTo(Gauge.UNKNOWN);
        assertThat(gauge(type).number(FactValue.amount(0))).isZero();
    }
}
