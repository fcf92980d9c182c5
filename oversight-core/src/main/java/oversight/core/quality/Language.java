package oversight.core.quality;

import java.util.List;

/** Guesses the language of a text by the small words that no text does without, of which its first few hundred words have enough. */
enum Language {
    ENGLISH("en", "the and to of is that for with her his was on it he she"),
    WELSH("cy", "yn y yr 'r 'n mae ac ei wedi bod ar gyda nid bydd roedd gan");

    private static final int SURE = 2;
    private static final int FIRST_WORDS = 300;
    private static final List<Language> BOTH = List.of(ENGLISH, WELSH);
    private static final List<Language> ONLY_ENGLISH = List.of(ENGLISH);
    private static final List<Language> ONLY_WELSH = List.of(WELSH);

    private final String tag;
    private final LongMap small = new LongMap(1 << 6);

    Language(String tag, String small) {
        this.tag = tag;
        for (String word : small.split(" ", -1)) {
            this.small.put(WordHash.of(word), 1);
        }
    }

    String tag() {
        return tag;
    }

    /** The language of the words, or both when it is not sure. */
    static List<Language> of(Words words) {
        int english = ENGLISH.count(words);
        int welsh = WELSH.count(words);
        if (english >= SURE && english > SURE * welsh) {
            return ONLY_ENGLISH;
        }
        return welsh >= SURE && welsh > SURE * english ? ONLY_WELSH : BOTH;
    }

    private int count(Words words) {
        int count = 0;
        int last = Math.min(FIRST_WORDS, words.size());
        for (int i = 0; i < last; i++) {
            count += small.has(words.hash(i)) ? 1 : 0;
        }
        return count;
    }
}
