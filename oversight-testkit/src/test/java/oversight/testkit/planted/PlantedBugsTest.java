package oversight.testkit.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.testkit.contract.AdapterBugs;
import oversight.testkit.model.HostBugs;
import oversight.testkit.planted.PlantedBug.Found;
import oversight.testkit.scheme.SchemeBugs;

/**
 * Every planted bug is found by what any team runs, and {@code docs/planted-bugs.md} shows what is printed. With {@code -Doversight.planted.update=true} the page is written.
 */
@Tag("once")
class PlantedBugsTest {

    private static final Path PAGE = Path.of("").toAbsolutePath().getParent().resolve("docs/planted-bugs.md");
    private static final int AT_LEAST = 40;
    private static final int MOST_STEPS = 8;
    private static final int MOST_LINES = 12;

    private static List<PlantedBug> bugs() {
        return Stream.of(AdapterBugs.all(), HostBugs.all(), Stories.all(), Fronts.all(), SchemeBugs.all())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void everyBugIsFoundAndThePageShowsHow() throws IOException {
        Map<PlantedBug, Found> found = new LinkedHashMap<>();
        Duration before = processorTime();
        for (PlantedBug bug : bugs()) {
            long start = System.nanoTime();
            found.put(
                    bug,
                    bug.hunt().go().orElseThrow(() -> new AssertionError(bug.name() + " was not found by anything")));
            System.out.println("Planted " + bug.name() + ": " + found.get(bug).by() + ", "
                    + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
        PlantedPage page = new PlantedPage(found);
        System.out.println("Planted: " + page.figures().strip() + " Processor time "
                + processorTime().minus(before).toSeconds() + " s");

        assertThat(found).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(page.medianSteps()).isLessThanOrEqualTo(MOST_STEPS);
        assertThat(page.medianLines()).isLessThanOrEqualTo(MOST_LINES);
        if (Boolean.getBoolean("oversight.planted.update")) {
            Files.writeString(PAGE, page.text());
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page.text());
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Test
    void namesAreUniqueAndEveryPlaceHasOne() {
        assertThat(bugs()).extracting(PlantedBug::name).doesNotHaveDuplicates();
        assertThat(bugs()).extracting(PlantedBug::place).contains(PlantedBug.Place.values());
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        assertThat(Stories.withoutAMistake()).isEmpty();
        assertThat(Fronts.withoutAMistake()).isEmpty();
        assertThat(SchemeBugs.withoutAMistake()).isEmpty();
    }
}
