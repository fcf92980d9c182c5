package oversight.testkit.scheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages under {@code docs} and the YAML that stands on them. */
final class Pages {

    private Pages() {}

    /** The parts of a file that a page shows, put together: {@code yaml part=head} belongs to the file of no name, {@code yaml scheme=head} to {@code scheme}. */
    static String file(String page, String name) {
        List<MatchResult> parts = Pattern.compile("```yaml " + name + "=\\S+\\n(.*?)```", Pattern.DOTALL)
                .matcher(read(page))
                .results()
                .toList();
        if (parts.isEmpty()) {
            throw new AssertionError("docs/" + page + " shows no part of " + name);
        }
        return parts.stream().map(part -> part.group(1)).collect(Collectors.joining("\n"));
    }

    static String read(String page) {
        try {
            return Files.readString(Path.of("").toAbsolutePath().getParent().resolve("docs").resolve(page));
        } catch (IOException missing) {
            throw new AssertionError("cannot read docs/" + page, missing);
        }
    }
}
