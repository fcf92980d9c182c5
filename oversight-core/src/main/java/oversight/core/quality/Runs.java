package oversight.core.quality;

/**
 * The runs of so many words in a note, each once, and where they stand in the earlier text that was met last. An earlier text is read through once and nothing is kept of
 * it but those places. Used by one thread.
 */
final class Runs implements WordReader.Taker {

    static final int LENGTH = 4;

    private static final int NOWHERE = -1;
    private static final int SEVERAL = 0;

    private final LongMap numbers;
    private final int[] parts;
    /** By which word a run follows the one that was numbered before it; 0 where it does not. */
    private final long[] nextWords;

    private final int[] places;
    private final int[] metIn;
    private final int[] partMetIn;
    private int size;
    private int text;
    private int words;
    private int last;
    private boolean any;
    private long first;
    private long second;
    private long third;

    /** For a note of so many words in so many parts. */
    Runs(int words, int parts) {
        numbers = new LongMap(words);
        this.parts = new int[words];
        nextWords = new long[words + 1];
        places = new int[words];
        metIn = new int[words];
        partMetIn = new int[parts + 1];
    }

    /** The number of the run that starts at each word of a part. Asked for all parts, numbered from 1, before the first text is met. */
    int[] of(Words words, int part) {
        int[] runs = new int[Math.max(0, words.size() - LENGTH + 1)];
        for (int i = 0; i < runs.length; i++) {
            int run = numbers.putIfAbsent(
                    run(words.hash(i), words.hash(i + 1), words.hash(i + 2), words.hash(i + 3)), size);
            if (run == size) {
                parts[run] = part;
                nextWords[run] = i > 0 && runs[i - 1] == run - 1 ? words.hash(i + LENGTH - 1) : 0;
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
        words = 0;
        any = false;
        last = NOWHERE;
        if (earlier.length() < 2 * leastWords - 1) {
            return false; // a word has a letter, and something before it that parts it from the last
        }
        WordReader.read(earlier, this);
        return any && words >= leastWords;
    }

    @Override
    public void take(long word, int start, int end, int sentence, int flags) {
        words++;
        int run = run(word);
        if (run >= 0 && metIn[run] != text) {
            metIn[run] = text;
            places[run] = words - LENGTH;
            partMetIn[parts[run]] = text;
            any = true;
        }
        last = run;
        first = second;
        second = third;
        third = word;
    }

    /** The run that ends with this word: in a copied passage nearly always the one after the last, which is seen at once. */
    private int run(long word) {
        if (last >= 0 && nextWords[last + 1] == word) {
            return last + 1;
        }
        return words < LENGTH ? NOWHERE : numbers.get(run(first, second, third, word));
    }

    /** Whether the text that was met last has a run of this part. */
    boolean has(int part) {
        return partMetIn[part] == text || partMetIn[SEVERAL] == text;
    }

    /** The first place of a run in the text that was met last; -1 where it is not there. */
    int place(int run) {
        return metIn[run] == text ? places[run] : NOWHERE;
    }

    private static long run(long first, long second, long third, long fourth) {
        return WordHash.end(WordHash.next(WordHash.next(WordHash.next(first, second), third), fourth));
    }
}
