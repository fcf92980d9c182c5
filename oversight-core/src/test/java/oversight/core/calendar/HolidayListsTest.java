package oversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static oversight.core.calendar.Calendars.london;
import static oversight.core.calendar.Calendars.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.HostFailureException;
import oversight.api.scheme.Due;
import oversight.api.scheme.WorkingCalendar;
import oversight.api.spi.HolidayCalendar;

/** Which lists of holidays there are, who knows which year, and how certain that is. */
class HolidayListsTest {

    private static final Due ONE = new Due.WorkingDays(1);

    /** A host that keeps Barset's 2 January for 2026 and 2028, and England's New Year's Day of 2028. */
    private static final HolidayCalendar HOST = year -> switch (year.list() + " " + year.year()) {
        case "barset 2026" -> Optional.of(Set.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)));
        case "barset 2028", "england-and-wales 2028" -> Optional.of(Set.of(LocalDate.of(2028, 1, 3)));
        case "england-and-wales 2026" -> Optional.of(Set.of(LocalDate.of(2026, 3, 4)));
        default -> Optional.empty();
    };

    private static WorkingCalendar barset() {
        return office().holidays("barset").build();
    }

    @Test
    void aNameThatNobodyKnowsIsRefusedWithTheNamesThereAre() {
        WorkingCalendar calendar = office().holidays("england").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingTime.of(calendar))
                .withMessageContaining("\"england\"")
                .withMessageContaining("Built in: england-and-wales")
                .withMessageContaining("no HolidayCalendar of the host");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingTime.of(calendar, HOST))
                .withMessageContaining("Built in: england-and-wales")
                .withMessageContaining("in no year from 2024 to 2099");
    }

    @Test
    void anotherNameIsTheHosts() {
        assertThat(WorkingTime.of(barset(), HOST).due(ONE, london("2025-12-31T12:00")))
                .isEqualTo(new DueTime(london("2026-01-05T17:00"), true));
    }

    @ParameterizedTest
    @CsvSource({
        // start, working days, due, certain
        "2027-12-30T12:00, 1, 2027-12-31T17:00, true", // the last day that is known
        "2027-12-31T12:00, 1, 2028-01-03T17:00, false", // a bank holiday in truth, and not in the list yet
        "2027-12-30T12:00, 2, 2028-01-03T17:00, false",
        "2030-03-08T12:00, 1, 2030-03-11T17:00, false", // weekends still count
        "2023-12-22T12:00, 1, 2023-12-25T17:00, false", // before the list begins
        "2023-12-31T12:00, 1, 2024-01-02T17:00, true" // a Sunday: no unknown day is taken for a working day
    })
    void beyondTheListOnlyWeekendsAreKnownAndTheTimeIsNotCertain(String start, int days, String due, boolean certain) {
        assertThat(WorkingTime.of(office().build()).due(new Due.WorkingDays(days), london(start)))
                .isEqualTo(new DueTime(london(due), certain));
    }

    @Test
    void onlyWhatIsCountedInWorkingDaysCanBeUncertain() {
        WorkingTime office = WorkingTime.of(office().build());

        for (Due due :
                List.of(new Due.AtOnce(), new Due.Hours(9), new Due.Days(9), new Due.Weeks(9), new Due.Months(9))) {
            assertThat(office.due(due, london("2031-03-03T10:00")).certain()).isTrue();
        }
        assertThat(office.due(new Due.StartOfNextWorkingDay(), london("2031-03-03T10:00"))
                        .certain())
                .isFalse();
    }

    @Test
    void withNoListEveryYearIsCertain() {
        WorkingTime plain = WorkingTime.of(office().holidays(Optional.empty()).build());

        assertThat(plain.due(ONE, london("2026-12-24T10:00"))).isEqualTo(new DueTime(london("2026-12-25T17:00"), true));
        assertThat(plain.due(ONE, london("2060-12-23T10:00")).certain()).isTrue();
    }

    @Test
    void theHostAddsYearsToABuiltInList() {
        WorkingTime office = WorkingTime.of(office().build(), HOST);

        assertThat(office.due(ONE, london("2027-12-31T12:00")))
                .isEqualTo(new DueTime(london("2028-01-04T17:00"), true));
        assertThat(office.due(ONE, london("2029-03-05T12:00")).certain()).isFalse();
    }

    @Test
    void aYearThatIsBuiltInIsTheSameUnderEveryHost() {
        assertThat(WorkingTime.of(office().build(), HOST).due(ONE, london("2026-03-03T12:00")))
                .isEqualTo(new DueTime(london("2026-03-04T17:00"), true));
    }

    @Test
    void theHostIsAskedOncePerYearOfACall() {
        List<Integer> asked = new ArrayList<>();
        WorkingTime barset = WorkingTime.of(barset(), year -> {
            asked.add(year.year());
            return Optional.of(Set.of());
        });
        assertThat(asked).containsExactly(2024);
        asked.clear();

        barset.due(new Due.WorkingDays(10), london("2026-12-24T12:00"));

        assertThat(asked).containsExactly(2026, 2027);
    }

    @Test
    void whatTheHostThrowsComesOutAsItIs() {
        IllegalStateException broken = new IllegalStateException("down");
        HolidayCalendar fails = year -> {
            throw broken;
        };

        assertThatThrownBy(() -> WorkingTime.of(barset(), fails)).isSameAs(broken);
        WorkingTime later = WorkingTime.of(office().build(), fails);
        assertThat(later.due(ONE, london("2026-03-03T12:00")).certain()).isTrue();
        assertThatThrownBy(() -> later.due(ONE, london("2028-03-03T12:00"))).isSameAs(broken);
    }

    @Test
    void nullFromTheHostIsRefused() {
        assertThatExceptionOfType(HostFailureException.class)
                .isThrownBy(() -> WorkingTime.of(barset(), year -> null))
                .withMessageContaining("HolidayCalendar.holidays gave null");
        WorkingTime later = WorkingTime.of(office().build(), year -> null);
        assertThatExceptionOfType(HostFailureException.class)
                .isThrownBy(() -> later.due(ONE, london("2028-03-03T12:00")));
    }
}
