package oversight.core.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One text of a note, with the phrases of the lists that stand in it, indexed so that each question about them takes no longer in a long text. */
final class Part {

    private final String path;
    private final Words words;
    private final Map<String, Index> byList = new HashMap<>();
    private final BitSet numbered = new BitSet();

    /** The phrases of one list: where they start, in which sentences, and where the first of a sentence ends. */
    private static final class Index {
        private final List<Hit> hits = new ArrayList<>();
        private final BitSet starts = new BitSet();
        private final BitSet sentences = new BitSet();
        private final Map<Integer, Hit> firsts = new HashMap<>();
    }

    Part(String path, Words words, List<Hit> found) {
        this.path = path;
        this.words = words;
        Map<String, BitSet> vetoed = new HashMap<>();
        found.stream()
                .filter(Hit::veto)
                .forEach(hit ->
                        vetoed.computeIfAbsent(hit.list(), none -> new BitSet()).set(hit.from(), hit.to()));
        for (Hit hit : found) {
            BitSet covered = vetoed.get(hit.list());
            int veto = covered == null ? -1 : covered.nextSetBit(hit.from());
            if (!hit.veto() && (veto < 0 || veto >= hit.to())) {
                add(hit);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.hasDigit(i)) {
                numbered.set(words.at(i).sentence());
            }
        }
    }

    private void add(Hit hit) {
        Index index = byList.computeIfAbsent(hit.list(), none -> new Index());
        index.hits.add(hit);
        index.starts.set(hit.from());
        index.sentences.set(sentence(hit));
        index.firsts.merge(sentence(hit), hit, (one, other) -> one.to() <= other.to() ? one : other);
    }

    String path() {
        return path;
    }

    Words words() {
        return words;
    }

    /** The phrases of a list that stand here. */
    List<Hit> hits(String list) {
        Index index = byList.get(list);
        return index == null ? List.of() : index.hits;
    }

    boolean has(String list) {
        return byList.containsKey(list);
    }

    /** Whether a phrase of a list starts with this word. */
    boolean starts(String list, int word) {
        Index index = byList.get(list);
        return index != null && index.starts.get(word);
    }

    /** Whether a phrase of a list stands in this sentence. */
    boolean isIn(String list, int sentence) {
        Index index = byList.get(list);
        return index != null && sentence >= 0 && index.sentences.get(sentence);
    }

    /** Whether a phrase of a list ends in this sentence before this word. */
    boolean isBefore(String list, int sentence, int word) {
        Index index = byList.get(list);
        Hit first = index == null ? null : index.firsts.get(sentence);
        return first != null && first.to() <= word;
    }

    /** The phrases of a list that stand here outside quotation marks. */
    List<Hit> own(String list) {
        return hits(list).stream()
                .filter(hit -> !words.at(hit.from()).quoted()
                        && !words.at(hit.to() - 1).quoted())
                .toList();
    }

    int sentence(Hit hit) {
        return words.at(hit.from()).sentence();
    }

    /** Whether a word with a digit stands in this sentence. */
    boolean isNumbered(int sentence) {
        return numbered.get(sentence);
    }

    boolean hasNumber() {
        return !numbered.isEmpty();
    }

    /** Whether the phrase is the whole text. */
    boolean isAll(Hit hit) {
        return hit.from() == 0 && hit.to() == words.size();
    }
}
