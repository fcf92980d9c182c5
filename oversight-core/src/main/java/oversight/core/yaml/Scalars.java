package oversight.core.yaml;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a piece of text is written in YAML: as it stands where it is read back as that text, and else in double quotes. */
final class Scalars {

    /** Null, true, false and numbers of the core schema of YAML 1.2, which other readers of the file may use. */
    private static final Pattern CORE_SCHEMA = Pattern.compile("~|null|Null|NULL|true|True|TRUE|false|False|FALSE"
            + "|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
            + "|[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
            + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final String FLOW_INDICATORS = ",[]{}";

    private Scalars() {}

    /** The text as it is written in a block, or between brackets or braces. */
    static String text(String text, boolean inFlow) {
        return isPlain(text, inFlow) ? text : quoted(text);
    }

    private static boolean isPlain(String text, boolean inFlow) {
        return !text.isEmpty()
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !text.startsWith(" ")
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.startsWith("...")
                && !text.equals("<<")
                && !(inFlow && text.chars().anyMatch(c -> FLOW_INDICATORS.indexOf(c) >= 0))
                && text.codePoints().noneMatch(Scalars::isEscaped)
                && PlainScalar.isText(text)
                && !CORE_SCHEMA.matcher(text).matches();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> out.append('\\').append((char) c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(isEscaped(c) ? escape(c) : Character.toString(c));
            }
        });
        return out.append('"').toString();
    }

    private static String escape(int c) {
        return String.format(Locale.ROOT, c < 0x100 ? "\\x%02X" : c < 0x10000 ? "\\u%04X" : "\\U%08X", c);
    }

    /**
     * Whether a character is never written as itself: what YAML forbids or takes for the end of a line, and what cannot
     * be seen, such as marks that turn the direction of text. The ranges are named here, because what Java knows of
     * characters grows with its version.
     */
    private static boolean isEscaped(int c) {
        return c < ' '
                || c >= 0x7F && c <= 0xA0
                || c == 0xAD
                || c == 0x61C
                || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xD800 && c <= 0xF8FF
                || c >= 0xFDD0 && c <= 0xFDEF
                || c == 0xFEFF
                || c >= 0xFFF0 && c <= 0xFFFF
                || c >= 0xE0000
                || (c & 0xFFFE) == 0xFFFE;
    }
}
