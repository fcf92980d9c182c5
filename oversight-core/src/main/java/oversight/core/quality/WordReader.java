package oversight.core.quality;

import java.util.BitSet;

/**
 * Reads a text word after word: the number of each in small letters, where it stands, which sentence it is in and whether it is quoted. A hyphen parts words, an
 * apostrophe starts one: {@code child's} is {@code child} and {@code 's}. Each character is looked at once and nothing is copied for a word. Used by one thread.
 */
final class WordReader {

    static final int FIRST = 1;
    static final int QUOTED = 2;
    static final int DIGIT = 4;
    static final int CAPITALS = 8;

    private final char[] text;
    private final BitSet questions = new BitSet();
    private int at;
    private long hash;
    private int start;
    private int sentence;
    private int flags;
    private boolean first = true;
    private boolean quoted;
    private boolean gaps;

    WordReader(String text) {
        this.text = text.toCharArray();
    }

    /** Goes to the next word; false when there is none. */
    boolean next() {
        int i = at;
        while (i < text.length) {
            char c = text[i];
            if (isInWord(c, i)) {
                word(i, i, WordHash.start());
                return true;
            }
            if ((c == '\'' || c == '\u2019') && isJoined(i)) {
                word(i, i + 1, WordHash.add(WordHash.start(), '\''));
                return true;
            }
            if (c != ' ') {
                mark(c, i);
            }
            i++;
        }
        at = i;
        return false;
    }

    private void word(int begin, int from, long before) {
        long number = before;
        int end = from;
        while (end < text.length && text[end] >= 'a' && text[end] <= 'z') {
            number = WordHash.add(number, text[end]);
            end++;
        }
        int capitals = 0;
        int flag = (first ? FIRST : 0) | (quoted ? QUOTED : 0);
        for (; end < text.length; end++) {
            char c = text[end];
            if (!isInWord(c, end)) {
                break;
            }
            number = WordHash.add(number, WordHash.small(c));
            if (c < 'a' || c > 'z') {
                capitals += Character.isUpperCase(c) ? 1 : 0;
                flag |= Character.isDigit(c) ? DIGIT : 0;
            }
        }
        hash = WordHash.end(number);
        start = begin;
        at = end;
        flags = flag | (capitals > 1 ? CAPITALS : 0);
        first = false;
    }

    private void mark(char c, int place) {
        switch (c) {
            case '?' -> {
                questions.set(sentence);
                endSentence(place);
            }
            case '.', '!', '\u2026' -> endSentence(place);
            case '\n' -> {
                if (place + 1 < text.length && text[place + 1] == '\n') {
                    endSentence(place);
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

    private void endSentence(int place) {
        boolean inNumber = place + 1 < text.length && Character.isDigit(text[place + 1]);
        if (!first && !inNumber) {
            sentence++;
            first = true;
        }
    }

    private boolean isJoined(int place) {
        return place > 0
                && place + 1 < text.length
                && Character.isLetter(text[place - 1])
                && Character.isLetter(text[place + 1]);
    }

    private boolean isInWord(char c, int place) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        if (Character.isSurrogate(c)) {
            int begin = Character.isLowSurrogate(c) && place > 0 ? place - 1 : place;
            return Character.isLetterOrDigit(Character.codePointAt(text, begin));
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The number of the word in small letters. */
    long hash() {
        return hash;
    }

    int start() {
        return start;
    }

    int end() {
        return at;
    }

    int sentence() {
        return sentence;
    }

    /** What is to be said of the word: {@link #FIRST} of its sentence, {@link #QUOTED}, with a {@link #DIGIT}, with two {@link #CAPITALS} or more. */
    int flags() {
        return flags;
    }

    /** The sentences so far that end with a question mark. */
    BitSet questions() {
        return questions;
    }

    /** Whether there were brackets or a line that somebody may be meant to fill in. */
    boolean sawGaps() {
        return gaps;
    }
}
