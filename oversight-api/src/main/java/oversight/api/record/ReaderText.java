package oversight.api.record;

import java.util.List;
import java.util.Locale;

/**
 * Plain text of the record for its reader (MO-8). Labels stand at the margin, what is withheld is indented by two spaces and what was written by four, so that nothing
 * that was written can pass for a label or for something withheld. Nothing is escaped; what could turn the direction of the text, and other control characters, are
 * shown as {@code ⟦U+202E⟧}; every sort of line end becomes a new line. Stateless and safe for any thread.
 */
public final class ReaderText {

    private static final String INDENT = "    ";
    private static final String APART = "  ";

    private ReaderText() {}

    /**
     * The whole view as text.
     *
     * @param view the view
     * @return lines that end with a line feed; they hold what people wrote: never log them
     */
    public static String render(ReaderView view) {
        StringBuilder text = new StringBuilder();
        passages(view.getIntroduction(), text);
        view.getEntries().forEach(entry -> entry(entry, "=", text));
        for (ReaderPart part : view.getMerged()) {
            title(line(part.getTitle()), "#", text);
            passages(part.getIntroduction(), text);
            part.getEntries().forEach(entry -> entry(entry, "=", text));
        }
        if (!view.getTerms().isEmpty()) {
            title(line(view.getTermsTitle()), "#", text);
            passages(view.getTerms(), text);
        }
        return text.toString();
    }

    private static void entry(ReaderEntry entry, String rule, StringBuilder text) {
        title(entry.getSequence() + ". " + line(entry.getHeading()), rule, text);
        passages(entry.getPassages(), text);
        entry.getBeside().forEach(beside -> entry(beside, "-", text));
    }

    private static void title(String title, String rule, StringBuilder text) {
        text.append('\n').append(title).append('\n');
        text.append(rule.repeat(title.length())).append('\n');
    }

    private static void passages(List<Passage> passages, StringBuilder text) {
        for (Passage passage : passages) {
            text.append(passage.isNewPart() ? "\n" : "")
                    .append(line(passage.getLabel()))
                    .append('\n');
            passage.getPieces().forEach(piece -> piece(piece, text));
        }
    }

    private static void piece(Piece piece, StringBuilder text) {
        if (piece instanceof Piece.Withheld withheld) {
            apart(withheld.words(), text);
        } else if (piece instanceof Piece.When when) {
            words(when.words(), text);
        } else if (piece instanceof Piece.Shown shown) {
            shown.labels().forEach(label -> apart(label.text(), text));
            words(shown.text().text(), text);
        }
    }

    private static void apart(String words, StringBuilder text) {
        text.append(APART).append('[').append(line(words)).append("]\n");
    }

    private static void words(String words, StringBuilder text) {
        for (String line : words.split("\\R", -1)) {
            text.append(line.isEmpty() ? "" : INDENT).append(visible(line)).append('\n');
        }
    }

    /** In one line, whatever a host or a scheme gave as a name. */
    private static String line(String text) {
        return visible(text.replaceAll("\\R", " "));
    }

    /**
     * Text in which nothing turns the direction or hides: control characters but the tab, the marks of the bidirectional algorithm, halves of characters and numbers that are
     * no character are shown by their number.
     *
     * @param text one line
     * @return for example {@code a⟦U+202E⟧b}
     */
    public static String visible(String text) {
        return isPlain(text) ? text : shown(text);
    }

    /** Most text is, and is not looked at character by character. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t') || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHidden(c)) {
                shown.append(String.format(Locale.ROOT, "⟦U+%04X⟧", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return c != '\t'
                && (type == Character.CONTROL || type == Character.SURROGATE || turnsDirection(c) || isNoCharacter(c));
    }

    /** Numbers that Unicode gives to no character, ever; some readers take them for the end of the text. */
    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Marks, embeddings, overrides and isolates of the bidirectional algorithm, and the deprecated format characters. */
    private static boolean turnsDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x206F);
    }
}
