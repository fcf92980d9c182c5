package oversight.testkit.scheme;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.WorkingHours;

/**
 * The versions of the scheme that the examples are about.
 *
 * @param newestFirst the versions
 */
record Versions(List<Scheme> newestFirst) {

    private static final int LONGEST_LOOK = 366;

    Versions {
        newestFirst = newestFirst.stream()
                .sorted(Comparator.comparing(Scheme::getEffectiveFrom).reversed())
                .toList();
        if (newestFirst.isEmpty()) {
            throw new IllegalArgumentException("Examples are about a scheme: give at least one version of it");
        }
    }

    Scheme newest() {
        return newestFirst.get(0);
    }

    /** The zone in which local times are read and shown. */
    ZoneId zone() {
        return newest().getCalendar().getZone();
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(zone()).toInstant();
    }

    /** The version in force at a time; the newest where none is, whose names are then as good as any. */
    Scheme at(Instant at) {
        return newestFirst.stream()
                .filter(version -> !version.getEffectiveFrom()
                        .atStartOfDay(version.getCalendar().getZone())
                        .toInstant()
                        .isAfter(at))
                .findFirst()
                .orElse(newest());
    }

    /** The version to which a rule belongs; empty for an arrangement and for a law of the engine. */
    Optional<Scheme> of(RuleRef rule) {
        return newestFirst.stream()
                .filter(version -> version.getId().equals(rule.getScheme())
                        && version.getVersion().equals(rule.getVersion()))
                .findFirst();
    }

    /** Noon on the first day with working hours on which the newest version is in force. */
    Instant usualTime() {
        Set<DayOfWeek> working =
                newest().getCalendar().getHours().stream().map(WorkingHours::getDay).collect(Collectors.toSet());
        Set<LocalDate> closed = Set.copyOf(newest().getCalendar().getClosed());
        LocalDate first = newest().getEffectiveFrom();
        LocalDate day = first.datesUntil(first.plusDays(LONGEST_LOOK))
                .filter(each -> working.contains(each.getDayOfWeek()) && !closed.contains(each))
                .findFirst()
                .orElse(first);
        return instant(day.atTime(LocalTime.NOON));
    }
}
