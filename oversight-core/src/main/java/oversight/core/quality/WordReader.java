package oversight.core.quality;

import java.util.BitSet;

/**
 * Reads a text word after word and gives each to whoever wants it: its number in small letters, where it stands, which sentence it is in and whether it is quoted. A
 * hyphen parts words, an apostrophe starts one: {@code child's} is {@code child} and {@code 's}. Each character is looked at once and nothing is copied for a word. Used
 * by one thread.
 */
final class WordReader {

    static final int FIRST = 1;
    static final int QUOTED = 2;
    static final int DIGIT = 4;
    static final int CAPITALS = 8;
    /** How many bits the flags take. */
    static final int FLAGS = 4;

    private static final int ONE_CAPITAL = 1 << FLAGS;
    private static final int NOWHERE = -1;

    private final char[] text;
    private final BitSet questions = new BitSet();
    private int sentence;
    private boolean first = true;
    private boolean quoted;
    private boolean gaps;

    /** Takes the words of a text, one after another. */
    interface Taker {

        /**
         * One more word.
         *
         * @param hash its number in small letters
         * @param start where it starts
         * @param end where it ends (excluded)
         * @param sentence which sentence it is in
         * @param flags {@link #FIRST} of its sentence, {@link #QUOTED}, with a {@link #DIGIT}, with two {@link #CAPITALS} or more
         */
        void take(long hash, int start, int end, int sentence, int flags);
    }

    private WordReader(String text) {
        this.text = text.toCharArray();
    }

    /** Reads the whole text; what it says besides words is asked of the reader afterwards. */
    static WordReader read(String text, Taker words) {
        WordReader reader = new WordReader(text);
        reader.read(words);
        return reader;
    }

    /** Nearly all characters are small letters from a to z or the space behind a word: of those nothing else is asked. */
    private void read(Taker words) {
        int start = NOWHERE;
        long number = WordHash.start();
        int seen = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                start = start < 0 ? i : start;
                number = WordHash.add(number, c);
            } else if (c != ' ' && isInWord(c, i)) {
                start = start < 0 ? i : start;
                number = WordHash.add(number, WordHash.small(c));
                seen = seen(c, seen);
            } else {
                if (start >= 0) {
                    words.take(WordHash.end(number), start, i, sentence, flags(seen));
                    start = NOWHERE;
                    number = WordHash.start();
                    seen = 0;
                }
                if (c != ' ' && isJoining(c, i)) {
                    start = i;
                    number = WordHash.add(number, '\'');
                } else if (c != ' ') {
                    mark(c, i);
                }
            }
        }
        if (start >= 0) {
            words.take(WordHash.end(number), start, text.length, sentence, flags(seen));
        }
    }

    /** With what this character adds to what was seen in the word: a digit, a first capital letter, another. */
    private static int seen(char c, int seen) {
        boolean capital = c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
        int capitals = (seen & ONE_CAPITAL) == 0 ? ONE_CAPITAL : CAPITALS;
        return seen | (capital ? capitals : 0) | (Character.isDigit(c) ? DIGIT : 0);
    }

    private int flags(int seen) {
        int flags = seen & (DIGIT | CAPITALS) | (first ? FIRST : 0) | (quoted ? QUOTED : 0);
        first = false;
        return flags;
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

    private boolean isJoining(char c, int place) {
        return (c == '\'' || c == '\u2019')
                && place > 0
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

    /** The sentences that end with a question mark. */
    BitSet questions() {
        return questions;
    }

    /** Whether there were brackets or a line that somebody may be meant to fill in. */
    boolean sawGaps() {
        return gaps;
    }
}
