package oversight.testkit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import oversight.api.notice.DeliveryState;

/** What a regime of kills adds up to; a row of the report. Not thread-safe. */
final class Tally {

    private static final Path REPORT = Path.of("target", "kill-report.txt");

    private final String name;
    private final List<String> lost = new ArrayList<>();
    private final List<String> invented = new ArrayList<>();
    private final List<String> unaccounted = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    final Map<DeliveryState, Integer> states = new EnumMap<>(DeliveryState.class);
    int kills;
    int acknowledged;
    int found;
    int inFlight;
    int duties;
    int notices;
    int handOvers;
    int putOff;
    int duplicates;

    Tally(String name) {
        this.name = name;
    }

    void remark(String remark) {
        remarks.add(remark);
    }

    void lost(String what) {
        lost.add(what);
    }

    void invented(String what) {
        invented.add(what);
    }

    void unaccounted(String what) {
        unaccounted.add(what);
    }

    void wrong(String what) {
        wrong.add(what);
    }

    int faults() {
        return lost.size() + invented.size() + unaccounted.size() + wrong.size();
    }

    int losses() {
        return lost.size();
    }

    void assertNothingOwed() {
        assertThat(lost).as("lost").isEmpty();
        assertThat(invented).as("invented").isEmpty();
        assertThat(unaccounted).as("unaccounted for").isEmpty();
        assertThat(wrong).as("not as it was written").isEmpty();
    }

    /** To the report in full, and to the output in a line. */
    void print() throws IOException {
        String line = name + ": " + kills + " kills, " + acknowledged + " acknowledged, " + found + " found, "
                + lost.size() + " lost, " + invented.size() + " invented, " + unaccounted.size() + " unaccounted, "
                + wrong.size() + " wrong, " + duplicates + " handed over again under the same key";
        System.out.println(line);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, table(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String table() {
        StringBuilder table = new StringBuilder(name + System.lineSeparator());
        row(table, "kills", kills);
        row(table, "entries acknowledged", acknowledged);
        row(table, "entries found", found);
        row(table, "  not acknowledged, in flight", inFlight);
        row(table, "duties", duties);
        row(table, "notices", notices);
        states.forEach((state, count) -> row(table, "  " + state, count));
        row(table, "hand-overs to the transport", handOvers);
        row(table, "  put off", putOff);
        row(table, "  taken again, same key", duplicates);
        row(table, "lost", lost.size());
        row(table, "invented", invented.size());
        row(table, "unaccounted", unaccounted.size());
        row(table, "wrong bytes", wrong.size());
        remarks.forEach(remark -> table.append("  " + remark + System.lineSeparator()));
        Stream.of(lost, invented, unaccounted, wrong)
                .flatMap(found -> found.stream().limit(5))
                .forEach(found -> table.append("  ! " + found + System.lineSeparator()));
        return table.append(System.lineSeparator()).toString();
    }

    private static void row(StringBuilder table, String what, int count) {
        table.append(String.format("  %-32s%10d%n", what, count));
    }
}
