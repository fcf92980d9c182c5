package oversight.core.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import oversight.api.scheme.CalendarFact;
import oversight.api.scheme.Due;
import oversight.api.scheme.WorkingCalendar;

/**
 * Asks a calendar and the walk through the minutes the same questions. A pair is a calendar with a moment: of it is asked when something is due, what holds,
 * and what begins next. Started as a program, it runs in a JVM of its own, whose default zone may be any.
 */
final class OracleRun {

    /** London and five more; then some in which clocks change at midnight, across it, by half an hour, and in the month of fasting. */
    private static final List<String> ZONES = List.of(
            "Europe/London",
            "UTC",
            "America/St_Johns",
            "Asia/Kolkata",
            "Africa/Casablanca",
            "Asia/Beirut",
            "America/Nuuk",
            "Australia/Lord_Howe",
            "Pacific/Apia");

    private static final int CALENDARS = 4;

    private long pairs;
    private long differences;
    private long fingerprint;
    private String first = "";

    private OracleRun() {}

    /** What came of a run. */
    record Outcome(String machineZone, long pairs, long differences, long fingerprint, String first) {

        static Outcome parse(String line) {
            String[] parts = line.split("\\|", 5);
            return new Outcome(
                    parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]), parts[4]);
        }

        String print() {
            return machineZone + "|" + pairs + "|" + differences + "|" + fingerprint + "|" + first;
        }
    }

    /** So many pairs in each of so many zones, from a seed; the clocks that were walked are kept in a map. */
    static Outcome run(
            long seed,
            List<String> zones,
            int pairsInZone,
            Map<String, MinuteWalk> walks,
            Function<WorkingCalendar, Reckoner> subject) {
        OracleRun run = new OracleRun();
        for (int i = 0; i < zones.size(); i++) {
            MinuteWalk walk = walks.computeIfAbsent(
                    zones.get(i),
                    zone -> new MinuteWalk(
                            ZoneId.of(zone), CalendarDraws.FIRST.minusDays(10), CalendarDraws.LAST.plusMonths(14)));
            CalendarDraws draws = new CalendarDraws(seed + 31L * i);
            for (int calendar = 0; calendar < CALENDARS; calendar++) {
                run.compare(walk, draws, pairsInZone / CALENDARS, subject);
            }
        }
        return new Outcome(ZoneId.systemDefault().getId(), run.pairs, run.differences, run.fingerprint, run.first);
    }

    /** So many zones, from one of them on. */
    static List<String> of(int start, int many) {
        return IntStream.range(start, start + many)
                .mapToObj(i -> ZONES.get(i % ZONES.size()))
                .toList();
    }

    private void compare(MinuteWalk walk, CalendarDraws draws, int times, Function<WorkingCalendar, Reckoner> subject) {
        WorkingCalendar calendar = draws.calendar(walk.zone());
        Reckoner walked = new WalkedCalendar(walk, calendar);
        Reckoner real = subject.apply(calendar);
        for (int i = 0; i < times; i++) {
            Due due = draws.due();
            Instant at = draws.moment(walk, calendar);
            pairs++;
            hold(real.due(due, at), walked.due(due, at), due, at, calendar);
            for (CalendarFact fact : CalendarFact.values()) {
                hold(real.holds(fact, at), walked.holds(fact, at), fact, at, calendar);
                hold(real.tell(fact, at), walked.tell(fact, at), fact, at, calendar);
                if (i % 10 == 0) {
                    hold(real.next(fact, at), walked.next(fact, at), "next " + fact, at, calendar);
                }
            }
        }
    }

    private void hold(Object given, Object expected, Object asked, Instant at, WorkingCalendar calendar) {
        fingerprint = fingerprint * 31 + given.hashCode();
        if (!Objects.equals(given, expected)) {
            differences++;
            first = first.isEmpty()
                    ? asked + " at " + at + ": " + given + " and not " + expected + " on " + calendar
                    : first;
        }
    }

    /**
     * The arguments: how many pairs in a zone of the slice that all machines have, how many of the machine's own, with which of the zones that starts, and what is
     * to be spoiled.
     */
    public static void main(String[] arguments) {
        Function<WorkingCalendar, Reckoner> subject = Arrays.stream(arguments)
                .skip(3)
                .findFirst()
                .<Function<WorkingCalendar, Reckoner>>map(name -> Spoiled.valueOf(name.toUpperCase(Locale.ROOT))::of)
                .orElse(Reckoner::real);
        Map<String, MinuteWalk> walks = new HashMap<>();
        System.out.println(
                run(1, of(0, 2), Integer.parseInt(arguments[0]), walks, subject).print());
        int own = Integer.parseInt(arguments[1]);
        if (own > 0) {
            long seed = ZoneId.systemDefault().getId().hashCode();
            System.out.println(run(seed, of(Integer.parseInt(arguments[2]), 3), own, walks, subject)
                    .print());
        }
    }
}
