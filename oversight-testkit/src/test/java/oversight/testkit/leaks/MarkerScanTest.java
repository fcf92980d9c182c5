package oversight.testkit.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oversight.testkit.notes.SampleNotes;

/** The scan finds a leak that is planted, in each form, and nothing where there is none. */
class MarkerScanTest {

    private static final String LEAK = "Grandad & the neighbour \"shouted\" at her on <Tuesday>";

    @TempDir
    Path project;

    @Test
    void textsAreFoundInTheSourcesOfTests() {
        assertThat(Markers.in("""
                note.analysis("One sentence of the analysis" + " and its end.").why( "A reason \\u0175ritten");
                Narrative.of("Made directly"); static final String MARKER = "Found by its name"; log("not a text");
                """))
                .containsExactly(
                        "One sentence of the analysis and its end.",
                        "A reason ŵritten",
                        "Made directly",
                        "Found by its name");
    }

    @Test
    void theSampleNotesAreWatched() {
        Set<String> texts = Markers.inSources(Path.of(".."));

        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(SampleNotes.all())
                .allSatisfy(note -> assertThat(
                                texts.contains(note.getImpactOnChild().text())
                                        || note.getImpactOnChild().text().isEmpty())
                        .isTrue());
    }

    @Test
    void aPlantedLeakIsFoundInEachForm() throws IOException {
        byte[] bytes = LEAK.getBytes(StandardCharsets.UTF_8);
        for (String form : List.of(
                LEAK,
                "note=" + LEAK.substring(0, 30),
                LEAK.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"),
                "{\"analysis\":\"" + LEAK.replace("\"", "\\\"") + "\"}",
                URLEncoder.encode(LEAK, StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(bytes),
                Base64.getEncoder().encodeToString(("x" + LEAK).getBytes(StandardCharsets.UTF_8)),
                Base64.getEncoder().encodeToString(("xy" + LEAK).getBytes(StandardCharsets.UTF_8)),
                HexFormat.of().formatHex(bytes),
                LEAK.toUpperCase(Locale.ROOT))) {
            assertThat(hits("2026-03-03 INFO before", "2026-03-03 INFO " + form))
                    .containsExactly("log.txt line 2");
        }
    }

    @Test
    void whereNothingCameOutNothingIsFound() throws IOException {
        assertThat(hits("2026-03-03 INFO recorded entry N-1 for child C-1042", "Grandad", "####"))
                .isEmpty();
    }

    private List<String> hits(String... lines) throws IOException {
        Path reports = Files.createDirectories(
                project.resolve("module").resolve("target").resolve("surefire-reports"));
        Files.write(reports.resolve("log.txt"), List.of(lines));
        return MarkerScan.scan(Set.of(LEAK), MarkerScan.reports(project));
    }
}
