package oversight.api.record;

import java.util.List;
import java.util.Locale;

/**
 * Plain text of the record for its reader (MO-8). Labels stand at the margin and everything else is indented, so that nothing that was
 * written can pass for a label. Nothing is escaped; what could turn the direction of the text, and other control characters, are shown as
 * {@code ⟦U+202E⟧}; every sort of line end becomes a new line. Stateless and safe for any thread.
 */
public final class ReaderText {

    private static final String INDENT = "    ";

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
        for (ReaderEntry entry : view.getEntries()) {
            String title = entry.getSequence() + ". " + line(entry.getHeading());
            text.append('\n').append(title).append('\n');
            text.append("=".repeat(title.length())).append('\n');
            passages(entry.getPassages(), text);
        }
        return text.toString();
    }

    private static void passages(List<Passage> passages, StringBuilder text) {
        for (Passage passage : passages) {
            text.append(line(passage.getLabel())).append('\n');
            for (String line : passage.getText().text().split("\\R", -1)) {
                text.append(line.isEmpty() ? "" : INDENT).append(visible(line)).append('\n');
            }
        }
    }

    /** In one line, whatever a host or a scheme gave as a name. */
    private static String line(String text) {
        return visible(text.replaceAll("\\R", " "));
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c != '\t' && (Character.getType(c) == Character.CONTROL || turnsDirection(c))) {
                shown.append(String.format(Locale.ROOT, "⟦U+%04X⟧", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
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
