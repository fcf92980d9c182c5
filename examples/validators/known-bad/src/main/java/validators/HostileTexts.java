package validators;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import oversight.api.text.Narrative;

/** The hostile texts of the library's own tests. */
final class HostileTexts {

    private HostileTexts() {}

    /** Each with something in it to see. */
    static List<String> all() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                HostileTexts.class.getResourceAsStream("/hostile-texts.txt"), StandardCharsets.UTF_8))) {
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
        for (int i = 0; i < line.length(); i++) {
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (line.charAt(i) != '\\' || "tnr\\\"u".indexOf(next) < 0) {
                text.append(line.charAt(i));
            } else if (next == 'u') {
                text.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                text.append(switch (next) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> next;
                });
                i++;
            }
        }
        return text.toString();
    }
}
