package oversight.core.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the phrase lists of one language. A line in brackets names a list; every other is a phrase: {@code refuse/refuses to engage} gives words to choose from, a
 * question mark makes a word optional, {@code _} is any word, and a line that starts with an exclamation mark is what the list does not mean.
 */
final class Lists {

    private final Lexicon telling = new Lexicon();
    private final Map<WordList, Lexicon> qualifying = new EnumMap<>(WordList.class);
    private WordList list = WordList.VAGUE;

    private Lists() {}

    static Dictionary read(String language) {
        Lists lists = new Lists();
        String file = "words_" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(Lists.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().map(String::strip).forEach(lists::line);
        } catch (IOException e) {
            throw new UncheckedIOException("A list of the library itself cannot be read: " + file, e);
        }
        lists.qualifying.values().forEach(Lexicon::ready);
        return new Dictionary(lists.telling.ready(), lists.qualifying);
    }

    private void line(String line) {
        if (line.startsWith("[")) {
            list = WordList.named(line.substring(1, line.length() - 1));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            boolean veto = line.startsWith("!");
            List<Slot> slots = new ArrayList<>();
            for (String slot : line.substring(veto ? 1 : 0).strip().split(" ", -1)) {
                slots.add(Slot.of(slot));
            }
            lexicon().add(list, veto, slots);
        }
    }

    private Lexicon lexicon() {
        return list.isQualifying() ? qualifying.computeIfAbsent(list, it -> new Lexicon()) : telling;
    }
}
