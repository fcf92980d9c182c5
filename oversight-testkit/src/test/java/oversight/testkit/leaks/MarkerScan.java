package oversight.testkit.leaks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import oversight.testkit.notes.SampleNotes;

/**
 * Reads every report, every captured output and every log of the tests of all modules, and fails when a text that a test wrote into a note stands there: in
 * plain, escaped, as Base64, in hexadecimal or cut short. The build runs it after the tests.
 */
public final class MarkerScan {

    private MarkerScan() {}

    /**
     * Scans.
     *
     * @param arguments the folder of the project
     * @throws IOException when a report cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        Set<String> texts = new LinkedHashSet<>(Markers.inSources(root));
        texts.addAll(Markers.ofNotes(SampleNotes.all()));
        List<Path> reports = reports(root);
        List<String> hits = scan(texts, reports);
        report(System.out, texts, reports, hits);
        if (!hits.isEmpty()) {
            System.exit(1);
        }
    }

    /** Where a text came out: the file and the line, never the text. */
    static List<String> scan(Set<String> texts, List<Path> reports) throws IOException {
        Set<String> windows = Markers.windows(texts);
        List<String> hits = new ArrayList<>();
        for (Path report : reports) {
            List<String> lines = new String(Files.readAllBytes(report), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int line = 0; line < lines.size(); line++) {
                if (holds(lines.get(line), windows)) {
                    hits.add(report.getFileName() + " line " + (line + 1));
                }
            }
        }
        return hits;
    }

    /** The reports and logs that the tests of each module have left. */
    static List<Path> reports(Path root) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.sorted().toList()) {
                Path reports = module.resolve("target").resolve("surefire-reports");
                if (Files.isDirectory(reports)) {
                    try (Stream<Path> files = Files.walk(reports)) {
                        files.filter(Files::isRegularFile).sorted().forEach(all::add);
                    }
                }
            }
        }
        return all;
    }

    private static void report(PrintStream out, Set<String> texts, List<Path> reports, List<String> hits) {
        out.println("Marker scan: " + texts.size() + " texts of notes, " + reports.size() + " reports and logs, "
                + hits.size() + " hits");
        hits.forEach(hit -> out.println("The words of a note came out: " + hit));
        if (texts.size() < 100 || reports.isEmpty()) {
            throw new IllegalStateException("There is nothing to scan, or nothing to look for");
        }
    }

    private static boolean holds(String line, Set<String> windows) {
        for (int at = 0; at + Markers.WINDOW <= line.length(); at++) {
            if (windows.contains(line.substring(at, at + Markers.WINDOW))) {
                return true;
            }
        }
        return false;
    }
}
