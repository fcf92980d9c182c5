package oversight.testkit.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import oversight.api.spi.HolidayCalendar;
import oversight.testkit.memory.FixedHolidays;

/** Fixed holidays keep the rules, and each rule refuses a calendar that breaks it. */
class HolidayCalendarContractTest extends HolidayFixture {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final FixedHolidays RIGHT =
            FixedHolidays.none().with("town", 2026, CHRISTMAS).with("town", 2027, LocalDate.of(2027, 1, 1));

    HolidayCalendarContractTest() {
        super(RIGHT);
    }

    /** A wrong implementation for each rule. */
    Map<String, HolidayCalendar> wrong() {
        AtomicInteger calls = new AtomicInteger();
        Set<LocalDate> shared = new HashSet<>(Set.of(CHRISTMAS));
        return Map.of(
                "hol01", year -> Optional.empty(),
                "hol02", year -> Optional.of(Set.of(LocalDate.of(2025, 12, 25))),
                "hol03", year -> Optional.of(RIGHT.holidays(year).orElse(Set.of())),
                "hol04", year -> year.list().equals("town") ? RIGHT.holidays(year) : null,
                "hol05", year -> Optional.of(shared),
                "hol06", year -> Optional.of(Set.of(CHRISTMAS.minusDays(calls.getAndIncrement()))));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_refuses_a_wrong_calendar() {
        return Rules.catchWhatIsWrong(
                HolidayCalendarContract.class,
                wrong().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> new HolidayFixture(e.getValue()))));
    }
}
