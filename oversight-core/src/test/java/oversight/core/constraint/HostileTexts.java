package oversight.core.constraint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import oversight.api.text.Narrative;

/** The texts of {@code hostile-texts.txt}: expressions, templates, markup, SQL, forged log lines, formats, directions, paths. */
final class HostileTexts {

    private static final String ESCAPES = "tnr\\\"u";

    private HostileTexts() {}

    /** Each well formed, and with something in it to see. */
    static List<String> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HostileTexts.class.getResourceAsStream("/hostile-texts.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(HostileTexts::unescaped)
                    .map(text -> Narrative.of(text).isVisible() ? text : text + "x")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
            if (line.charAt(at) != '\\' || ESCAPES.indexOf(next) < 0) {
                text.append(line.charAt(at));
                at++;
            } else if (next == 'u') {
                text.append((char) Integer.parseInt(line.substring(at + 2, at + 6), 16));
                at += 6;
            } else {
                text.append(meant(next));
                at += 2;
            }
        }
        return text.toString();
    }

    private static char meant(char escape) {
        return switch (escape) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escape;
        };
    }
}
