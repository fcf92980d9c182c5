package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void mapsCountAsDepthToo() {
        Node node = MapNode.builder().put("a", nested(Limits.DEEPEST - 1)).build();
        Node deeper = MapNode.builder().put("a", nested(Limits.DEEPEST)).build();

        assertThat(CanonicalJson.print(node)).startsWith("{\"a\":[");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.print(deeper));
    }

    @Test
    void keysAreSortedByTheirUtf16Units() {
        MapNode.Builder map = MapNode.builder();
        List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")
                .forEach(key -> map.put(key, BooleanNode.of(true)));

        assertThat(CanonicalJson.print(map.build()))
                .isEqualTo("{\"\\r\":true,\"1\":true,\"\u0080\":true,\"\u00f6\":true,\"\u20ac\":true,"
                        + "\"\ud83d\ude00\":true,\"\ufb33\":true}");
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(CanonicalJson.print(TextNode.of("\u20ac$\u000F\nA'B\"\\\\\"/\b\t\f\r\u001b\u007f\u2028")))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\t\\f\\r\\u001b\u007f\u2028\"");
    }

    @Test
    void numbersArePlainAndExact() {
        assertThat(print("1e10")).isEqualTo("10000000000");
        assertThat(print("100.00")).isEqualTo("100");
        assertThat(print("0.1000")).isEqualTo("0.1");
        assertThat(print("9007199254740993")).isEqualTo("9007199254740993");
        assertThat(print("-0.0")).isEqualTo("0");
    }

    @Test
    void listsKeepTheirOrderAndEmptyOnesArePrinted() {
        MapNode empty = MapNode.builder().build();
        Node list = ListNode.of(List.of(TextNode.of("b"), TextNode.of("a"), ListNode.of(List.of()), empty));

        assertThat(CanonicalJson.print(list)).isEqualTo("[\"b\",\"a\",[],{}]");
    }

    @Test
    void whatWasReadIsCanonicalExactlyIfItPrintsTheSame() {
        Problems problems = Problems.withoutText();
        Node node = CanonicalJson.parse(" { \"b\" : 1.0 , \"a\" : \"\\u0041\" } ", Limits.forRecords(), problems);

        assertThat(node).isNotNull();
        assertThat(CanonicalJson.print(node)).isEqualTo("{\"a\":\"A\",\"b\":1}");
    }

    @Test
    void whatCouldNotBeReadAgainIsNotPrinted() {
        assertThat(CanonicalJson.print(nested(Limits.DEEPEST))).startsWith("[[[");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.print(nested(Limits.DEEPEST + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.print(nested(200_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.print(new UnreadNode(Mark.NONE)));
    }

    private static Node nested(int depth) {
        Node node = ListNode.of(List.of());
        for (int i = 1; i < depth; i++) {
            node = ListNode.of(List.of(node));
        }
        return node;
    }

    private static String print(String number) {
        return CanonicalJson.print(NumberNode.of(new BigDecimal(number)));
    }
}
