package oversight.core.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of phrases, found by their first word: at each word of a text as many steps as the few phrases that start with it have words. */
final class Lexicon {

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private record Phrase(String list, boolean veto, List<Slot> slots) {}

    /** Adds a phrase to a list; a veto says that what it covers is not meant by that list. */
    void add(String list, boolean veto, List<Slot> slots) {
        Phrase phrase = new Phrase(list, veto, List.copyOf(slots));
        Set<String> firsts = new LinkedHashSet<>();
        for (Slot slot : slots) {
            firsts.addAll(slot.firsts());
            if (!slot.isOptional()) {
                break;
            }
        }
        firsts.forEach(
                word -> byFirst.computeIfAbsent(word, none -> new ArrayList<>()).add(phrase));
    }

    /** Every phrase that stands in the words. */
    void find(Words words, List<Hit> hits) {
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : byFirst.getOrDefault(words.low(i), List.of())) {
                int end = end(phrase.slots(), 0, words, i, i);
                if (end > i) {
                    hits.add(new Hit(phrase.list(), i, end, phrase.veto()));
                }
            }
        }
    }

    /** Where the longest fit of the slots from here on ends, within one sentence; -1 where they do not fit. */
    private static int end(List<Slot> slots, int slot, Words words, int from, int at) {
        if (slot == slots.size()) {
            return at;
        }
        Slot next = slots.get(slot);
        boolean inText = at < words.size() && (at == from || !words.at(at).first());
        int taken = inText ? next.fits(words, at) : 0;
        int end = taken == 0 ? -1 : end(slots, slot + 1, words, from, at + taken);
        return end < 0 && next.isOptional() ? end(slots, slot + 1, words, from, at) : end;
    }
}
