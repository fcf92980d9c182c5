package oversight.core.yaml;

import java.util.Locale;
import oversight.core.form.Mark;

/**
 * Says how to mend text that is not YAML, by the character where the parser gave up. The parser's own words are not
 * passed on.
 */
final class SyntaxAdvice {

    private SyntaxAdvice() {}

    /** The advice for the character at this position, counted in code points. */
    static String at(String text, int index) {
        if (index >= text.codePointCount(0, text.length())) {
            return "the text ends too soon; close the open quote or bracket";
        }
        return switch (text.codePointAt(text.offsetByCodePoints(0, index))) {
            case '\t' -> "a tab stands here; indent with spaces";
            case '@', '`', '%' -> "text that begins with '@', '`' or '%' is put in quotes";
            case ':' -> "a colon is not expected here; put text that holds ': ' in quotes, and check the indentation";
            default -> "this is not YAML; check the indentation, quotes and brackets here and on the line above";
        };
    }

    /** The advice for a character that YAML does not allow anywhere. */
    static String badCharacter(int codePoint) {
        return String.format(Locale.ROOT, "a character that YAML does not allow (U+%04X); remove it", codePoint);
    }

    /** The place of a position, counted in code points. */
    static Mark mark(String text, int index) {
        int[] before = text.codePoints().limit(index).toArray();
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length; i++) {
            boolean ends = before[i] == '\n' || before[i] == '\r' && (i + 1 == before.length || before[i + 1] != '\n');
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new Mark(line, column);
    }
}
