package oversight.core.quality;

import java.util.List;
import java.util.Set;

/** Guesses the language of a text by the small words that no text does without. */
enum Language {
    ENGLISH(
            "en",
            Set.of(
                    "the", "and", "to", "of", "is", "that", "for", "with", "her", "his", "was", "on", "it", "he",
                    "she")),
    WELSH(
            "cy",
            Set.of(
                    "yn", "y", "yr", "'r", "'n", "mae", "ac", "ei", "wedi", "bod", "ar", "gyda", "nid", "bydd", "roedd",
                    "gan"));

    private static final int SURE = 2;

    private final String tag;
    private final Set<String> small;

    Language(String tag, Set<String> small) {
        this.tag = tag;
        this.small = small;
    }

    String tag() {
        return tag;
    }

    /** The language of the words, or both when it is not sure. */
    static List<Language> of(Words words) {
        int english = ENGLISH.count(words);
        int welsh = WELSH.count(words);
        if (english >= SURE && english > SURE * welsh) {
            return List.of(ENGLISH);
        }
        return welsh >= SURE && welsh > SURE * english ? List.of(WELSH) : List.of(ENGLISH, WELSH);
    }

    private int count(Words words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += small.contains(words.low(i)) ? 1 : 0;
        }
        return count;
    }
}
