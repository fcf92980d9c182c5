package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReadableJsonTest {

    @Test
    void layoutIsOneThatAPersonCanRead() {
        String page = """
                {
                  "title": "Scheme",
                  "required": ["b", "a"],
                  "empty": [{}, []],
                  "properties": {
                    "a": {"type": "string", "maxLength": 5},
                    "b": [
                      {"x": 0.5},
                      true
                    ]
                  }
                }
                """;

        assertThat(ReadableJson.print(read(page))).isEqualTo(page.replace("[{}, []]", "[\n    {},\n    []\n  ]"));
    }

    @Test
    void linesAreBrokenBeforeTheyPassTheLastColumn() {
        String fits = "{\"a\": [\"" + "x".repeat(105) + "\", 1]}";

        assertThat(ReadableJson.print(read(fits)).lines().toList().get(1)).hasSize(119);
        assertThat(ReadableJson.print(read(fits.replace("x\"", "xx\""))).lines())
                .hasSize(6);
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll("trees") Node node) {
        assertThat(read(ReadableJson.print(node))).isEqualTo(node);
    }

    @Test
    void whatCouldNotBeReadAgainIsNotPrinted() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReadableJson.print(new UnreadNode(Mark.NONE)));
    }

    @Provide
    Arbitrary<Node> trees() {
        return Trees.trees(Trees.text());
    }

    private static Node read(String text) {
        Problems problems = Problems.withoutText();
        Node node = CanonicalJson.parse(text, Limits.forRecords(), problems);
        assertThat(problems.list()).isEmpty();
        return node;
    }
}
