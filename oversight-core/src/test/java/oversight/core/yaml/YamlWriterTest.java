package oversight.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;
import oversight.core.form.UnreadNode;

class YamlWriterTest {

    private static final String PAGE = """
            scheme: barset
            authority: {id: barset, name: "Barset Council: Children's Services"}
            version: 2026-04
            effective-from: 2026-04-01
            tiers:
              - {id: AD, name: Assistant Director}
              - {id: SM, name: Service Manager}
            decisions:
              - id: placement
                name: Agree a placement, planned or not
                rules:
                  - id: placement-planned
                    when:
                      timing: [planned, emergency]
                    by:
                      any-of:
                        - {at-least: SM}
                        - all-of:
                            - {only: team-manager}
                            - {body: panel}
                    on: no
            notes: []
            limits: {"010": 10, "null": 0.5, "true": false, "a, b": "c, d"}
            closed: [2026-12-24, 2026-12-25, 2026-12-28, 2026-12-29, 2026-12-30, 2026-12-31, 2027-01-01]
            unset:
              - row: A row that says so much, with commas, that it does not end within one hundred columns
                reason: "first line\\nsecond line"
            """;

    /** Read, written and compared to the letter, so that the layout is looked at whenever it changes. */
    @Test
    void layoutIsOneThatAPersonCanRead() {
        assertThat(YamlWriter.write(read(PAGE))).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agree a placement, planned or not",
                "2026-04-01",
                "2019-07",
                "08:45-17:15",
                "£250.00",
                "no",
                "off",
                "1_000",
                "4.10.2",
                "Children's Services",
                "what is it?",
                "a \"word\" in quotes",
                "https://barset.example/a#b",
                "(a) [b] {c}",
                "a:b",
                "a#b",
                "=",
                "Siân and Zoë",
                "照顾",
                "😀"
            })
    void textHasNoQuotesWhereItNeedsNone(String text) {
        assertThat(YamlWriter.write(TextNode.of(text))).isEqualTo(text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " a", "a ", "null", "Null", "~", "true", "TRUE", "False", "1", "010", "4.10", "+1", ".5", "1.",
                "1e3", "0x1F", "0o17", ".inf", "-.Inf", ".NaN", "- a", "-", "? a", ": a", "a: b", "a:", "a #b", "#a",
                "*a", "&a", "!a", "|", ">", "%a", "@a", "`a", "'a'", "[a", "]", "{a", "}", ",a", "<<", "---", "..."
            })
    void textThatWouldBeReadAsSomethingElseHasQuotes(String text) {
        assertThat(YamlWriter.write(TextNode.of(text))).isEqualTo("\"" + text + "\"\n");
    }

    @Test
    void charactersThatCannotBeSeenAreWrittenAsEscapes() {
        String text = "a\nb\tc\rd\"e\\f\u0001\u007F\u0085\u200D\u2028\u202E\uFEFF\uFFFF\uDBFF\uDFFF";

        assertThat(YamlWriter.write(TextNode.of(text)))
                .isEqualTo(
                        "\"a\\nb\\tc\\rd\\\"e\\\\f\\x01\\x7F\\x85\\u200D\\u2028\\u202E\\uFEFF\\uFFFF\\U0010FFFF\"\n");
    }

    @Test
    void quotesDependOnWhatIsAround() {
        Node text = TextNode.of("planned, or not");

        assertThat(YamlWriter.write(ListNode.of(List.of(text)))).isEqualTo("- planned, or not\n");
        assertThat(YamlWriter.write(ListNode.of(List.of(ListNode.of(List.of(text))))))
                .isEqualTo("- [\"planned, or not\"]\n");
    }

    @Test
    void mapsAndListsAreBrokenWhereTheyWouldPassTheHundredthColumn() {
        String word = "😀".repeat(92);

        assertThat(YamlWriter.write(pair(word))).isEqualTo("a: [" + word + ", y]\n");
        assertThat(YamlWriter.write(pair(word + "x"))).isEqualTo("a:\n  - " + word + "x\n  - y\n");
    }

    @Test
    void keysThatWouldNotBeRecognisedAreAnnounced() {
        String key = "\u0001".repeat(260);
        Node node = MapNode.builder()
                .put(key, TextNode.of("v"))
                .put("b", TextNode.of("w"))
                .build();

        assertThat(YamlWriter.write(node)).isEqualTo("? \"" + "\\x01".repeat(260) + "\"\n: v\nb: w\n");
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> YamlWriter.write(new UnreadNode(Mark.NONE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YamlWriter.write(ListNode.of(List.of(new UnreadNode(Mark.NONE)))));
        assertThatIllegalArgumentException().isThrownBy(() -> YamlWriter.write(nested(Limits.DEEPEST + 1, "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> YamlWriter.write(nested(Limits.DEEPEST, null)));
        assertThat(read(YamlWriter.write(nested(Limits.DEEPEST, "a")))).isEqualTo(nested(Limits.DEEPEST, "a"));
    }

    @Test
    void localeOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(YamlWriter.write(TextNode.of("\u0085"))).isEqualTo("\"\\x85\"\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Node pair(String first) {
        return MapNode.builder()
                .put("a", ListNode.of(List.of(TextNode.of(first), TextNode.of("y"))))
                .build();
    }

    /** Lists in lists, with text in the innermost, or with an empty one inside it. */
    private static Node nested(int depth, String text) {
        Node node = ListNode.of(text == null ? List.of(ListNode.of(List.of())) : List.of(TextNode.of(text)));
        for (int i = 1; i < depth; i++) {
            node = ListNode.of(List.of(node));
        }
        return node;
    }

    private static Node read(String text) {
        Problems problems = Problems.withText();
        Node node = YamlReader.read(text, Limits.forSchemes(), problems);
        assertThat(problems.list()).isEmpty();
        return node;
    }
}
