package oversight.core.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What may stand in one place of a phrase: one of several words, of several words in a row, any word, or perhaps nothing. */
final class Slot {

    private static final String ANY = "_";
    private static final int FEW = 6;

    private final long[] words;
    private final long[][] several;
    private final boolean any;
    private final boolean optional;

    private Slot(long[] words, long[][] several, boolean any, boolean optional) {
        this.words = words;
        this.several = several;
        this.any = any;
        this.optional = optional;
    }

    /** As it is written in a list: {@code her/his/their?}. */
    static Slot of(String written) {
        boolean optional = written.endsWith("?");
        String choices = optional ? written.substring(0, written.length() - 1) : written;
        List<long[]> several = new ArrayList<>();
        List<Long> words = new ArrayList<>();
        boolean any = choices.equals(ANY);
        if (!any) {
            for (String choice : choices.split("/", -1)) {
                long[] row = row(choice);
                if (row.length == 1) {
                    words.add(row[0]);
                } else if (row.length > 1) {
                    several.add(row);
                }
            }
        }
        long[] sorted = words.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Slot(sorted, several.toArray(new long[0][]), any, optional);
    }

    /** The words of a choice; an apostrophe at its start parts it from the word before, as it does in a text. */
    private static long[] row(String choice) {
        boolean joined = choice.startsWith("'");
        Words read = Words.of(joined ? "x" + choice : choice);
        int from = joined ? 1 : 0;
        return read.hashes(from, read.size());
    }

    /** One word and no other. */
    static Slot word(long word) {
        return new Slot(new long[] {word}, new long[0][], false, false);
    }

    boolean isOptional() {
        return optional;
    }

    boolean isAny() {
        return any;
    }

    /** The single words that fit it. */
    long[] words() {
        return words;
    }

    /** The rows of words that fit it. */
    long[][] several() {
        return several;
    }

    /** How many words it takes there, if it fits: 0 where it does not. */
    int fits(Words text, int at) {
        if (any || has(text.hash(at))) {
            return 1;
        }
        for (long[] choice : several) {
            if (at + choice.length <= text.size() && stands(choice, text, at)) {
                return choice.length;
            }
        }
        return 0;
    }

    private boolean has(long word) {
        if (words.length > FEW) {
            return Arrays.binarySearch(words, word) >= 0;
        }
        for (long one : words) {
            if (one == word) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(long[] choice, Words text, int at) {
        for (int i = 0; i < choice.length; i++) {
            if (choice[i] != text.hash(at + i)) {
                return false;
            }
        }
        return true;
    }
}
