package oversight.core.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static oversight.core.calendar.Calendars.LONDON;
import static oversight.core.calendar.Calendars.hours;
import static oversight.core.calendar.Calendars.london;
import static oversight.core.calendar.Calendars.office;
import static oversight.core.calendar.Calendars.open;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.api.scheme.Due;

class WorkingTimeTest {

    private final WorkingTime office = WorkingTime.of(office().build());

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T10:00, 1, 2026-03-04T17:00, the next day",
        "2026-03-03T10:00, 5, 2026-03-10T17:00, over a weekend",
        "2026-03-03T07:00, 1, 2026-03-04T17:00, a start before hours still does not count its day",
        "2026-03-03T23:59, 1, 2026-03-04T17:00, nor one after hours",
        "2026-03-07T12:00, 1, 2026-03-09T17:00, from a Saturday",
        "2026-04-02T12:00, 1, 2026-04-07T17:00, over Easter",
        "2026-12-24T12:00, 1, 2026-12-29T17:00, over Christmas with a substitute day",
        "2026-12-24T12:00, 4, 2027-01-04T17:00, over Christmas and New Year",
        "2027-12-24T12:00, 1, 2027-12-29T17:00, over two substitute days"
    })
    void workingDaysEndWithTheHoursOfTheLastOne(String start, int days, String due, String why) {
        assertThat(office.due(new Due.WorkingDays(days), london(start)))
                .as(why)
                .isEqualTo(new DueTime(london(due), true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T07:00, 2026-03-04T09:00",
        "2026-03-06T18:00, 2026-03-09T09:00",
        "2026-12-24T18:00, 2026-12-29T09:00",
        "2026-08-28T12:00, 2026-09-01T09:00"
    })
    void theNextWorkingDayStartsAfterTheDayOfTheStart(String start, String due) {
        assertThat(office.due(new Due.StartOfNextWorkingDay(), london(start)))
                .isEqualTo(new DueTime(london(due), true));
    }

    @Test
    void theDayOfTheStartIsTheLocalOne() {
        Instant quarterPastMidnightInSummer = Instant.parse("2026-06-09T23:15:00Z"); // the 10th in London

        assertThat(office.due(new Due.WorkingDays(1), quarterPastMidnightInSummer)
                        .at())
                .isEqualTo(london("2026-06-11T17:00"));
        assertThat(office.due(new Due.Days(1), quarterPastMidnightInSummer).at())
                .isEqualTo(london("2026-06-12T00:00"));
    }

    @Test
    void daysWeeksAndMonthsEndWithTheirLastDay() {
        Instant start = london("2026-03-03T10:00");

        assertThat(office.due(new Due.Days(1), start).at()).isEqualTo(london("2026-03-05T00:00"));
        assertThat(office.due(new Due.Days(3), start).at()).isEqualTo(london("2026-03-07T00:00"));
        assertThat(office.due(new Due.Weeks(2), start).at()).isEqualTo(london("2026-03-18T00:00"));
        assertThat(office.due(new Due.Months(6), start).at()).isEqualTo(london("2026-09-04T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T10:00, 1, 2026-03-01T00:00",
        "2027-12-31T10:00, 2, 2028-03-01T00:00",
        "2028-02-29T10:00, 12, 2029-03-01T00:00",
        "2026-02-28T10:00, 1, 2026-03-29T00:00",
        "2026-08-31T10:00, 1, 2026-10-01T00:00"
    })
    void monthsEndWithTheLastDayOfAShorterMonth(String start, int months, String due) {
        assertThat(office.due(new Due.Months(months), london(start)).at()).isEqualTo(london(due));
    }

    @Test
    void hoursAreElapsedHoursAcrossBothClockChanges() {
        assertThat(office.due(new Due.Hours(24), london("2026-03-28T12:00")).at())
                .isEqualTo(london("2026-03-29T13:00"));
        assertThat(office.due(new Due.Hours(24), london("2026-10-24T12:00")).at())
                .isEqualTo(london("2026-10-25T11:00"));
    }

    @Test
    void daysAcrossAClockChangeEndAtTheWallClocksMidnight() {
        assertThat(office.due(new Due.Days(1), london("2026-03-28T12:00")).at()).isEqualTo("2026-03-29T23:00:00Z");
        assertThat(office.due(new Due.Days(1), london("2026-10-24T12:00")).at()).isEqualTo("2026-10-26T00:00:00Z");
    }

    @Test
    void hoursInTheGapStartAndEndAtTheJump() {
        WorkingTime nights =
                WorkingTime.of(open(LONDON, "01:15", "01:45", SUNDAY).build());
        Instant start = london("2026-03-28T12:00");

        assertThat(nights.due(new Due.StartOfNextWorkingDay(), start).at()).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(nights.due(new Due.WorkingDays(1), start).at()).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(nights.due(new Due.WorkingDays(2), start).at()).isEqualTo("2026-04-05T00:45:00Z");
    }

    @Test
    void hoursInTheOverlapStartAndEndTheFirstTime() {
        WorkingTime nights =
                WorkingTime.of(open(LONDON, "01:15", "01:45", SUNDAY).build());
        Instant start = london("2026-10-24T12:00");

        assertThat(nights.due(new Due.StartOfNextWorkingDay(), start).at()).isEqualTo("2026-10-25T00:15:00Z");
        assertThat(nights.due(new Due.WorkingDays(1), start).at()).isEqualTo("2026-10-25T00:45:00Z");
        assertThat(nights.due(new Due.WorkingDays(2), start).at()).isEqualTo("2026-11-01T01:45:00Z");
    }

    @Test
    void aMidnightThatIsSkippedIsTheMomentOfTheJump() {
        // In Beirut the clocks go from 00:00 to 01:00 on 29 March and from 00:00 back to 23:00 on 25 October.
        WorkingTime beirut = WorkingTime.of(
                open(ZoneId.of("Asia/Beirut"), "09:00", "17:00", MONDAY).build());

        assertThat(beirut.due(new Due.Days(1), Instant.parse("2026-03-27T12:00:00Z"))
                        .at())
                .isEqualTo("2026-03-28T22:00:00Z");
        assertThat(beirut.due(new Due.Days(1), Instant.parse("2026-10-23T12:00:00Z"))
                        .at())
                .isEqualTo("2026-10-24T22:00:00Z");
    }

    @Test
    void atOnceIsTheStart() {
        assertThat(office.due(new Due.AtOnce(), Instant.parse("2026-03-03T10:00:00.123Z")))
                .isEqualTo(new DueTime(Instant.parse("2026-03-03T10:00:00.123Z"), true));
    }

    @Test
    void everyTimeIsCutToTheMillisecond() {
        Instant start = Instant.parse("2026-03-03T10:00:00.123456789Z");
        WorkingTime late = WorkingTime.of(open(LONDON, "09:00:00.0009", "23:59:59.999999999", DayOfWeek.values())
                .build());

        assertThat(late.due(new Due.AtOnce(), start).at()).isEqualTo("2026-03-03T10:00:00.123Z");
        assertThat(late.due(new Due.Hours(1), start).at()).isEqualTo("2026-03-03T11:00:00.123Z");
        assertThat(late.due(new Due.WorkingDays(1), start).at()).isEqualTo("2026-03-04T23:59:59.999Z");
        assertThat(late.due(new Due.StartOfNextWorkingDay(), start).at()).isEqualTo("2026-03-04T09:00:00Z");
    }

    @Test
    void closedDaysAreNotWorkingDays() {
        WorkingTime closed = WorkingTime.of(office().addClosed(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 5))
                .build());

        assertThat(closed.due(new Due.WorkingDays(1), london("2026-03-03T10:00"))
                        .at())
                .isEqualTo(london("2026-03-06T17:00"));
    }

    @Test
    void aCalendarWithNoWorkingDayIsFoundOut() {
        WorkingTime never = WorkingTime.of(open(LONDON, "09:00", "17:00").build());
        Instant start = london("2026-03-03T10:00");

        for (Due due : new Due[] {new Due.WorkingDays(1), new Due.StartOfNextWorkingDay()}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> never.due(due, start))
                    .withMessageContaining("no working day in 400 days");
        }
        assertThat(never.due(new Due.Hours(2), start).at()).isEqualTo(london("2026-03-03T12:00"));
    }

    @Test
    void aLongPauseIsNotAnEndlessOne() {
        Instant start = london("2026-03-03T10:00");

        assertThat(closedFor(399).due(new Due.WorkingDays(1), start).at()).isEqualTo(london("2027-04-07T17:00"));
        assertThatIllegalStateException().isThrownBy(() -> closedFor(400).due(new Due.WorkingDays(1), start));
    }

    private static WorkingTime closedFor(int days) {
        LocalDate from = LocalDate.of(2026, 3, 4);
        return WorkingTime.of(open(LONDON, "09:00", "17:00", DayOfWeek.values())
                .closed(from.datesUntil(from.plusDays(days)).toList())
                .build());
    }

    @Test
    void theMostWorkingDaysAreCountedInGoodTime() {
        DueTime due = office.due(new Due.WorkingDays(WorkingTime.MOST_WORKING_DAYS), london("2026-03-03T10:00"));

        assertThat(due.at()).isBetween("2409-01-01T00:00:00Z", "2410-12-31T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aCountThatIsNotAtLeastOneIsRefused(int count) {
        Instant start = london("2026-03-03T10:00");

        for (Due due : new Due[] {
            new Due.Hours(count),
            new Due.WorkingDays(count),
            new Due.Days(count),
            new Due.Weeks(count),
            new Due.Months(count)
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> office.due(due, start))
                    .withMessageContaining("counted from 1");
        }
    }

    @Test
    void moreWorkingDaysThanCenturiesHoldAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> office.due(new Due.WorkingDays(100_001), london("2026-03-03T10:00")))
                .withMessageContaining("100000 working days");
    }

    @Test
    void hoursThatEndNoLaterThanTheyStartAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WorkingTime.of(open(LONDON, "17:00", "09:00", MONDAY).build()))
                .withMessageContaining("MONDAY");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WorkingTime.of(open(LONDON, "09:00", "09:00", MONDAY).build()));
    }

    @Test
    void twoLotsOfHoursForOneWeekdayAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingTime.of(open(LONDON, "09:00", "12:00", MONDAY)
                        .addHours(hours(MONDAY, "13:00", "17:00"))
                        .build()))
                .withMessageContaining("MONDAY twice");
    }

    @Test
    void nullIsRefusedAtOnce() {
        assertThatNullPointerException().isThrownBy(() -> WorkingTime.of(null));
        assertThatNullPointerException().isThrownBy(() -> office.due(null, Instant.EPOCH));
        assertThatNullPointerException().isThrownBy(() -> office.due(new Due.AtOnce(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, en",
        "Pacific/Apia, cy",
        "America/St_Johns, ar",
        "Asia/Kolkata, th-TH-u-ca-buddhist-nu-thai",
        "Africa/Casablanca, tr"
    })
    void theMachinesOwnZoneAndLanguageMakeNoDifference(String zone, String language) {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale before = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(language));
            WorkingTime elsewhere = WorkingTime.of(office().build());

            assertThat(elsewhere.due(new Due.WorkingDays(4), Instant.parse("2026-12-24T23:30:00Z")))
                    .isEqualTo(new DueTime(Instant.parse("2027-01-04T17:00:00Z"), true));
            assertThat(elsewhere
                            .due(new Due.Months(1), Instant.parse("2026-01-31T23:30:00Z"))
                            .at())
                    .isEqualTo("2026-03-01T00:00:00Z");
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(before);
        }
    }
}
