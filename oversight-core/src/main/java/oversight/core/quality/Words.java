package oversight.core.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A text as words: the number of each in small letters, where they stand, which sentence they are in and whether they are quoted. A hyphen parts words, an apostrophe
 * starts one: {@code child's} is {@code child} and {@code 's}. Linear in the text; no word is copied before somebody asks for it.
 */
final class Words {

    private static final int FIRST = 1;
    private static final int QUOTED = 2;
    private static final int DIGIT = 4;
    private static final int CAPITALS = 8;
    private static final int CHARS_PER_WORD = 5;

    private final String text;
    private final BitSet questions = new BitSet();
    private long[] hashes;
    private int[] starts;
    private int[] ends;
    private int[] sentences;
    private byte[] flags;
    private int size;
    private int sentence;
    private boolean first = true;
    private boolean quoted;
    private boolean everQuoted;
    private boolean gaps;

    private Words(String text) {
        this.text = text;
        int expected = text.length() / CHARS_PER_WORD + 4;
        hashes = new long[expected];
        starts = new int[expected];
        ends = new int[expected];
        sentences = new int[expected];
        flags = new byte[expected];
    }

    static Words of(String text) {
        Words words = new Words(text);
        words.read();
        return words;
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isInWord(c, i)) {
                i = word(i, i);
            } else if ((c == '\'' || c == '\u2019') && isJoined(i)) {
                i = word(i, i + 1);
            } else {
                if (c != ' ') {
                    mark(c, i);
                }
                i++;
            }
        }
    }

    private int word(int start, int from) {
        long hash = from == start ? WordHash.start() : WordHash.add(WordHash.start(), '\'');
        int end = from;
        int capitals = 0;
        int flag = (first ? FIRST : 0) | (quoted ? QUOTED : 0);
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c >= 'a' && c <= 'z') {
                hash = WordHash.add(hash, c);
                continue;
            }
            if (!isInWord(c, end)) {
                break;
            }
            hash = WordHash.add(hash, WordHash.small(c));
            capitals += Character.isUpperCase(c) ? 1 : 0;
            flag |= Character.isDigit(c) ? DIGIT : 0;
        }
        if (size == hashes.length) {
            grow();
        }
        hashes[size] = WordHash.end(hash);
        starts[size] = start;
        ends[size] = end;
        sentences[size] = sentence;
        flags[size] = (byte) (flag | (capitals > 1 ? CAPITALS : 0));
        size++;
        everQuoted |= quoted;
        first = false;
        return end;
    }

    private void grow() {
        int more = size * 2;
        hashes = Arrays.copyOf(hashes, more);
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        sentences = Arrays.copyOf(sentences, more);
        flags = Arrays.copyOf(flags, more);
    }

    private void mark(char c, int at) {
        switch (c) {
            case '?' -> {
                questions.set(sentence);
                endSentence(at);
            }
            case '.', '!', '\u2026' -> endSentence(at);
            case '\n' -> {
                if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    endSentence(at);
                    quoted = false;
                }
            }
            case '"' -> quoted = !quoted;
            case '\u201c', '\u00ab' -> quoted = true;
            case '\u201d', '\u00bb' -> quoted = false;
            case '[', '<', '_' -> gaps = true;
            default -> {
                // nothing that matters to a reader of words
            }
        }
    }

    private void endSentence(int at) {
        boolean inNumber = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        if (!first && !inNumber) {
            sentence++;
            first = true;
        }
    }

    private boolean isJoined(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private boolean isInWord(char c, int at) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        if (Character.isSurrogate(c)) {
            int start = Character.isLowSurrogate(c) && at > 0 ? at - 1 : at;
            return Character.isLetterOrDigit(text.codePointAt(start));
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
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

    /** Whether a sentence starts with it. */
    boolean isFirst(int index) {
        return (flags[index] & FIRST) != 0;
    }

    boolean isQuoted(int index) {
        return (flags[index] & QUOTED) != 0;
    }

    /** Whether any word stands in quotation marks. */
    boolean isQuoting() {
        return everQuoted;
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
        return (flags[index] & CAPITALS) != 0;
    }

    /** Whether a word has a digit in it. */
    boolean hasDigit(int index) {
        return (flags[index] & DIGIT) != 0;
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
