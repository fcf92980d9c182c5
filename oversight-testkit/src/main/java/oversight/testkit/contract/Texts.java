package oversight.testkit.contract;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text that something on the way to a database and back is known to change. */
final class Texts {

    /** Short, for fields that are not a document. */
    static final String NASTY = " '\"\\ %_ ; -- \t ŵŷ e\u0301 \u05d0\u05d1 \uD83D\uDC69\u200D\uD83D\uDC67 \u200b ";

    static final List<String> ILL_FORMED = List.of(
            "a\u0000b", "\u0000", "\uD83D", "a\uDC67b", "\uDC67\uD83D", "ends with \uD83D", "\uD83D\uD83D\uDC67");

    private Texts() {}

    static Stream<String> all() {
        return Stream.of(
                NASTY,
                everyBasicCharacter(),
                endsOfEveryPlane(),
                "\r\n \n \r \u0085 \u2028 \u2029 \u000b\u000c\u001a\u0001\u007f",
                "e\u0301 \u00e9 a\u0308\u0323 \u1100\u1161\u11a8 \uac01 \u212b \u00c5 \ufb01",
                "\u202e\u05e9\u05dc\u05d5\u05dd\u202c \u0645\u0631\u062d\u0628\u0627 \u2066left\u2069 \u061c",
                "trailing spaces   ",
                "   leading spaces",
                "'; drop table ovs_entry; --",
                "\\u0000 \\x00 \\' $$ ${a} {0} %s ? :a",
                "\ufeffstarts with a byte order mark",
                "NULL");
    }

    /** All of the first plane but U+0000 and the surrogates, the non-characters included. */
    private static String everyBasicCharacter() {
        return text(IntStream.rangeClosed(1, 0xFFFF).filter(c -> c < 0xD800 || c > 0xDFFF));
    }

    private static String endsOfEveryPlane() {
        return text(IntStream.rangeClosed(1, 16)
                .flatMap(plane -> IntStream.of(0, 1, 0x301, 0x7FFF, 0xF600, 0xFFFE, 0xFFFF)
                        .map(c -> plane * 0x10000 + c)));
    }

    /** So many characters, with pairs that begin at every distance from the start, so that one lies across the end of any buffer. */
    static String ofLength(int codePoints) {
        return text(
                IntStream.range(0, codePoints).map(i -> i % 1000 == 0 ? 'x' : i % 7 == 0 ? 0x1F467 : 0x10000 + i % 99));
    }

    private static String text(IntStream codePoints) {
        return codePoints
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
