package oversight.core.quality;

import java.util.BitSet;

/**
 * The runs of so many words in a note, each once, and where they stand in the earlier text that was met last. An earlier text is read through once and nothing is kept of
 * it but those places. Used by one thread.
 */
final class Runs {

    static final int LENGTH = 4;

    private static final int NOWHERE = -1;
    private static final int SEVERAL = 0;

    private final LongMap numbers;
    private final int[] parts;
    private final int[] places;
    private final int[] metIn;
    private final BitSet partsMet = new BitSet();
    private int size;
    private int text;

    /** For a note of so many words. */
    Runs(int words) {
        numbers = new LongMap(words);
        parts = new int[words];
        places = new int[words];
        metIn = new int[words];
    }

    /** The number of the run that starts at each word of a part. Asked for all parts, numbered from 1, before the first text is met. */
    int[] of(Words words, int part) {
        int[] runs = new int[Math.max(0, words.size() - LENGTH + 1)];
        for (int i = 0; i < runs.length; i++) {
            int run = numbers.putIfAbsent(
                    run(words.hash(i), words.hash(i + 1), words.hash(i + 2), words.hash(i + 3)), size);
            if (run == size) {
                parts[run] = part;
                size++;
            } else if (parts[run] != part) {
                parts[run] = SEVERAL;
            }
            runs[i] = run;
        }
        return runs;
    }

    /** Reads an earlier text; false when it has fewer words, or none of the runs. */
    boolean meet(String earlier, int leastWords) {
        text++;
        partsMet.clear();
        WordReader there = new WordReader(earlier);
        long first = 0;
        long second = 0;
        long third = 0;
        int words = 0;
        while (there.next()) {
            long word = there.hash();
            words++;
            int run = words < LENGTH ? NOWHERE : numbers.get(run(first, second, third, word));
            if (run >= 0 && metIn[run] != text) {
                metIn[run] = text;
                places[run] = words - LENGTH;
                partsMet.set(parts[run]);
            }
            first = second;
            second = third;
            third = word;
        }
        return !partsMet.isEmpty() && words >= leastWords;
    }

    /** Whether the text that was met last has a run of this part. */
    boolean has(int part) {
        return partsMet.get(part) || partsMet.get(SEVERAL);
    }

    /** The first place of a run in the text that was met last; -1 where it is not there. */
    int place(int run) {
        return metIn[run] == text ? places[run] : NOWHERE;
    }

    private static long run(long first, long second, long third, long fourth) {
        return WordHash.end(WordHash.next(WordHash.next(WordHash.next(first, second), third), fourth));
    }
}
