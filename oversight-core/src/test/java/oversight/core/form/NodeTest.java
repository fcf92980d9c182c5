package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {

    private static final Mark HERE = new Mark(3, 5);

    @Test
    void equalNodesHaveEqualValues() {
        Node yes = MapNode.builder().put("a", BooleanNode.of(true)).build();
        Node no = MapNode.builder().put("a", BooleanNode.of(false)).build();
        Node other = MapNode.builder().put("b", BooleanNode.of(true)).build();

        assertThat(yes).isNotEqualTo(no).isNotEqualTo(other);
        assertThat(new UnreadNode(HERE)).isEqualTo(new UnreadNode(Mark.NONE)).isNotEqualTo(no);
        assertThat(((MapNode) yes).entry("a")).isNotEqualTo(((MapNode) no).entry("a"));
        assertThat(NumberNode.of(BigDecimal.ONE)).isNotEqualTo(NumberNode.of(BigDecimal.TEN));
        assertThat(ListNode.of(List.of(yes, no))).isNotEqualTo(ListNode.of(List.of(no, yes)));
    }

    @Test
    void aPlaceIsNeverNegative() {
        assertThat(new Mark(0, 0)).isEqualTo(Mark.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Mark(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mark(0, -1));
    }

    @Test
    void aNodeSaysItsKindAndItsPlace() {
        assertThat(new TextNode("x", HERE)).hasToString("text at line 3, column 5");
        assertThat(new NumberNode(BigDecimal.ONE, HERE)).hasToString("number at line 3, column 5");
        assertThat(new BooleanNode(true, HERE)).hasToString("boolean at line 3, column 5");
        assertThat(new UnreadNode(HERE)).hasToString("unread at line 3, column 5");
        assertThat(new ListNode(List.of(), HERE)).hasToString("list of 0 at line 3, column 5");
        assertThat(MapNode.at(HERE).build()).hasToString("map of 0 at line 3, column 5");
        assertThat(new MapNode.Entry("x", HERE, BooleanNode.of(true))).hasToString("entry at line 3, column 5");
    }

    /** However many there are: those of large maps are found by an index. */
    @Test
    void theLastValueOfAMapIsReplacedInItsPlace() {
        for (int size : new int[] {1, 2, 8, 9, 20}) {
            MapNode.Builder map = MapNode.at(HERE);
            for (int i = 0; i < size; i++) {
                map.put("k" + i, HERE, TextNode.of("v" + i));
            }
            MapNode replaced = map.replaceLast(TextNode.of("other"))
                    .put("next", TextNode.of("more"))
                    .build();

            assertThat(replaced.entries()).hasSize(size + 1);
            assertThat(replaced.entry("k" + (size - 1)).orElseThrow().value()).isEqualTo(TextNode.of("other"));
            assertThat(replaced.entry("k" + (size - 1)).orElseThrow().keyMark()).isEqualTo(HERE);
            assertThat(replaced.entry("next").orElseThrow().value()).isEqualTo(TextNode.of("more"));
            if (size > 1) {
                assertThat(replaced.entry("k0").orElseThrow().value()).isEqualTo(TextNode.of("v0"));
            }
        }
    }

    @Test
    void equalityIgnoresPlacesAndOrderOfKeys() {
        Node placed = MapNode.at(HERE)
                .put("a", HERE, new ListNode(List.of(new TextNode("x", HERE)), HERE))
                .put("b", HERE, new BooleanNode(true, HERE))
                .build();
        Node written = MapNode.builder()
                .put("b", BooleanNode.of(true))
                .put("a", ListNode.of(List.of(TextNode.of("x"))))
                .build();

        assertThat(placed).isEqualTo(written).hasSameHashCodeAs(written);
        assertThat(placed)
                .isNotEqualTo(MapNode.builder().put("b", BooleanNode.of(true)).build());
        assertThat(TextNode.of("1")).isNotEqualTo(NumberNode.of(BigDecimal.ONE));
        assertThat(TextNode.of("true")).isNotEqualTo(BooleanNode.of(true));
    }

    @Test
    void noToStringShowsTheText() {
        Node text = TextNode.of("MARKER");
        MapNode map =
                MapNode.builder().put("MARKER", ListNode.of(List.of(text))).build();

        assertThat(text + " " + map + map.entries() + ListNode.of(List.of(map))).doesNotContain("MARKER");
        assertThat(NumberNode.of(new BigDecimal("4711")).toString()).doesNotContain("4711");
    }

    @ParameterizedTest
    @CsvSource({"10,10", "10.0,10", "1e1,10", "10.50,10.5", "-0,0", "0.000,0", "1E-3,0.001", "-12.30e2,-1230"})
    void aNumberHasOneForm(String written, String plain) {
        NumberNode number = NumberNode.parse(written, HERE).orElseThrow();

        assertThat(number.value().toPlainString()).isEqualTo(plain);
        assertThat(number.value().scale()).isNotNegative();
        assertThat(number.mark()).isEqualTo(HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "010", "+1", ".5", "1.", "1e", "0x1F", "1_000", "NaN", ".inf", "1 ", "١"})
    void whatJsonDoesNotCallANumberIsNone(String written) {
        assertThat(NumberNode.isNumber(written)).isFalse();
        assertThat(NumberNode.parse(written, HERE)).isEmpty();
    }

    @Test
    void aNumberHasFortyDigitsOnEachSideAtMost() {
        String forty = "1234567890".repeat(4);

        assertThat(NumberNode.parse(forty + "." + forty.replace('0', '5'), HERE))
                .isPresent();
        assertThat(NumberNode.parse("1" + forty, HERE)).isEmpty();
        assertThat(NumberNode.parse("0." + forty + "1", HERE)).isEmpty();
        assertThat(NumberNode.parse("1e999999999", HERE)).isEmpty();
        assertThat(NumberNode.parse("1e99999999999", HERE)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> NumberNode.of(new BigDecimal("1e40")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\uDC00", "\uDC00\uD800", "x\u0000", "\uD83D\uD83D\uDE00"})
    void textThatCannotBeKeptIsRefusedWithoutRepeatingIt(String text) {
        String marked = "MARKER" + text;

        assertThat(TextNode.allows(marked)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextNode.of(marked))
                .withMessageNotContaining("MARKER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapNode.builder().put(marked, BooleanNode.of(true)))
                .withMessageNotContaining("MARKER");
    }

    @Test
    void textWithWholePairsIsAllowed() {
        assertThat(TextNode.allows("\uD83D\uDE00 Siân \uFFFF")).isTrue();
    }

    @Test
    void aMapRefusesTheSameKeyTwice() {
        MapNode.Builder map = MapNode.builder().put("MARKER", HERE, BooleanNode.of(true));

        assertThat(map.markOf("MARKER")).contains(HERE);
        assertThat(map.markOf("other")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map.put("MARKER", BooleanNode.of(false)))
                .withMessageNotContaining("MARKER");
    }

    @Test
    void aMapThatWasBuiltDoesNotChange() {
        MapNode.Builder builder = MapNode.builder().put("a", BooleanNode.of(true));
        MapNode map = builder.build();
        builder.put("b", BooleanNode.of(true));

        assertThat(map.size()).isEqualTo(1);
        assertThat(map.entry("b")).isEmpty();
    }
}
