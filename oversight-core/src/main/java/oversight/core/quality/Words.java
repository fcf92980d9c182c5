package oversight.core.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A text as words, see {@link WordReader}. Linear in the text; no word is copied before somebody asks for it. Written by one thread, then only read. */
final class Words {

    private static final int CHARS_PER_WORD = 5;

    private final String text;
    private final BitSet questions;
    private final boolean gaps;
    private long[] hashes;
    private int[] starts;
    private int[] ends;
    private int[] sentences;
    private byte[] flags;
    private int size;
    private int anyFlags;

    private Words(String text) {
        this.text = text;
        int expected = text.length() / CHARS_PER_WORD + 4;
        hashes = new long[expected];
        starts = new int[expected];
        ends = new int[expected];
        sentences = new int[expected];
        flags = new byte[expected];
        WordReader reader = new WordReader(text);
        while (reader.next()) {
            add(reader);
        }
        questions = reader.questions();
        gaps = reader.sawGaps();
    }

    static Words of(String text) {
        return new Words(text);
    }

    private void add(WordReader reader) {
        if (size == hashes.length) {
            grow();
        }
        hashes[size] = reader.hash();
        starts[size] = reader.start();
        ends[size] = reader.end();
        sentences[size] = reader.sentence();
        flags[size] = (byte) reader.flags();
        anyFlags |= reader.flags();
        size++;
    }

    private void grow() {
        int more = size * 2;
        hashes = Arrays.copyOf(hashes, more);
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        sentences = Arrays.copyOf(sentences, more);
        flags = Arrays.copyOf(flags, more);
    }

    int size() {
        return size;
    }

    /** The number of the word in small letters. */
    long hash(int index) {
        return hashes[index];
    }

    int sentence(int index) {
        return sentences[index];
    }

    private boolean is(int flag, int index) {
        return (flags[index] & flag) != 0;
    }

    /** Whether a sentence starts with it. */
    boolean isFirst(int index) {
        return is(WordReader.FIRST, index);
    }

    boolean isQuoted(int index) {
        return is(WordReader.QUOTED, index);
    }

    /** Whether any word stands in quotation marks. */
    boolean isQuoting() {
        return (anyFlags & WordReader.QUOTED) != 0;
    }

    /** Whether a sentence ends with a question mark. */
    boolean isQuestion(int sentence) {
        return questions.get(sentence);
    }

    /** Whether there are brackets or a line that somebody may be meant to fill in. */
    boolean mayHaveGaps() {
        return gaps;
    }

    int length(int index) {
        return ends[index] - starts[index];
    }

    /** Its first letter, small. */
    char initial(int index) {
        return WordHash.small(text.charAt(starts[index]));
    }

    String low(int index) {
        return written(index).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** As it was written. */
    String written(int index) {
        return text.substring(starts[index], ends[index]);
    }

    String text() {
        return text;
    }

    /** Whether the word starts with a capital letter. */
    boolean isCapital(int index) {
        char c = text.charAt(starts[index]);
        return c >= 'A' && c <= 'Z' || c >= 128 && Character.isUpperCase(text.codePointAt(starts[index]));
    }

    /** Whether it has two capital letters or more. */
    boolean hasCapitals(int index) {
        return is(WordReader.CAPITALS, index);
    }

    /** Whether any word has two capital letters or more. */
    boolean hasCapitals() {
        return (anyFlags & WordReader.CAPITALS) != 0;
    }

    /** Whether a word has a digit in it. */
    boolean hasDigit(int index) {
        return is(WordReader.DIGIT, index);
    }

    /** Whether any word has a digit in it. */
    boolean hasDigit() {
        return (anyFlags & WordReader.DIGIT) != 0;
    }

    /** Each word in small letters. */
    List<String> low() {
        List<String> low = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            low.add(low(i));
        }
        return low;
    }

    /** The numbers of the words from (included) to (excluded). */
    long[] hashes(int from, int to) {
        return Arrays.copyOfRange(hashes, from, to);
    }
}
