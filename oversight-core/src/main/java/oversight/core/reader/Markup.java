package oversight.core.reader;

import java.util.Arrays;
import java.util.stream.Collectors;
import oversight.api.record.ReaderText;

/** Writes HTML. Whatever comes from outside goes in by {@link #text}, which is the only place that has to be right. Not thread-safe. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Our own markup, as it stands. */
    Markup raw(String constant) {
        out.append(constant);
        return this;
    }

    Markup number(long number) {
        out.append(number);
        return this;
    }

    /** Anybody's text: right within an element and within a quoted attribute. */
    Markup text(String text) {
        String visible = mayEndALine(text)
                ? Arrays.stream(text.split("\\R", -1)).map(ReaderText::visible).collect(Collectors.joining("\n"))
                : ReaderText.visible(text);
        int done = 0;
        for (int i = 0; i < visible.length(); i++) {
            String escape = escape(visible.charAt(i));
            if (!escape.isEmpty()) {
                out.append(visible, done, i).append(escape);
                done = i + 1;
            }
        }
        out.append(visible, done, visible.length());
        return this;
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }

    private static boolean mayEndALine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
