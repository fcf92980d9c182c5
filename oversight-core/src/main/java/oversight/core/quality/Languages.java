package oversight.core.quality;

import java.util.List;

/** The languages of notes, each with its phrases. The language of a text is guessed by the small words that no text does without, of which its first few hundred have enough. */
final class Languages {

    private static final String ENGLISH_WORDS = "the and to of is that for with her his was on it he she";
    private static final String WELSH_WORDS = "yn y yr 'r 'n mae ac ei wedi bod ar gyda nid bydd roedd gan";
    private static final int ENGLISH = 0;
    private static final int WELSH = 1;
    private static final int SURE = 2;
    private static final int FIRST_WORDS = 300;
    private static final int FEW = 1 << 6;

    private final LongMap small = new LongMap(FEW);
    private final List<Dictionary> onlyEnglish = List.of(Lists.read("en"));
    private final List<Dictionary> onlyWelsh = List.of(Lists.read("cy"));
    private final List<Dictionary> both = List.of(onlyEnglish.get(0), onlyWelsh.get(0));

    Languages() {
        add(ENGLISH_WORDS, ENGLISH);
        add(WELSH_WORDS, WELSH);
    }

    private void add(String words, int language) {
        for (String word : words.split(" ", -1)) {
            small.put(WordHash.of(word), language);
        }
    }

    /** The phrases of the language of the words, or of both when it is not sure. */
    List<Dictionary> of(Words words) {
        int english = 0;
        int welsh = 0;
        int last = Math.min(FIRST_WORDS, words.size());
        for (int i = 0; i < last; i++) {
            int language = small.get(words.hash(i));
            english += language == ENGLISH ? 1 : 0;
            welsh += language == WELSH ? 1 : 0;
        }
        if (english >= SURE && english > SURE * welsh) {
            return onlyEnglish;
        }
        return welsh >= SURE && welsh > SURE * english ? onlyWelsh : both;
    }
}
