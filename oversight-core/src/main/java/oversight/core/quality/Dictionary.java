package oversight.core.quality;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases of one language: those that tell by themselves, looked for in every text, and those that matter only beside one of them, each list by itself. Immutable. */
final class Dictionary {

    private final Lexicon telling;
    private final Map<WordList, Lexicon> qualifying;

    Dictionary(Lexicon telling, Map<WordList, Lexicon> qualifying) {
        this.telling = telling;
        this.qualifying = qualifying;
    }

    /** Every phrase in the words that tells by itself. */
    void find(Words words, Hits hits) {
        telling.find(words, hits);
    }

    /** Every phrase of a qualifying list in the words. */
    void find(WordList list, Words words, Hits hits) {
        @Nullable Lexicon lexicon = qualifying.get(list);
        if (lexicon != null) {
            lexicon.find(words, hits);
        }
    }
}
