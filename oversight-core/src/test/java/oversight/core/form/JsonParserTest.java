package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {

    private static final Limits LIMITS = Limits.forRecords();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|OVS-J001|1:1",
                "{|OVS-J001|1:2",
                "[1,]|OVS-J001|1:4",
                "[1 2]|OVS-J001|1:4",
                "{\"a\" 1}|OVS-J001|1:6",
                "{a:1}|OVS-J001|1:2",
                "{\"a\":1,}|OVS-J001|1:8",
                "[01]|OVS-J001|1:2",
                "[+1]|OVS-J001|1:2",
                "[1.]|OVS-J001|1:2",
                "[-]|OVS-J001|1:2",
                "[NaN]|OVS-J001|1:2",
                "[tru]|OVS-J001|1:2",
                "[nul]|OVS-J001|1:2",
                "[True]|OVS-J001|1:2",
                "[\"a]|OVS-J001|1:5",
                "[\"\\x\"]|OVS-J001|1:4",
                "[\"\\a004\"]|OVS-J001|1:4",
                "[\"\\u12G4\"]|OVS-J001|1:7",
                "['a']|OVS-J001|1:2",
                "[1]//c|OVS-J004|1:4",
                "[1]]|OVS-J004|1:4",
                "1 2|OVS-J004|1:3",
                "{\"a\":1,\"a\":2}|OVS-J002|1:8",
                "{\"a\":1,\"\\u0061\":2}|OVS-J002|1:8",
                "[\"\\ud800\"]|OVS-J003|1:2",
                "[\"\\udc00\\ud800\"]|OVS-J003|1:2",
                "[\"\\u0000\"]|OVS-J003|1:2",
                "{\"\\ud800\":1}|OVS-J003|1:2",
                "{\"a\":null}|OVS-J009|1:6",
                "[1e99]|OVS-J008|1:2",
            })
    void whatIsNotStrictJsonIsRefusedWithItsPlace(String text, String code, String place) {
        Problems problems = Problems.withoutText();

        assertThat(CanonicalJson.parse(text == null ? "" : text, LIMITS, problems))
                .isNull();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(code);
        Mark mark = problems.list().get(0).mark();
        assertThat(mark.line() + ":" + mark.column()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF1", "\u00A01", "[\"\t\"]", "[\"a\nb\"]", "[\uFFFF", "\"\uD800\"", "[\"\\u١٢٣٤\"]"})
    void unusualCharactersAreNoWhiteSpaceAndNoDigits(String text) {
        Problems problems = Problems.withoutText();

        assertThat(CanonicalJson.parse(text, LIMITS, problems)).isNull();
        assertThat(problems.count()).isEqualTo(1);
    }

    @Test
    void numbersAndWhiteSpaceOfEveryKindAreRead() {
        assertThat(read("\t[1e+5,\r1E-2 ,-0.5e0]\n"))
                .isEqualTo(ListNode.of(List.of(
                        NumberNode.of(new BigDecimal("100000")),
                        NumberNode.of(new BigDecimal("0.01")),
                        NumberNode.of(new BigDecimal("-0.5")))));
    }

    @Test
    void everyEscapeIsRead() {
        assertThat(read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\""))
                .isEqualTo(TextNode.of("\"\\/\b\f\n\r\té\uD83D\uDE00"));
    }

    @Test
    void marksCountLinesAndWholeCharacters() {
        MapNode map = (MapNode) read("{\r\n \"a\": \"\uD83D\uDE00\uD83D\uDE00\", \"b\":\r [true,\n\n false]}");

        assertThat(map.mark()).isEqualTo(new Mark(1, 1));
        MapNode.Entry b = map.entry("b").orElseThrow();
        assertThat(b.keyMark()).isEqualTo(new Mark(2, 13));
        assertThat(b.value().mark()).isEqualTo(new Mark(3, 2));
        assertThat(((ListNode) b.value()).items())
                .extracting(Node::mark)
                .containsExactly(new Mark(3, 3), new Mark(5, 2));
    }

    @Test
    void aDuplicateKeyNamesBothPlacesAndNotTheKey() {
        Problems problems = Problems.withoutText();
        CanonicalJson.parse("{\"x\":[{\"MARKER\":1,\n\"MARKER\":2}]}", LIMITS, problems);

        assertThat(problems.list())
                .containsExactly(new Problem(
                        new Mark(2, 1), "{0}[0]", "OVS-J002", "the key stands here and at line 1, column 8"));
    }

    @Test
    void aStringIsCalledUnclosedWhereTheTextEndsAndNotWhereALineDoes() {
        assertThat(messages("[\"a")).containsExactly("the string is not closed");
        assertThat(messages("[\"a\\n")).containsExactly("the string is not closed");
        assertThat(messages("[\"a\n\"]"))
                .containsExactly("a control character stands in a string; it is written with an escape");
    }

    @Test
    void eachLimitLetsTheLastOneThrough() {
        Limits small = new Limits(20, 2, 4, 3, 5);

        assertThat(codes("[[1]]", small)).isEmpty();
        assertThat(codes("[[[1]]]", small)).containsExactly("OVS-J005");
        assertThat(codes("[[{}]]", small)).containsExactly("OVS-J005");
        assertThat(codes("[1,2,3]", small)).isEmpty();
        assertThat(codes("[1,2,3,4]", small)).containsExactly("OVS-J006");
        assertThat(codes("{\"a\":1,\"b\":2}", small)).containsExactly("OVS-J006");
        assertThat(codes("{\"abc\":1}", small)).isEmpty();
        assertThat(codes("{\"abcd\":1}", small)).containsExactly("OVS-J010");
        assertThat(codes("12345", small)).isEmpty();
        assertThat(codes("123456", small)).containsExactly("OVS-J008");
        assertThat(codes(" ".repeat(19) + "1", small)).isEmpty();
        assertThat(codes(" ".repeat(20) + "1", small)).containsExactly("OVS-J007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingIsRefusedOnASmallStack(String opening) throws InterruptedException {
        String bomb = opening.repeat(200_000);

        assertThat(SmallStack.call(() -> codes(bomb, LIMITS))).isEqualTo(List.of("OVS-J005"));
    }

    private static Node read(String text) {
        Problems problems = Problems.withoutText();
        Node node = CanonicalJson.parse(text, LIMITS, problems);
        assertThat(problems.list()).isEmpty();
        assertThat(node).isNotNull();
        return node;
    }

    private static List<String> messages(String text) {
        Problems problems = Problems.withoutText();
        CanonicalJson.parse(text, LIMITS, problems);
        return problems.list().stream().map(Problem::message).toList();
    }

    private static List<String> codes(String text, Limits limits) {
        Problems problems = Problems.withoutText();
        CanonicalJson.parse(text, limits, problems);
        return problems.list().stream().map(Problem::code).toList();
    }
}
