package oversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static oversight.api.scheme.CalendarFact.OUT_OF_HOURS;
import static oversight.api.scheme.CalendarFact.WORKING_TIME;
import static oversight.core.calendar.Calendars.LONDON;
import static oversight.core.calendar.Calendars.hours;
import static oversight.core.calendar.Calendars.london;
import static oversight.core.calendar.Calendars.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oversight.api.scheme.CoverHours;
import oversight.api.scheme.WorkingCalendar;

/** The hours of the out-of-hours service as an authority publishes them: Monday to Thursday 17.00 to 08.45, Friday 16.30 to Monday 08.45, and bank holidays. */
class OutOfHoursTest {

    private final WorkingTime duty = WorkingTime.of(published().build());
    private final WorkingTime plain = WorkingTime.of(office().build());

    private static WorkingCalendar.Builder published() {
        return weekdays("08:45", "17:00").cover(cover("17:00", "16:30", "08:45"));
    }

    /** The hours of the officer on duty, who starts before the office closes and stays after it opens. */
    private static WorkingCalendar.Builder overlapping() {
        return weekdays("08:45", "17:00").cover(cover("16:30", "16:30", "10:00"));
    }

    private static WorkingCalendar.Builder weekdays(String start, String end) {
        return WorkingCalendar.builder()
                .zone(LONDON)
                .holidays("england-and-wales")
                .hours(Stream.of(DayOfWeek.values())
                        .filter(day -> day.getValue() < 6)
                        .map(day -> hours(day, start, day == DayOfWeek.FRIDAY ? "16:30" : end))
                        .toList());
    }

    private static List<CoverHours> cover(String start, String onFriday, String end) {
        List<CoverHours> cover = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean weekend = day.getValue() > 5;
            String from = weekend ? end : day == DayOfWeek.FRIDAY ? onFriday : start;
            cover.add(CoverHours.builder()
                    .day(day)
                    .start(LocalTime.parse(from))
                    .end(LocalTime.parse(end))
                    .build());
        }
        return cover;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T08:44:59, false, true", // a Tuesday
        "2026-03-03T08:45, true, false",
        "2026-03-03T16:59:59.999, true, false",
        "2026-03-03T17:00, false, true",
        "2026-03-04T03:00, false, true",
        "2026-03-06T16:30, false, true", // a Friday
        "2026-03-07T12:00, false, true",
        "2026-03-08T23:00, false, true",
        "2026-03-09T08:44, false, true",
        "2026-03-09T08:45, true, false",
        "2026-04-03T11:00, false, true", // Good Friday
        "2026-04-06T11:00, false, true", // Easter Monday
        "2026-04-07T08:00, false, true",
        "2026-04-07T09:00, true, false",
        "2026-03-29T01:00, false, true", // the clocks go forward
        "2026-10-25T01:30, false, true" // and back
    })
    void cover(String at, boolean works, boolean isOut) {
        assertThat(duty.isWorkingTime(london(at))).isEqualTo(works);
        assertThat(duty.isOutOfHours(london(at))).isEqualTo(isOut);
        assertThat(duty.tell(WORKING_TIME, london(at))).contains(works);
        assertThat(duty.tell(OUT_OF_HOURS, london(at))).contains(isOut);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T09:59, true, true",
        "2026-03-03T10:00, true, false",
        "2026-03-03T16:30, true, true",
        "2026-03-03T17:00, false, true"
    })
    void bothCanHold(String at, boolean works, boolean isOut) {
        WorkingTime both = WorkingTime.of(overlapping().build());

        assertThat(both.isWorkingTime(london(at))).isEqualTo(works);
        assertThat(both.isOutOfHours(london(at))).isEqualTo(isOut);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T08:59:59, true",
        "2026-03-03T09:00, false",
        "2026-03-03T16:59, false",
        "2026-03-03T17:00, true",
        "2026-03-07T12:00, true",
        "2026-04-03T11:00, true",
        "2026-12-28T12:00, true"
    })
    void withoutHoursOfItsOwnTheServiceHasWhateverIsNotWorkingTime(String at, boolean isOut) {
        assertThat(plain.isOutOfHours(london(at))).isEqualTo(isOut);
        assertThat(plain.isWorkingTime(london(at))).isEqualTo(!isOut);
    }

    @Test
    void whatIsWrittenIsAllThatThereIs() {
        WorkingTime nights = WorkingTime.of(
                office().addCover(cover("22:00", "22:00", "06:00").get(0)).build());

        assertThat(nights.isOutOfHours(london("2026-03-02T21:59"))).isFalse();
        assertThat(nights.isOutOfHours(london("2026-03-02T22:00"))).isTrue();
        assertThat(nights.isOutOfHours(london("2026-03-03T06:00"))).isFalse();
        assertThat(nights.isOutOfHours(london("2026-03-03T22:00"))).isFalse();
        assertThat(nights.isOutOfHours(london("2026-03-07T12:00"))).isFalse();
    }

    @Test
    void aClosedDayIsCoveredAsAWholeAndADayOnWhichNobodyWorksAnywayIsNot() {
        WorkingTime closed = WorkingTime.of(
                office().addCover(cover("22:00", "22:00", "06:00").get(0))
                        .addClosed(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 7))
                        .build());

        assertThat(closed.isOutOfHours(london("2026-03-04T12:00"))).isTrue();
        assertThat(closed.isOutOfHours(london("2026-03-07T12:00"))).isFalse();
    }

    @Test
    void theNextBeginsAfterWhatGoesOnWithoutABreak() {
        assertThat(duty.next(OUT_OF_HOURS, london("2026-03-06T12:00")))
                .contains(new DueTime(london("2026-03-06T16:30"), true));
        assertThat(duty.next(OUT_OF_HOURS, london("2026-03-06T16:30")))
                .contains(new DueTime(london("2026-03-09T17:00"), true));
        assertThat(duty.next(WORKING_TIME, london("2026-04-02T12:00")))
                .contains(new DueTime(london("2026-04-07T08:45"), true));
        assertThat(plain.next(OUT_OF_HOURS, london("2026-04-03T12:00")))
                .contains(new DueTime(london("2026-04-07T17:00"), true));
    }

    @Test
    void whatNeverBeginsIsEmpty() {
        List<CoverHours> always = cover("08:45", "08:45", "08:45");
        WorkingTime day = WorkingTime.of(office().cover(always).build());
        WorkingTime nobody =
                WorkingTime.of(WorkingCalendar.builder().zone(LONDON).build());

        assertThat(day.next(OUT_OF_HOURS, london("2026-03-06T12:00"))).isEmpty();
        assertThat(day.isOutOfHours(london("2026-03-06T12:00"))).isTrue();
        assertThat(nobody.next(WORKING_TIME, london("2026-03-06T12:00"))).isEmpty();
        assertThat(nobody.next(OUT_OF_HOURS, london("2026-03-06T12:00"))).isEmpty();
        assertThat(nobody.isOutOfHours(london("2026-03-06T12:00"))).isTrue();
    }

    @Test
    void whereHolidaysAreNotKnownOnlyWhatDoesNotDependOnThemIsSaid() {
        assertThat(duty.tell(OUT_OF_HOURS, london("2028-05-02T11:00"))).isEmpty();
        assertThat(duty.tell(WORKING_TIME, london("2028-05-02T11:00"))).isEmpty();
        assertThat(duty.isWorkingTime(london("2028-05-02T11:00"))).isTrue();
        assertThat(duty.tell(OUT_OF_HOURS, london("2028-05-02T18:00"))).contains(true);
        assertThat(duty.tell(WORKING_TIME, london("2028-05-02T18:00"))).contains(false);
        assertThat(duty.tell(OUT_OF_HOURS, london("2028-05-06T11:00"))).contains(true);
        assertThat(plain.tell(OUT_OF_HOURS, london("2028-05-02T11:00"))).isEmpty();
        assertThat(duty.next(OUT_OF_HOURS, london("2028-05-02T11:00")))
                .contains(new DueTime(london("2028-05-02T17:00"), false));
    }

    @Test
    void aListOfTheHostIsKnownWhereTheHostIs() {
        WorkingCalendar calendar = published().holidays("host:barset").build();
        WorkingTime asked = WorkingTime.of(calendar, year -> Optional.of(Set.of(LocalDate.of(2026, 3, 3))));

        assertThat(asked.tell(OUT_OF_HOURS, london("2026-03-03T11:00"))).contains(true);
        assertThat(asked.tell(OUT_OF_HOURS, london("2026-03-04T11:00"))).contains(false);
        assertThat(WorkingTime.withoutHost(calendar).tell(OUT_OF_HOURS, london("2026-03-03T11:00")))
                .isEmpty();
        assertThat(WorkingTime.withoutHost(published().build()).tell(OUT_OF_HOURS, london("2026-03-03T11:00")))
                .contains(false);
    }

    @Test
    void twoLotsOfCoverForOneWeekdayAreRefused() {
        List<CoverHours> twice = List.of(
                cover("17:00", "17:00", "08:00").get(0),
                cover("18:00", "17:00", "08:00").get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingTime.of(office().cover(twice).build()))
                .withMessageContaining("MONDAY twice");
    }
}
