package oversight.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.core.form.Limits;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.Problem;
import oversight.core.form.Problems;
import oversight.core.form.SmallStack;

class YamlRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1|OVS-Y002 1:4",
                "&x a: 1|OVS-Y002 1:1",
                "a: &x {}|OVS-Y002 1:4",
                "a: *x|OVS-Y003 1:4",
                "a: !!str 5|OVS-Y004 1:4",
                "a: ! b|OVS-Y004 1:4",
                "a: !java.net.URL [x]|OVS-Y004 1:4",
                "!!str a: 1|OVS-Y004 1:1",
                "<<: {a: 1}|OVS-Y005 1:1",
                "a: 1~b: 2~a: 3|OVS-Y006 3:1",
                "a: {b: 1, \"b\": 2}|OVS-Y006 1:11",
                "a: 1~---~b: 2|OVS-Y007 2:1",
                "1: a|OVS-Y008 1:1",
                "true: a|OVS-Y008 1:1",
                "null: a|OVS-Y008 1:1",
                "[a]: b|OVS-Y008 1:1",
                "? {a: 1}~: b|OVS-Y008 1:3",
                "a:|OVS-Y009 1:3",
                "a: null|OVS-Y009 1:4",
                "- |OVS-Y009 1:2",
                "a: \"\\uD800\"|OVS-Y014 1:4",
                "\"\\0\": 1|OVS-Y014 1:1",
                "# only~# comments|OVS-Y015 2:11",
                "%YAML 1.1~---~a: 1|OVS-Y016 1:1",
                "%TAG !e! tag:x~---~a: 1|OVS-Y016 1:1",
                "a: 1e50|OVS-Y017 1:4",
                "a: [1, 2|OVS-Y001 1:9",
                "a: b: c|OVS-Y001 1:5",
                "a:~\tb: 1|OVS-Y001 2:1",
                "a: @b|OVS-Y001 1:4",
                "{}}|OVS-Y001 1:3",
            })
    void eachIsRefusedWithItsCodeAndPlace(String text, String expected) {
        assertThat(refusals(text.replace('~', '\n'))).containsExactly(expected);
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        Problems problems = Problems.withText();
        Node node = YamlReader.read("<<: a\n1: a\n\"\\0\": a\n[x]: a\nb: 1\nb: 2\n", Limits.forSchemes(), problems);

        assertThat(problems.count()).isEqualTo(5);
        assertThat(node)
                .isEqualTo(MapNode.builder()
                        .put("b", NumberNode.of(BigDecimal.ONE))
                        .build());
    }

    @Test
    void aCharacterThatIsNotAllowedIsPlacedByWholeCharacters() {
        assertThat(refusals("a: 1\r\nb: 2\rc: 3\n\uD83D\uDE00: \u0007")).containsExactly("OVS-Y014 4:4");
        assertThat(messages("a: null"))
                .containsExactly("there is no value; give a value or remove the key;"
                        + " if the word itself is meant, put it in quotes");
    }

    @Test
    void nothingIsMeantByATildeEither() {
        assertThat(refusals("a: ~")).containsExactly("OVS-Y009 1:4");
        assertThat(refusals("~: a")).containsExactly("OVS-Y008 1:1");
        assertThat(refusals("")).containsExactly("OVS-Y015 1:1");
        assertThat(refusals("a: \u0007")).containsExactly("OVS-Y014 1:4");
    }

    @Test
    void everyProblemOfTheTextIsReported() {
        assertThat(refusals("a: &x 1\nb: *x\nc:\nc: !t 2\n<<: {d: 1}\n"))
                .containsExactly(
                        "OVS-Y002 1:4", "OVS-Y003 2:4", "OVS-Y009 3:3", "OVS-Y006 4:1", "OVS-Y004 4:4", "OVS-Y005 5:1");
    }

    @Test
    void adviceFitsTheMistake() {
        assertThat(messages("a:\n\tb: 1")).containsExactly("a tab stands here; indent with spaces");
        assertThat(messages("a: [1")).containsExactly("the text ends too soon; close the open quote or bracket");
        assertThat(messages("a: `x")).containsExactly("text that begins with '@', '`' or '%' is put in quotes");
        assertThat(messages("a: b: c")).singleElement().asString().startsWith("a colon is not expected here");
        assertThat(messages("a: \u0007")).containsExactly("a character that YAML does not allow (U+0007); remove it");
        assertThat(messages("a: 1\na: 2")).containsExactly("'a' stands here and at line 1, column 1; keep one");
    }

    @Test
    void theParsersOwnWordsAndTheTextAreNotPassedOn() {
        Problems problems = Problems.withoutText();
        YamlReader.read("MARKER: [MARKER: MARKER: {MARKER", Limits.forSchemes(), problems);
        YamlReader.read("MARKER: 1\nMARKER: 2", Limits.forSchemes(), problems);

        assertThat(problems.count()).isEqualTo(2);
        assertThat(problems.list().toString()).doesNotContain("MARKER");
    }

    @Test
    void eachLimitLetsTheLastOneThrough() {
        Limits small = new Limits(20, 2, 5, 3, 5);

        assertThat(refusals("[[a]]", small)).isEmpty();
        assertThat(refusals("[[[a]]]", small)).containsExactly("OVS-Y010 1:3");
        assertThat(refusals("[{a: {}}]", small)).containsExactly("OVS-Y010 1:6");
        assertThat(refusals("[a, b, c, d]", small)).isEmpty();
        assertThat(refusals("[a, b, c, d, e]", small)).containsExactly("OVS-Y011 1:14");
        assertThat(refusals("{a: 1, b: 2}", small)).isEmpty();
        assertThat(refusals("{a: 1, b: 2, c: 3}", small)).containsExactly("OVS-Y011 1:14");
        assertThat(refusals("abc: 1", small)).isEmpty();
        assertThat(refusals("abcd: 1", small)).containsExactly("OVS-Y013 1:1");
        assertThat(refusals("12345", small)).isEmpty();
        assertThat(refusals("123456", small)).containsExactly("OVS-Y017 1:1");
        assertThat(refusals("a".repeat(20), small)).isEmpty();
        assertThat(refusals("a".repeat(21), small)).containsExactly("OVS-Y012 1:1");
    }

    @Test
    void aListOrMapHasFiveThousandEntriesAtMost() {
        assertThat(refusals("[" + "a, ".repeat(4_999) + "a]")).isEmpty();
        assertThat(refusals("[" + "a, ".repeat(5_000) + "a]")).containsExactly("OVS-Y011 1:15002");
        assertThat(refusals(keys(5_000))).isEmpty();
        assertThat(refusals(keys(5_001))).containsExactly("OVS-Y011 5001:1");
    }

    private static String keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i + ": a\n").collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "{a: ", "[[a]: ", "!!x ", "&a ", "*a ", "{? ", "[a, ", "a: {b: "})
    void hostileRepetitionIsRefusedQuicklyOnASmallStack(String piece) throws InterruptedException {
        String bomb = piece.repeat(200_000);

        assertThat(SmallStack.call(() -> refusals(bomb, new Limits(2_000_000, 32, 100_000, 200, 100))))
                .isNotEmpty();
        assertThat(refusals("x".repeat(10 * 1024 * 1024))).containsExactly("OVS-Y012 1:1");
    }

    @Test
    void aBillionLaughsAreRefused() throws InterruptedException {
        String bomb = "a0: &a0 [lol]\n"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> String.format(
                                Locale.ROOT, "a%d: &a%d [%s]%n", i, i, ("*a" + (i - 1) + ", ").repeat(10)))
                        .collect(Collectors.joining());

        List<String> refusals = SmallStack.call(() -> refusals(bomb));

        assertThat(refusals).hasSize(10 + 90).startsWith("OVS-Y002 1:5", "OVS-Y002 2:5", "OVS-Y003 2:10");
    }

    private static List<String> refusals(String text) {
        return refusals(text, Limits.forSchemes());
    }

    private static List<String> refusals(String text, Limits limits) {
        Problems problems = Problems.withText();
        YamlReader.read(text, limits, problems);
        return problems.list().stream()
                .map(p -> p.code() + " " + p.mark().line() + ":" + p.mark().column())
                .toList();
    }

    private static List<String> messages(String text) {
        Problems problems = Problems.withText();
        YamlReader.read(text, Limits.forSchemes(), problems);
        return problems.list().stream().map(Problem::message).toList();
    }
}
