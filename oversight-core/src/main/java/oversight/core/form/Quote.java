package oversight.core.form;

import java.util.Locale;

/** Shows a little of a document's text in a message, in one line and with nothing invisible. */
final class Quote {

    static final int LONGEST = 60;

    private Quote() {}

    /** The text in single quotes. */
    static String of(String text) {
        return "'" + plain(text, LONGEST) + "'";
    }

    /** The text with what cannot be seen spelt out, cut after so many characters. */
    static String plain(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> append(shown, c));
        return text.codePointCount(0, text.length()) > longest
                ? shown.append("...").toString()
                : shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
            default -> shown.appendCodePoint(c);
        }
    }
}
