package oversight.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;
import oversight.core.form.Trees;

class YamlWriterPropertiesTest {

    private static final Limits WIDE = new Limits(8 * 1024 * 1024, Limits.DEEPEST, 100_000, 100_000, 100);

    /** Text of every kind, and much of what YAML reads as something else than text. */
    private static Arbitrary<String> text() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "B c",
                " ",
                ":",
                ": ",
                " #",
                "#",
                "-",
                "- ",
                "?",
                "? ",
                "!",
                "&",
                "*",
                "|",
                ">",
                "%",
                "@",
                "`",
                "'",
                "\"",
                "\\",
                ",",
                ", ",
                "[",
                "]",
                "{",
                "}",
                "<<",
                "=",
                "~",
                "null",
                "true",
                "False",
                "no",
                "1",
                "0x1F",
                "0o7",
                "+1",
                "1.",
                ".5",
                "1e3",
                ".inf",
                "-.Inf",
                ".NaN",
                "2026-04-01",
                "08:45",
                "---",
                "...",
                "\n",
                "\r",
                "\t",
                "\u007F",
                "\u0085",
                "\u00A0",
                "\u200D",
                "\u2028",
                "\uD7FF",
                "\uE000",
                "\uFEFF",
                "\uFFFE",
                "\uFFFF",
                "😀",
                "é",
                "£250.00",
                "\u0001",
                "\uDBFF\uDFFF",
                "\uD83F\uDFFE",
                "https://x.example/a?b=c");
        Arbitrary<String> joined = pieces.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join("", list));
        return Arbitraries.frequencyOf(Tuple.of(1, Trees.text()), Tuple.of(3, joined))
                .filter(TextNode::allows);
    }

    @Provide
    Arbitrary<String> texts() {
        return text();
    }

    @Provide
    Arbitrary<Node> trees() {
        return Trees.trees(text());
    }

    @Provide
    Arbitrary<String> longTexts() {
        return text().list().ofMinSize(20).ofMaxSize(400).map(list -> String.join("", list));
    }

    @Property(tries = 5000)
    void whatIsWrittenIsReadBack(@ForAll("trees") Node node) {
        assertReadBack(node);
    }

    /** Wherever it stands: at the top, in a list, as a key, as a value, in a block or between brackets. */
    @Property(tries = 5000)
    void textIsReadBackWhereverItStands(@ForAll("texts") String text) {
        Node leaf = TextNode.of(text);
        Node list = ListNode.of(List.of(leaf, leaf));
        Node map = MapNode.builder().put(text, leaf).build();
        Node deep = MapNode.builder()
                .put(text, ListNode.of(List.of(list, map)))
                .put(text + "x", map)
                .build();

        assertReadBack(leaf);
        assertReadBack(list);
        assertReadBack(map);
        assertReadBack(deep);
    }

    /** A parser looks for the colon of a usual key within 1024 characters. */
    @Property(tries = 300)
    void longTextIsReadBackWhereverItStands(@ForAll("longTexts") String text) {
        Node leaf = TextNode.of(text);
        Node map = MapNode.builder().put(text, leaf).build();
        Node list = ListNode.of(List.of(map, leaf));

        assertReadBack(leaf);
        assertReadBack(list);
        assertReadBack(MapNode.builder()
                .put(text, list)
                .put("x", map)
                .put(text + "y", MapNode.builder().put("a", list).put("b", leaf).build())
                .build());
    }

    /** Other readers, which know more kinds of numbers and of nothing than we do, take no text for one of them. */
    @Property(tries = 3000)
    void readersOfTheCoreSchemaSeeTextToo(@ForAll("texts") String text) {
        Load other = new Load(LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setBufferSize(4096)
                .build());

        assertThat(other.loadFromString(YamlWriter.write(TextNode.of(text)))).isEqualTo(text);
        assertThat(other.loadFromString(YamlWriter.write(
                        MapNode.builder().put(text, TextNode.of(text)).build())))
                .isEqualTo(Map.of(text, text));
    }

    /** So a file that was written can be formatted again without a change. */
    @Property(tries = 1000)
    void writingAgainChangesNothing(@ForAll("trees") Node node) {
        String written = YamlWriter.write(node);
        Node read = YamlReader.read(written, WIDE, Problems.withText());
        assertThat(read).isNotNull();

        assertThat(YamlWriter.write(read)).isEqualTo(written);
    }

    private static void assertReadBack(Node node) {
        Problems problems = Problems.withText();

        assertThat(YamlReader.read(YamlWriter.write(node), WIDE, problems)).isEqualTo(node);
        assertThat(problems.list()).isEmpty();
    }
}
