package oversight.core.quality;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists of phrases, found by their first two words: at each word of a text one look for those that one word is enough to tell, and one for those that two words tell.
 * Built by one thread, then only read.
 */
final class Lexicon {

    private static final int SOME = 1 << 4;

    private final LongMap firsts = new LongMap(SOME);
    private final LongMap pairs = new LongMap(SOME);
    private final List<List<Phrase>> filed = new ArrayList<>();
    private Phrase[][] phrases = new Phrase[0][];

    private record Phrase(WordList list, boolean veto, Slot[] slots) {}

    /** Adds a phrase to a list; a veto says that what it covers is not meant by that list. */
    void add(WordList list, boolean veto, List<Slot> slots) {
        Phrase phrase = new Phrase(list, veto, slots.toArray(new Slot[0]));
        Set<Long> known = new LinkedHashSet<>();
        starts(phrase.slots(), 0, 0, known);
        for (long key : known) {
            file(key, phrase);
        }
    }

    /** Files a phrase under each way in which it can start: under the first word where that is all it has or anything may follow, else under two. */
    private void starts(Slot[] slots, int slot, long before, Set<Long> keys) {
        if (slot == slots.length || slots[slot].isAny()) {
            if (before != 0) {
                keys.add(before);
            }
            return;
        }
        for (long word : slots[slot].words()) {
            if (before != 0) {
                keys.add(pair(before, word));
            } else {
                starts(slots, slot + 1, word, keys);
            }
        }
        for (long[] row : slots[slot].several()) {
            keys.add(before == 0 ? pair(row[0], row[1]) : pair(before, row[0]));
        }
        if (slots[slot].isOptional()) {
            starts(slots, slot + 1, before, keys);
        }
    }

    /** Remembers that the first may be followed, and answers the number of the two. */
    private long pair(long first, long second) {
        if (firsts.putIfAbsent(first, filed.size()) == filed.size()) {
            filed.add(new ArrayList<>());
        }
        return WordHash.pair(first, second);
    }

    private void file(long key, Phrase phrase) {
        boolean single = isSingle(key, phrase);
        LongMap map = single ? firsts : pairs;
        int place = map.get(key);
        if (place < 0) {
            place = filed.size();
            filed.add(new ArrayList<>());
            map.put(key, place);
        }
        filed.get(place).add(phrase);
    }

    private static boolean isSingle(long key, Phrase phrase) {
        for (Slot slot : phrase.slots()) {
            for (long word : slot.words()) {
                if (word == key) {
                    return true;
                }
            }
            if (!slot.isOptional()) {
                return false;
            }
        }
        return false;
    }

    /** Readies the lists for reading, after the last phrase was added. */
    Lexicon ready() {
        phrases = filed.stream().map(list -> list.toArray(new Phrase[0])).toArray(Phrase[][]::new);
        return this;
    }

    /** Every phrase that stands in the words. */
    void find(Words words, Hits hits) {
        if (phrases.length == 0) {
            return;
        }
        int last = words.size() - 1;
        for (int i = 0; i <= last; i++) {
            int one = firsts.get(words.hash(i));
            if (one >= 0) {
                fit(phrases[one], words, i, hits);
                int two = i < last ? pairs.get(WordHash.pair(words.hash(i), words.hash(i + 1))) : -1;
                if (two >= 0) {
                    fit(phrases[two], words, i, hits);
                }
            }
        }
    }

    private static void fit(Phrase[] candidates, Words words, int at, Hits hits) {
        for (Phrase phrase : candidates) {
            int end = end(phrase.slots(), 0, words, at, at);
            if (end > at) {
                hits.add(phrase.list(), at, end, phrase.veto());
            }
        }
    }

    /** Where the longest fit of the slots from here on ends, within one sentence; -1 where they do not fit. */
    private static int end(Slot[] slots, int slot, Words words, int from, int at) {
        if (slot == slots.length) {
            return at;
        }
        Slot next = slots[slot];
        boolean inText = at < words.size() && (at == from || !words.isFirst(at));
        int taken = inText ? next.fits(words, at) : 0;
        int end = taken == 0 ? -1 : end(slots, slot + 1, words, from, at + taken);
        return end < 0 && next.isOptional() ? end(slots, slot + 1, words, from, at) : end;
    }
}
