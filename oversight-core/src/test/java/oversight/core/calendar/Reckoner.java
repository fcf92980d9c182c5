package oversight.core.calendar;

import java.time.Instant;
import java.util.Optional;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.Due;
import oversight.api.scheme.WorkingCalendar;

/** What is held against the walk through the minutes: the real calendar, or one that was spoiled. */
interface Reckoner {

    DueTime due(Due due, Instant start);

    boolean holds(CalendarFact fact, Instant at);

    Optional<Boolean> tell(CalendarFact fact, Instant at);

    Optional<DueTime> next(CalendarFact fact, Instant after);

    /** The calendar as hosts have it. */
    static Reckoner real(WorkingCalendar calendar) {
        return of(WorkingTime.of(calendar));
    }

    static Reckoner of(WorkingTime time) {
        return new Reckoner() {
            @Override
            public DueTime due(Due due, Instant start) {
                return time.due(due, start);
            }

            @Override
            public boolean holds(CalendarFact fact, Instant at) {
                return fact == CalendarFact.WORKING_TIME ? time.isWorkingTime(at) : time.isOutOfHours(at);
            }

            @Override
            public Optional<Boolean> tell(CalendarFact fact, Instant at) {
                return time.tell(fact, at);
            }

            @Override
            public Optional<DueTime> next(CalendarFact fact, Instant after) {
                return time.next(fact, after);
            }
        };
    }
}
