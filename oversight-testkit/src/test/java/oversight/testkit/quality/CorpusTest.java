package oversight.testkit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import oversight.api.finding.Finding;
import oversight.api.scheme.Severity;
import oversight.core.quality.Quality;
import oversight.testkit.Validity;

/**
 * Quality findings against a corpus of invented notes that careful readers labelled. The rules were written with the open part in sight and the held-out part out of
 * sight, so the held-out figures are those to believe. The report is written to {@code target/corpus-report.txt}.
 */
class CorpusTest {

    private static final double PRECISE = 0.9;
    private static final int ENOUGH = 5;

    private final Quality quality = Quality.load();
    private final List<CorpusNote> open = part("open");
    private final List<CorpusNote> heldOut = part("held-out");

    @Test
    void advisoriesArePreciseOnTheOpenPart() throws IOException {
        Score score = Score.of(open, quality);
        report(score);

        assertThat(score.counts()).allSatisfy((code, count) -> {
            assertThat(count.cases()).as(code).isGreaterThanOrEqualTo(ENOUGH);
            assertThat(count.precision())
                    .as("%s: %s", code, score.falseAlarms())
                    .isGreaterThanOrEqualTo(PRECISE);
        });
    }

    @Test
    void nothingKeepsAGoodNoteFromBeingRecorded() {
        List<CorpusNote> good = Stream.concat(open.stream(), heldOut.stream())
                .filter(CorpusNote::isGood)
                .toList();

        assertThat(good).hasSizeGreaterThan(80);
        for (CorpusNote note : good) {
            assertThat(Validity.violations(note.note())).as(note.id()).isEmpty();
            assertThat(note.findings(quality))
                    .as(note.id())
                    .extracting(Finding::getSeverity)
                    .doesNotContain(Severity.BLOCKING);
        }
    }

    private void report(Score score) throws IOException {
        StringBuilder report = new StringBuilder(score.table("open", open.size()));
        report.append("false alarms: ").append(score.falseAlarms()).append('\n');
        report.append("missed: ").append(score.missed()).append('\n');
        if (!heldOut.isEmpty()) {
            report.append('\n').append(Score.of(heldOut, quality).table("held out", heldOut.size()));
        }
        Path file = Path.of("target", "corpus-report.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
        System.out.println(report);
    }

    private static List<CorpusNote> part(String name) {
        var folder = CorpusTest.class.getResource("/oversight/testkit/corpus/" + name);
        try {
            return folder == null ? List.of() : CorpusReader.folder(Path.of(folder.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
