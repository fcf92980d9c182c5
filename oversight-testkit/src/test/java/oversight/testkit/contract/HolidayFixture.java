package oversight.testkit.contract;

import oversight.api.spi.HolidayCalendar;
import oversight.api.spi.HolidayCalendar.Year;

/** The questions of the holiday contract. */
class HolidayFixture implements HolidayCalendarContract {

    private final HolidayCalendar calendar;

    HolidayFixture(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public HolidayCalendar calendar() {
        return calendar;
    }

    @Override
    public Year known() {
        return new Year("town", 2026);
    }

    @Override
    public Year notKnownYet() {
        return new Year("town", 2036);
    }
}
