package oversight.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.CoverHours;
import oversight.api.scheme.Due;
import oversight.api.scheme.WorkingCalendar;

/** Mistakes that a calendar could have. Each has to be found. */
enum Spoiled {
    /** A working day too few, on Fridays only. */
    OFF_BY_ONE {
        @Override
        DueTime due(Due due, Instant start, WorkingCalendar calendar) {
            boolean friday = start.atZone(calendar.getZone()).getDayOfWeek().getValue() == 5;
            return super.due(
                    friday && due instanceof Due.WorkingDays some && some.days() > 1
                            ? new Due.WorkingDays(some.days() - 1)
                            : due,
                    start,
                    calendar);
        }
    },
    /** The machine's own zone, as it was when the class was loaded. */
    ZONE_OF_THE_MACHINE {
        @Override
        WorkingCalendar spoil(WorkingCalendar calendar) {
            return with(calendar, it -> it.zone(Machine.ZONE));
        }
    },
    /** The day of today, where the start is meant. */
    DAY_OF_TODAY {
        @Override
        DueTime due(Due due, Instant start, WorkingCalendar calendar) {
            Instant now = LocalDateTime.now().atZone(calendar.getZone()).toInstant();
            return super.due(due, due instanceof Due.StartOfNextWorkingDay ? now : start, calendar);
        }
    },
    /** Hours by the clock on the wall. */
    HOURS_ON_THE_WALL {
        @Override
        DueTime due(Due due, Instant start, WorkingCalendar calendar) {
            return due instanceof Due.Hours some
                    ? new DueTime(
                            LocalDateTime.ofInstant(start, calendar.getZone())
                                    .plusHours(some.hours())
                                    .atZone(calendar.getZone())
                                    .toInstant(),
                            true)
                    : super.due(due, start, calendar);
        }
    },
    /** The bank holidays of England in Scotland. */
    HOLIDAYS_OF_ENGLAND {
        @Override
        WorkingCalendar spoil(WorkingCalendar calendar) {
            return with(calendar, it -> it.holidays(calendar.getHolidays().map(list -> "england-and-wales")));
        }
    },
    /** Cover that ends at midnight. */
    COVER_UNTIL_MIDNIGHT {
        @Override
        WorkingCalendar spoil(WorkingCalendar calendar) {
            List<CoverHours> cut = calendar.getCover().stream()
                    .map(some -> some.getEnd().isAfter(some.getStart())
                            ? some
                            : CoverHours.builder()
                                    .from(some)
                                    .end(java.time.LocalTime.MIDNIGHT)
                                    .build())
                    .toList();
            return with(calendar, it -> it.cover(cut));
        }
    },
    /** A holiday in office hours is nobody's. */
    NO_COVER_ON_HOLIDAYS {
        @Override
        boolean holds(CalendarFact fact, Instant at, WorkingCalendar calendar) {
            WorkingCalendar withoutHolidays =
                    with(calendar, it -> it.holidays(Optional.empty()).closed(List.<LocalDate>of()));
            return fact == CalendarFact.OUT_OF_HOURS && !calendar.getCover().isEmpty()
                    ? WorkingTime.of(withoutHolidays).isOutOfHours(at)
                    : super.holds(fact, at, calendar);
        }
    },
    /** The end of the hours is still within them. */
    END_WITHIN {
        @Override
        boolean holds(CalendarFact fact, Instant at, WorkingCalendar calendar) {
            return super.holds(fact, at.truncatedTo(ChronoUnit.MINUTES).equals(at) ? at.minusNanos(1) : at, calendar);
        }
    };

    private static final class Machine {
        static final ZoneId ZONE = ZoneId.systemDefault();
    }

    WorkingCalendar spoil(WorkingCalendar calendar) {
        return calendar;
    }

    DueTime due(Due due, Instant start, WorkingCalendar calendar) {
        return WorkingTime.of(spoil(calendar)).due(due, start);
    }

    boolean holds(CalendarFact fact, Instant at, WorkingCalendar calendar) {
        WorkingTime time = WorkingTime.of(spoil(calendar));
        return fact == CalendarFact.WORKING_TIME ? time.isWorkingTime(at) : time.isOutOfHours(at);
    }

    Reckoner of(WorkingCalendar calendar) {
        Reckoner rest = Reckoner.real(spoil(calendar));
        return new Reckoner() {
            @Override
            public DueTime due(Due due, Instant start) {
                return Spoiled.this.due(due, start, calendar);
            }

            @Override
            public boolean holds(CalendarFact fact, Instant at) {
                return Spoiled.this.holds(fact, at, calendar);
            }

            @Override
            public Optional<Boolean> tell(CalendarFact fact, Instant at) {
                return rest.tell(fact, at);
            }

            @Override
            public Optional<DueTime> next(CalendarFact fact, Instant after) {
                return rest.next(fact, after);
            }
        };
    }

    private static WorkingCalendar with(WorkingCalendar calendar, UnaryOperator<WorkingCalendar.Builder> change) {
        return change.apply(WorkingCalendar.builder().from(calendar)).build();
    }
}
