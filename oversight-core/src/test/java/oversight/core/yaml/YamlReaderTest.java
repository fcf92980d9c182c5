package oversight.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.core.form.BooleanNode;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.Problem;
import oversight.core.form.Problems;
import oversight.core.form.Sample;
import oversight.core.form.TextNode;

class YamlReaderTest {

    private static final String SCHEME = """
            # Leeds, as published
            id: leeds
            tiers:
              SM: Service Manager
              AD: {name: Assistant Director, abbr: AD}
            rules:
              - type: move
                by:
                  any-of:
                    - at-least: SM
                    - outside-our-power
                severity: advisory-only
              - {type: "end", by: {at-least: AD}, days: 3}
            """;

    @Test
    void aSchemeIsReadAndItsRecordSaysTheSame() {
        Problems problems = Problems.withText();
        Sample.Scheme scheme = Sample.SCHEME
                .readWhole(YamlReader.read(SCHEME, Limits.forSchemes(), problems), problems)
                .orElseThrow(() -> new AssertionError(problems.list()));

        assertThat(scheme.origin()).isEqualTo(new Mark(2, 1));
        String json = CanonicalJson.print(Sample.SCHEME.write(scheme));
        assertThat(json)
                .isEqualTo(
                        "{\"id\":\"leeds\",\"rules\":[{\"by\":{\"any-of\":[{\"at-least\":\"SM\"},\"outside-our-power\"]},"
                                + "\"severity\":\"advisory-only\",\"type\":\"move\"},"
                                + "{\"by\":{\"at-least\":\"AD\"},\"days\":3,\"type\":\"end\"}],"
                                + "\"tiers\":[{\"id\":\"SM\",\"name\":\"Service Manager\"},"
                                + "{\"abbr\":\"AD\",\"id\":\"AD\",\"name\":\"Assistant Director\"}]}");
        assertThat(Sample.SCHEME.readWhole(CanonicalJson.parse(json, Limits.forRecords(), problems), problems))
                .contains(scheme);
    }

    @Test
    void problemsOfTextAndOfFormComeTogether() {
        Problems problems = Problems.withText();
        Node node = YamlReader.read("""
                id: leeds
                tiers:
                  SM:
                  AD: *other
                rules:
                  - type: move
                    type: stay
                    bye: {at-least: SM}
                """, Limits.forSchemes(), problems);

        assertThat(Sample.SCHEME.readWhole(node, problems)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 3, column 6: tiers.SM: there is no value; give a value or remove the key [OVS-Y009]",
                        "line 4, column 7: tiers.AD: aliases (*name) are not read; write the value out [OVS-Y003]",
                        "line 7, column 5: rules[0]: 'type' stands here and at line 6, column 5; keep one [OVS-Y006]",
                        "line 8, column 5: rules[0]: 'bye' is not a key of rule; did you mean 'by'? [OVS-F003]");
    }

    @Test
    void marksAreThoseOfTheDocument() {
        MapNode map = (MapNode) read("a: 1\n\"é😀\": [x,\n  true]\n");
        MapNode.Entry entry = map.entry("é😀").orElseThrow();

        assertThat(entry.keyMark()).isEqualTo(new Mark(2, 1));
        assertThat(entry.value().mark()).isEqualTo(new Mark(2, 7));
        assertThat(((ListNode) entry.value()).items())
                .extracting(Node::mark)
                .containsExactly(new Mark(2, 8), new Mark(3, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "NO",
                "No",
                "yes",
                "YES",
                "on",
                "off",
                "y",
                "n",
                "True",
                "TRUE",
                "False",
                "Null",
                "NULL",
                "010",
                "0o17",
                "0x1F",
                "1_000",
                "+1",
                ".5",
                "1.",
                ".inf",
                ".nan",
                "12:30:45",
                "2019-07",
                "2026-04-01",
                "1e",
                "=",
                "a #b",
            })
    void whatLooksLikeSomethingElseInOtherYamlIsText(String written) {
        String text = written.replace(" #b", "");
        assertThat(read(written)).isEqualTo(TextNode.of(text));
    }

    @Test
    void onlyTrueFalseAndJsonNumbersWithoutQuotesAreNotText() {
        assertThat(read("[true, false, 0, -1, 4.10, 1e3]"))
                .isEqualTo(ListNode.of(List.of(
                        BooleanNode.of(true),
                        BooleanNode.of(false),
                        number("0"),
                        number("-1"),
                        number("4.1"),
                        number("1000"))));
        assertThat(read("['true', \"1\", 'null', '']"))
                .isEqualTo(ListNode.of(
                        List.of(TextNode.of("true"), TextNode.of("1"), TextNode.of("null"), TextNode.of(""))));
        assertThat(read("|\n  12\n")).isEqualTo(TextNode.of("12\n"));
        assertThat(read(">\n  true\n")).isEqualTo(TextNode.of("true\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: 1", "---\na: 1\n", "a: 1\n...\n", "\uFEFFa: 1", "# c\na: 1 # c\n", "a: 1\r\n", "{a: 1}"})
    void theSameDocumentInOtherClothes(String text) {
        assertThat(read(text)).isEqualTo(MapNode.builder().put("a", number("1")).build());
    }

    @Test
    void aPairOfSurrogatesIsReadWhereverItStands() {
        for (int before : List.of(1022, 1023, 1024, 1025, 2047, 2048)) {
            String text = "x".repeat(before) + "😀";
            assertThat(read("- \"" + text + "\"")).isEqualTo(ListNode.of(List.of(TextNode.of(text))));
        }
    }

    private static NumberNode number(String written) {
        return NumberNode.of(new BigDecimal(written));
    }

    static Node read(String text) {
        Problems problems = Problems.withText();
        Optional<Node> node = Optional.ofNullable(YamlReader.read(text, Limits.forSchemes(), problems));
        assertThat(problems.list()).isEmpty();
        return node.orElseThrow();
    }
}
