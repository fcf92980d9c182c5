package oversight.core.schemefile;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import oversight.core.form.MapNode;
import oversight.core.form.UnreadNode;

/** Checks the calendar: that there are working days, and that its list of holidays can be had. */
final class CalendarCheck {

    /** The lists of holidays that come with the library, as {@code core.calendar} has them. */
    static final Set<String> BUILT_IN = Collections.unmodifiableSet(
            new LinkedHashSet<>(List.of("england-and-wales", "scotland", "northern-ireland")));

    /** How the name of a list begins that the host keeps in its own calendar of holidays. */
    static final String OF_HOST = "host:";

    /** The longest time without a working day: nothing that is due on one is looked for any further. */
    private static final int LONGEST_PAUSE = 400;

    private final Report report;

    CalendarCheck(Report report) {
        this.report = report;
    }

    /** Checks a calendar. */
    void check(Spot calendar) {
        if (!(calendar.node() instanceof MapNode)) {
            return;
        }
        boolean none = calendar.get("hours")
                .map(hours -> hours.isCollection() && hours.inner().isEmpty())
                .orElse(true);
        if (none && report.names().isWhole(calendar)) {
            String message =
                    "there is no working day, so nothing would ever be due; add 'hours' for at least one weekday";
            report.add(calendar, SchemeCodes.NO_WORKING_DAY, message);
        }
        calendar.with(
                "hours",
                hours -> hours.items("day")
                        .forEach(item -> span(item.spot().get("time").orElse(item.spot()))));
        calendar.with("holidays", this::holidays);
        calendar.with("closed", closed -> closed(closed, weekdays(calendar)));
    }

    private void holidays(Spot holidays) {
        holidays.text()
                .filter(name -> !BUILT_IN.contains(name) && !isOfHost(name))
                .filter(name -> !name.isBlank())
                .ifPresent(name -> report.add(
                        holidays,
                        SchemeCodes.UNKNOWN_HOLIDAYS,
                        "there is no built-in list of holidays " + report.quote(name)
                                + report.nearest(name, BUILT_IN) + "; a list that your own system keeps is written "
                                + OF_HOST + "name"));
    }

    private static boolean isOfHost(String name) {
        return name.startsWith(OF_HOST) && name.length() > OF_HOST.length();
    }

    private void span(Spot spot) {
        spot.text()
                .flatMap(CalendarCheck::span)
                .filter(span -> !span.start().isBefore(span.end()))
                .ifPresent(span -> report.add(
                        spot, SchemeCodes.HOURS_ORDER, "working hours end after they start; write the start first"));
    }

    private static Optional<Terms.Span> span(String written) {
        try {
            return Optional.of(Terms.Span.parse(written));
        } catch (IllegalArgumentException saidByItsShape) {
            return Optional.empty();
        }
    }

    /** The weekdays with working hours, or none where they cannot be read. */
    private static Set<DayOfWeek> weekdays(Spot calendar) {
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        for (Spot.Item item :
                calendar.get("hours").map(hours -> hours.items("day")).orElse(List.of())) {
            for (DayOfWeek day : DayOfWeek.values()) {
                item.id()
                        .filter(id -> id.text().equals(day.name().toLowerCase(Locale.ROOT)))
                        .ifPresent(id -> weekdays.add(day));
            }
        }
        return weekdays;
    }

    /** Says so where the closed days leave no working day for longer than is looked for one. */
    private void closed(Spot closed, Set<DayOfWeek> weekdays) {
        boolean unread = closed.list().stream().anyMatch(day -> day.node() instanceof UnreadNode);
        if (weekdays.isEmpty() || unread) {
            return;
        }
        NavigableSet<LocalDate> days = new TreeSet<>();
        closed.list().forEach(day -> day.text().flatMap(CalendarCheck::date).ifPresent(days::add));
        days.removeIf(day -> !weekdays.contains(day.getDayOfWeek()));
        while (!days.isEmpty()) {
            LocalDate last = step(days.first(), weekdays, -1);
            LocalDate next = step(last, weekdays, 1);
            while (days.remove(next)) {
                next = step(next, weekdays, 1);
            }
            if (ChronoUnit.DAYS.between(last, next) > LONGEST_PAUSE) {
                String message = "no working day is left between " + last + " and " + next
                        + ", so nothing could be due then; a pause has at most " + LONGEST_PAUSE + " days";
                report.add(closed, SchemeCodes.NO_WORKING_DAY, message);
                return;
            }
        }
    }

    private static LocalDate step(LocalDate from, Set<DayOfWeek> weekdays, int days) {
        LocalDate day = from.plusDays(days);
        while (!weekdays.contains(day.getDayOfWeek())) {
            day = day.plusDays(days);
        }
        return day;
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException saidByItsShape) {
            return Optional.empty();
        }
    }
}
