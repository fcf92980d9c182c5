package oversight.testkit.generate;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import oversight.api.text.Narrative;

/** What people may write, and what machines may make of it. All but {@link #plain()} is meant to be unpleasant. */
public final class TextArbitraries {

    private static final int LAST_CODE_POINT = 0x10FFFF;

    private TextArbitraries() {}

    /**
     * Ordinary sentences of one to forty words.
     *
     * @return texts that shrink to a single word
     */
    public static Arbitrary<String> plain() {
        return Arbitraries.of(
                        "home",
                        "the child",
                        "said",
                        "school",
                        "mum",
                        "visit",
                        "wants",
                        "to see",
                        "her sister",
                        "more often",
                        "was",
                        "settled",
                        "after",
                        "the meeting",
                        "on Monday",
                        "and",
                        "asked for",
                        "their blanket",
                        "naïve",
                        "Siân")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(words -> String.join(" ", words) + ".");
    }

    /**
     * Texts that every system has to keep exactly and to show harmlessly: markup, queries, templates, forged log lines, text that runs from right to
     * left, combining marks, joined emoji, letters of all planes. Each is well formed and has something in it to see.
     *
     * @return texts
     */
    public static Arbitrary<String> hostile() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "'; drop table entry; --",
                        "<script>alert(1)</script>",
                        "${jndi:ldap://x}",
                        "#{1+1} {{1+1}} %s %n %1$s {0}",
                        "line\r\n2026-10-05 ERROR forged line",
                        "\u2067right to left\u2069",
                        "\u05D0\u05D9\u05DE\u05D0 \u0623\u0645\u064A",
                        "e\u0301\u0323 n\u0303",
                        "\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
                        "{\"format\":\"x\"} \\u0000 \\\" \\",
                        "=HYPERLINK(\"x\") @sum",
                        "../../etc/passwd",
                        "\uFEFFbyte order mark",
                        "a\tb\nc\rd"),
                anyPlane());
    }

    /**
     * Texts that cannot be kept exactly everywhere: lone surrogates, U+0000 and other control characters, non-characters, characters
     * that override the direction of writing.
     *
     * @return texts, each with one such character in it
     */
    public static Arbitrary<String> malformed() {
        Arbitrary<String> bad = Arbitraries.of(
                "\uD800",
                "\uDFFF",
                "\0",
                "\u0007",
                "\u001B[31m",
                "\u007F",
                "\u0085",
                "\uFFFE",
                "\uFDD0",
                "\u202E",
                Character.toString(0x1FFFF));
        return Combinators.combine(plain(), bad, plain()).as((before, character, after) -> before + character + after);
    }

    /**
     * Texts in which a reader sees nothing: empty, white space, zero-width characters, fillers that fonts leave blank.
     *
     * @return texts
     */
    public static Arbitrary<String> invisible() {
        return Arbitraries.of(" ", "\u00A0", "\u200B", "\u2060", "\u00AD", "\u3164", "\u2800", "\n", "\t", "\u0301")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> anyPlane() {
        return Arbitraries.integers()
                .between(' ', LAST_CODE_POINT)
                .filter(TextArbitraries::keepable)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(points -> points.stream().map(Character::toString).collect(Collectors.joining()))
                .map(text -> Narrative.of(text).isVisible() ? text : text + "x");
    }

    private static boolean keepable(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        boolean override = point == 0x202D || point == 0x202E;
        return !surrogate && !nonCharacter && !override && !Character.isISOControl(point);
    }
}
