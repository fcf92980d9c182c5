package oversight.testkit.leaks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteTexts;
import oversight.api.text.Narrative;

/**
 * What the sources of the tests write into narratives: every string that is given to a builder's method for a text, or to {@code Narrative.of}, and every
 * constant that is called a marker. So a new fixture is watched from the day on which it is written.
 */
final class Markers {

    /** How many characters in a row make a hit: a text that was cut short is found too, and few sentences share as many. */
    static final int WINDOW = 20;

    private static final String STRING = "\"((?:[^\"\\\\\\n]|\\\\.)*)\"";
    private static final Pattern GIVEN =
            Pattern.compile("(?:Narrative\\.of|\\.(?:what|why|rationale|analysis|impactOnChild"
                    + "|direction|review|observations|progress|recommendation|quality|comment|asked|advised|reason"
                    + "|lineManagerPassedBy|action|atOnce|saying)|(?:MARKER|NARRATIVE|WORDS) =)\\s*\\(?\\s*((?:"
                    + STRING
                    + "(?:\\s*\\+\\s*)?)+)");
    private static final Pattern EACH = Pattern.compile(STRING);
    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u+([0-9a-fA-F]{4})");

    private Markers() {}

    /** The texts, from all Java sources below a folder. */
    static Set<String> inSources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            Set<String> texts = new LinkedHashSet<>();
            for (Path file : files.filter(Markers::isOfTests).toList()) {
                texts.addAll(in(Files.readString(file)));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of notes that the testkit ships. */
    static Set<String> ofNotes(Collection<CaseNote> notes) {
        return notes.stream()
                .flatMap(note -> NoteTexts.of(note).values().stream())
                .map(Narrative::text)
                .collect(Collectors.toSet());
    }

    /** The texts of one source. */
    static Set<String> in(String source) {
        Set<String> texts = new LinkedHashSet<>();
        Matcher given = GIVEN.matcher(source);
        while (given.find()) {
            StringBuilder text = new StringBuilder();
            Matcher each = EACH.matcher(given.group(1));
            while (each.find()) {
                text.append(unescaped(each.group(1)));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    /** Pieces of {@link #WINDOW} characters, of each text in each form in which it may come out. */
    static Set<String> windows(Set<String> texts) {
        Set<String> windows = new HashSet<>();
        for (String text : texts) {
            if (text.length() >= WINDOW) {
                add(windows, text);
                add(windows, text.substring((text.length() - WINDOW) / 2));
            }
        }
        return windows;
    }

    private static void add(Set<String> windows, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Stream<String> encoded = Stream.of(0, 1, 2)
                .filter(shift -> bytes.length > shift + WINDOW)
                .map(shift -> Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, shift, bytes.length)));
        Stream<String> forms = Stream.of(
                text,
                text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;"),
                text.replace("\"", "\\\"").replace("\n", "\\n"),
                URLEncoder.encode(text, StandardCharsets.UTF_8),
                HexFormat.of().formatHex(bytes),
                text.toUpperCase(Locale.ROOT));
        Stream.concat(encoded, forms)
                .filter(form -> form.length() >= WINDOW)
                .map(form -> form.substring(0, WINDOW))
                .forEach(windows::add);
    }

    private static boolean isOfTests(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java")
                && !path.contains("/target/")
                && !path.contains("/leaks/")
                && List.of("/src/test/java/", "oversight-testkit/src/main/java/").stream()
                        .anyMatch(path::contains);
    }

    private static String unescaped(String literal) {
        String text = UNICODE.matcher(literal)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
        return text.translateEscapes();
    }
}
