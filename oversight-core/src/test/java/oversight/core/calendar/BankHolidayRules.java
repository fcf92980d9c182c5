package oversight.core.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules by which bank holidays fall, worked out here and nowhere read: what each list has to come to. */
final class BankHolidayRules {

    private BankHolidayRules() {}

    /** The bank holidays of a year by the name of the list, those included that were proclaimed for it alone. */
    static Set<LocalDate> in(int year, String list) {
        return switch (list) {
            case "england-and-wales" -> englandAndWales(year);
            case "scotland" -> scotland(year);
            case "northern-ireland" -> northernIreland(year);
            default -> throw new IllegalArgumentException(list);
        };
    }

    /** All of the years from 2024 to 2027. */
    static Set<LocalDate> known(String list) {
        return List.of(2024, 2025, 2026, 2027).stream()
                .flatMap(year -> in(year, list).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> englandAndWales(int year) {
        Set<LocalDate> days = shared(year);
        days.add(easterSunday(year).plusDays(1));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)));
        observed(days, year, "01-01", "12-25", "12-26");
        return days;
    }

    private static Set<LocalDate> scotland(int year) {
        Set<LocalDate> days = shared(year);
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(firstInMonth(MONDAY)));
        if (year == 2026) {
            days.add(LocalDate.of(2026, 6, 15));
        }
        observed(days, year, "01-01", "01-02", "11-30", "12-25", "12-26");
        return days;
    }

    private static Set<LocalDate> northernIreland(int year) {
        Set<LocalDate> days = englandAndWales(year);
        observed(days, year, "03-17", "07-12");
        return days;
    }

    private static Set<LocalDate> shared(int year) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(easterSunday(year).minusDays(2));
        days.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
        return days;
    }

    /** Each on its day, or on the next weekday that is free. */
    private static void observed(Set<LocalDate> days, int year, String... dates) {
        for (String date : dates) {
            LocalDate day = LocalDate.parse(year + "-" + date);
            while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || days.contains(day)) {
                day = day.plusDays(1);
            }
            days.add(day);
        }
    }

    /** The Gregorian computus in its anonymous form. */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
