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
    /** Where each word starts, above where it ends. */
    private long[] spans;
    /** The sentence of each word, above its flags. */
    private int[] marks;

    private int size;
    private int anyFlags;

    private Words(String text) {
        this.text = text;
        int expected = text.length() / CHARS_PER_WORD + 4;
        hashes = new long[expected];
        spans = new long[expected];
        marks = new int[expected];
        WordReader reader = WordReader.read(text, this::add);
        questions = reader.questions();
        gaps = reader.sawGaps();
    }

    static Words of(String text) {
        return new Words(text);
    }

    private void add(long hash, int start, int end, int sentence, int flag) {
        if (size == hashes.length) {
            grow();
        }
        hashes[size] = hash;
        spans[size] = (long) start << Integer.SIZE | end;
        marks[size] = sentence << WordReader.FLAGS | flag;
        anyFlags |= flag;
        size++;
    }

    private void grow() {
        int more = size * 2;
        hashes = Arrays.copyOf(hashes, more);
        spans = Arrays.copyOf(spans, more);
        marks = Arrays.copyOf(marks, more);
    }

    int size() {
        return size;
    }

    /** The number of the word in small letters. */
    long hash(int index) {
        return hashes[index];
    }

    private int start(int index) {
        return (int) (spans[index] >>> Integer.SIZE);
    }

    private int end(int index) {
        return (int) spans[index];
    }

    int sentence(int index) {
        return marks[index] >>> WordReader.FLAGS;
    }

    private boolean is(int flag, int index) {
        return (marks[index] & flag) != 0;
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
        return end(index) - start(index);
    }

    /** Its first letter, small. */
    char initial(int index) {
        return WordHash.small(text.charAt(start(index)));
    }

    String low(int index) {
        return written(index).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    /** As it was written. */
    String written(int index) {
        return text.substring(start(index), end(index));
    }

    String text() {
        return text;
    }

    /** Whether the word starts with a capital letter. */
    boolean isCapital(int index) {
        char c = text.charAt(start(index));
        return c >= 'A' && c <= 'Z' || c >= 128 && Character.isUpperCase(text.codePointAt(start(index)));
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
