package oversight.core.quality;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import oversight.api.scheme.Scheme;

/** What one authority says of words: those that it explains to the reader, and texts of its templates. Immutable. */
public final class HouseWords {

    private final Set<String> explained = new HashSet<>();
    private final Lexicon templates = new Lexicon();

    private HouseWords() {}

    /**
     * The words of an authority.
     *
     * @param scheme the scheme that says them
     * @return the words
     */
    public static HouseWords of(Scheme scheme) {
        HouseWords words = new HouseWords();
        scheme.getGlossary()
                .forEach(term -> words.explained.add(
                        String.join(" ", Words.of(term.getTerm()).low())));
        scheme.getBoilerplate().forEach(text -> words.template(Words.of(text)));
        words.templates.ready();
        return words;
    }

    /**
     * Of an authority that says nothing.
     *
     * @return no words
     */
    public static HouseWords none() {
        return new HouseWords();
    }

    /** A template of several sentences is found by each of them that is long enough to be told from a person's own. */
    private void template(Words words) {
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.isFirst(i)) {
                if (i - from > 2) {
                    templates.add(
                            WordList.TEMPLATE,
                            false,
                            Arrays.stream(words.hashes(from, i))
                                    .mapToObj(Slot::word)
                                    .toList());
                }
                from = i;
            }
        }
    }

    Set<String> explained() {
        return explained;
    }

    void find(Words words, Hits hits) {
        templates.find(words, hits);
    }
}
