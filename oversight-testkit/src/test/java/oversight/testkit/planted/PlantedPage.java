package oversight.testkit.planted;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import oversight.testkit.planted.PlantedBug.Found;
import oversight.testkit.planted.PlantedBug.Place;

/** The page of the planted bugs. */
record PlantedPage(Map<PlantedBug, Found> found) {

    private static final int LONGEST_LINE = 220;
    private static final int MOST_LINES = 24;

    private static final String HEAD = """
            # Planted bugs

            Mistakes that teams make in what they write for Oversight: in the implementation of an interface, in what stands before the engine, in a scheme. Each is switched on alone in an invented host, and what a team runs anyway
            is put to it: [the contracts](testkit.md), [the laws](laws.md), the model of a whole record, stories, [worked examples](scheme-examples.md) of a scheme and [a second look](scheme-review.md) at it. None of these knows of
            the mistake. Under each stands what the kit prints, shortened by the kit itself where it can be (stories of the model, questions of the laws); on this page lines are cut after 220 characters and reports after 24 lines.

            This page is written by `PlantedBugsTest`, which fails when a bug is not found, or when something else is printed:
            `mvn -pl oversight-testkit -am test -Dtest=PlantedBugsTest -Dsurefire.failIfNoSpecifiedTests=false -Dtest.jvm=-Doversight.planted.update=true` writes it anew.

            """;

    String text() {
        StringBuilder page = new StringBuilder(HEAD).append(figures()).append('\n');
        for (Place place : Place.values()) {
            Map<PlantedBug, Found> here = found.entrySet().stream()
                    .filter(one -> one.getKey().place() == place)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, java.util.LinkedHashMap::new));
            page.append("\n## ").append(place.title()).append('\n');
            here.forEach((bug, by) -> page.append("\n**`")
                    .append(bug.name())
                    .append("`** ")
                    .append(bug.sentence())
                    .append(" Found by: ")
                    .append(by.by())
                    .append(".\n\n```text\n")
                    .append(shown(by.counterExample()))
                    .append("\n```\n"));
        }
        return page.toString();
    }

    String figures() {
        return found.size() + " bugs, " + found.size() + " found. What is printed has " + medianLines()
                + " lines in the median and " + lines().max().orElse(0) + " at most; of the "
                + steps().count() + " stories of the model " + medianSteps() + " steps are left in the median, and "
                + steps().max().orElse(0) + " at most.\n";
    }

    int medianLines() {
        return median(lines().toArray());
    }

    int medianSteps() {
        return median(steps().toArray());
    }

    private java.util.stream.IntStream lines() {
        return found.values().stream()
                .mapToInt(by -> (int) by.counterExample().lines().count());
    }

    private java.util.stream.IntStream steps() {
        return found.values().stream().map(Found::steps).flatMapToInt(java.util.OptionalInt::stream);
    }

    private static int median(int[] numbers) {
        int[] sorted = Arrays.stream(numbers).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String shown(String text) {
        List<String> lines = text.lines().toList();
        String shown = lines.stream()
                .limit(MOST_LINES)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
        return lines.size() > MOST_LINES
                ? shown + String.format(Locale.ROOT, "%n… and %d lines more", lines.size() - MOST_LINES)
                : shown;
    }
}
