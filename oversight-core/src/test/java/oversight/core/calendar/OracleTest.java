package oversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.core.calendar.OracleRun.Outcome;

/**
 * The calendar against a walk through the minutes, on more than a million pairs, in six virtual machines of their own, each with another default zone: of a
 * value that is worked out when a class is loaded, only that tells. As many pairs in each zone of each machine as {@code -Doversight.calendar.pairs} says.
 */
class OracleTest {

    private static final List<String> MACHINES =
            List.of("UTC", "Europe/London", "America/St_Johns", "Pacific/Apia", "Asia/Kolkata", "Africa/Casablanca");

    private static final int SHARED = 3_000;
    private static final int OWN_USUAL = 56_000;
    private static final int OWN = Integer.getInteger("oversight.calendar.pairs", OWN_USUAL);
    private static final int AT_ONCE = 2;

    private static final Map<String, MinuteWalk> WALKS = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @Test
    void everyMachineAgreesWithTheWalk() throws Exception {
        List<Outcome> shared = new ArrayList<>();
        List<Outcome> own = new ArrayList<>();
        for (int i = 0; i < MACHINES.size(); i += AT_ONCE) {
            for (List<Outcome> outcomes : machines(MACHINES.subList(i, i + AT_ONCE), SHARED, OWN)) {
                shared.add(outcomes.get(0));
                own.add(outcomes.get(1));
            }
        }

        assertThat(own).extracting(Outcome::machineZone).containsExactlyElementsOf(MACHINES);
        assertThat(own).extracting(Outcome::first).containsOnly("");
        assertThat(own.stream().mapToLong(Outcome::pairs).sum()).isGreaterThanOrEqualTo(18L * (OWN - 3));
        assertThat(own).extracting(Outcome::fingerprint).doesNotHaveDuplicates();
        assertThat(shared).extracting(Outcome::first).containsOnly("");
        assertThat(shared)
                .extracting(Outcome::fingerprint)
                .containsOnly(shared.get(0).fingerprint());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ZONE_OF_THE_MACHINE")
    void aMistakeIsFound(Spoiled spoiled) {
        Outcome outcome = OracleRun.run(1, OracleRun.of(0, 2), 1_600, WALKS, spoiled::of);

        assertThat(outcome.differences()).isPositive();
    }

    @Test
    void aZoneTakenFromTheMachineIsFoundAndMachinesDisagree() throws Exception {
        List<Outcome> outcomes =
                machines(List.of("Europe/London", "Asia/Kolkata"), 400, 0, Spoiled.ZONE_OF_THE_MACHINE.name()).stream()
                        .map(each -> each.get(0))
                        .toList();

        assertThat(outcomes).extracting(Outcome::differences).allMatch(found -> found > 0);
        assertThat(outcomes).extracting(Outcome::fingerprint).doesNotHaveDuplicates();
    }

    private List<List<Outcome>> machines(List<String> zones, int shared, int own, String... spoiled) throws Exception {
        List<Process> machines = new ArrayList<>();
        for (String zone : zones) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Duser.timezone=" + zone,
                    "-cp",
                    System.getProperty("java.class.path"),
                    OracleRun.class.getName(),
                    String.valueOf(shared),
                    String.valueOf(own),
                    String.valueOf(2 * MACHINES.indexOf(zone))));
            command.addAll(List.of(spoiled));
            machines.add(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output(zone).toFile())
                    .start());
        }
        List<List<Outcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < zones.size(); i++) {
            outcomes.add(outcomes(machines.get(i), zones.get(i)));
        }
        return outcomes;
    }

    private List<Outcome> outcomes(Process machine, String zone) throws IOException, InterruptedException {
        try {
            assertThat(machine.waitFor(10, TimeUnit.MINUTES)).isTrue();
            String said = Files.readString(output(zone), StandardCharsets.UTF_8);
            assertThat(machine.exitValue()).as(said).isZero();
            return said.lines().map(Outcome::parse).toList();
        } finally {
            machine.destroyForcibly();
        }
    }

    private Path output(String zone) {
        return folder.resolve(zone.replace('/', '-'));
    }
}
