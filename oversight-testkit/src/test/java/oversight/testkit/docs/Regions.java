package oversight.testkit.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The regions of code that a page shows: {@code <!-- region: file name -->}, then the code between two tags of that name in that file. */
final class Regions {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final Pattern REGION =
            Pattern.compile("<!-- region: (\\S+) (\\S+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);

    private Regions() {}

    /** A region as the page shows it and as it is. */
    record Region(String file, String name, String shown, String code) {}

    static List<Region> of(String page) {
        Matcher region = REGION.matcher(page);
        return region.results()
                .map(found -> new Region(
                        found.group(1),
                        found.group(2),
                        found.group(3).stripTrailing(),
                        code(read(found.group(1)), found.group(2))))
                .toList();
    }

    private static String code(String source, String name) {
        List<String> lines = source.lines().toList();
        int from = indexOf(lines, "// tag::" + name + "[]") + 1;
        int to = indexOf(lines, "// end::" + name + "[]");
        return String.join("\n", lines.subList(from, to)).stripIndent().stripTrailing();
    }

    private static int indexOf(List<String> lines, String marker) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(marker)) {
                return i;
            }
        }
        throw new AssertionError("no line " + marker);
    }

    static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException missing) {
            throw new AssertionError("cannot read " + file, missing);
        }
    }
}
