package oversight.core.quality;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One text of a note, with the phrases of the lists that stand in it, indexed so that each question about them takes no longer in a long text. One thread. */
final class Part {

    private final String path;
    private final Words words;
    private final List<Dictionary> dictionaries;
    private final Hits found = new Hits();
    private final @Nullable Index[] indexes = new Index[WordList.values().length];
    private @Nullable BitSet numbered;
    private final Set<WordList> lookedFor = EnumSet.noneOf(WordList.class);

    /** The phrases of one list: where they start, in which sentences, and where the first of a sentence ends. */
    private static final class Index {
        private final BitSet starts = new BitSet();
        private final BitSet sentences = new BitSet();
        private final LongMap firsts;

        Index(List<Hit> hits, Words words) {
            firsts = new LongMap(hits.size());
            for (Hit hit : hits) {
                int sentence = words.sentence(hit.from());
                int known = firsts.get(sentence + 1L);
                starts.set(hit.from());
                sentences.set(sentence);
                firsts.put(sentence + 1L, known < 0 ? hit.to() : Math.min(known, hit.to()));
            }
        }
    }

    Part(String path, Words words, List<Dictionary> dictionaries, HouseWords house) {
        this.path = path;
        this.words = words;
        this.dictionaries = dictionaries;
        for (Dictionary dictionary : dictionaries) {
            dictionary.find(words, found);
        }
        house.find(words, found);
    }

    private @Nullable Index index(WordList list) {
        Index index = indexes[list.ordinal()];
        if (index == null && has(list)) {
            index = new Index(hits(list), words);
            indexes[list.ordinal()] = index;
        }
        return index;
    }

    String path() {
        return path;
    }

    Words words() {
        return words;
    }

    /** The phrases of a list that stand here. */
    List<Hit> hits(WordList list) {
        if (list.isQualifying() && lookedFor.add(list)) {
            for (Dictionary dictionary : dictionaries) {
                dictionary.find(list, words, found);
            }
        }
        return found.of(list);
    }

    boolean has(WordList list) {
        return !hits(list).isEmpty();
    }

    /** Whether a phrase of a list starts with this word. */
    boolean starts(WordList list, int word) {
        Index index = index(list);
        return index != null && index.starts.get(word);
    }

    /** Whether a phrase of a list stands in this sentence. */
    boolean isIn(WordList list, int sentence) {
        Index index = index(list);
        return index != null && sentence >= 0 && index.sentences.get(sentence);
    }

    /** Whether a phrase of a list ends in this sentence before this word. */
    boolean isBefore(WordList list, int sentence, int word) {
        Index index = index(list);
        int first = index == null || sentence < 0 ? -1 : index.firsts.get(sentence + 1L);
        return first >= 0 && first <= word;
    }

    /** Whether the phrase stands outside quotation marks. */
    boolean isOwn(Hit hit) {
        return !words.isQuoted(hit.from()) && !words.isQuoted(hit.to() - 1);
    }

    /** Whether a phrase of a list stands here outside quotation marks. */
    boolean hasOwn(WordList list) {
        for (Hit hit : hits(list)) {
            if (isOwn(hit)) {
                return true;
            }
        }
        return false;
    }

    int sentence(Hit hit) {
        return words.sentence(hit.from());
    }

    /** Whether a word with a digit stands in this sentence. */
    boolean isNumbered(int sentence) {
        return hasNumber() && numbered().get(sentence);
    }

    boolean hasNumber() {
        return words.hasDigit();
    }

    private BitSet numbered() {
        BitSet known = numbered;
        if (known == null) {
            known = new BitSet();
            for (int i = 0; i < words.size(); i++) {
                if (words.hasDigit(i)) {
                    known.set(words.sentence(i));
                }
            }
            numbered = known;
        }
        return known;
    }

    /** Whether the phrase is the whole text. */
    boolean isAll(Hit hit) {
        return hit.from() == 0 && hit.to() == words.size();
    }
}
