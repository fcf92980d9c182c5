package oversight.api.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Findings in words, in English or in Welsh: what is wrong and how to mend it (MO-3, MO-15, MO-16), never the text that
 * is wrong. Immutable and thread-safe. The language is the one that is asked for: that of the machine makes no
 * difference.
 */
public final class FindingMessages {

    private static final String OTHER = "other";

    private final Map<String, String> texts;

    private FindingMessages(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * The messages in a language.
     *
     * @param locale Welsh for Welsh; every other one gives English
     * @return the messages
     */
    public static FindingMessages of(Locale locale) {
        Map<String, String> texts = new HashMap<>(read("FindingMessages.properties"));
        if (locale.getLanguage().equals("cy")) {
            texts.putAll(read("FindingMessages_cy.properties"));
        }
        return new FindingMessages(texts);
    }

    /**
     * What is wrong and how to mend it.
     *
     * @param finding the finding
     * @return one or more sentences of plain text; for a code that this version does not know, a sentence that says so
     */
    public String message(Finding finding) {
        StringBuilder message = new StringBuilder(text(finding.getCode()));
        finding.getBelongsIn().forEach(kind -> message.append(' ').append(text("belongs." + kind.name())));
        return message.toString();
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getOrDefault(key, texts.get(OTHER)));
    }

    private static Map<String, String> read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(FindingMessages.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("A text file of the library itself cannot be read: " + file, e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
