package oversight.core.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as words: small letters, with where they stand, which sentence they are in and whether they are quoted. A hyphen parts words, an apostrophe starts one:
 * {@code child's} is {@code child} and {@code 's}. Linear in the text.
 */
final class Words {

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int sentence;
    private boolean first = true;
    private boolean quoted;

    /** A word in small letters, its place in the text, its sentence, and how it was written. */
    record Word(String low, int start, int end, int sentence, boolean first, boolean quoted, boolean digit) {}

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        Words words = new Words(text);
        words.read();
        return words;
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isInWord(c)) {
                i = word(i, i);
            } else if (isApostrophe(c) && isJoined(i)) {
                i = word(i, i + 1);
            } else {
                mark(c, i);
                i += Character.charCount(c);
            }
        }
    }

    private int word(int start, int from) {
        int end = from;
        boolean digit = false;
        while (end < text.length() && isInWord(text.codePointAt(end))) {
            digit |= Character.isDigit(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        String low = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        words.add(new Word(low, start, end, sentence, first, quoted, digit));
        first = false;
        return end;
    }

    private void mark(int c, int at) {
        switch (c) {
            case '.', '!', '?', '\u2026' -> endSentence(at);
            case '\n' -> {
                if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    endSentence(at);
                    quoted = false;
                }
            }
            case '"' -> quoted = !quoted;
            case '\u201c', '\u00ab' -> quoted = true;
            case '\u201d', '\u00bb' -> quoted = false;
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

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    int size() {
        return words.size();
    }

    Word at(int index) {
        return words.get(index);
    }

    String low(int index) {
        return words.get(index).low();
    }

    /** As it was written. */
    String written(int index) {
        return text.substring(words.get(index).start(), words.get(index).end());
    }

    String text() {
        return text;
    }

    /** Whether the word starts with a capital letter. */
    boolean isCapital(int index) {
        return Character.isUpperCase(text.codePointAt(words.get(index).start()));
    }

    /** Whether a word has a digit in it. */
    boolean hasDigit(int index) {
        return words.get(index).digit();
    }

    List<String> low() {
        return words.stream().map(Word::low).toList();
    }
}
