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
        String visible = text.chars().anyMatch(Markup::mayEndALine)
                ? Arrays.stream(text.split("\\R", -1)).map(ReaderText::visible).collect(Collectors.joining("\n"))
                : ReaderText.visible(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    private static boolean mayEndALine(int c) {
        return c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
