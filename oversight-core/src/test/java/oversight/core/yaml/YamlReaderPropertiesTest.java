package oversight.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.Problems;
import oversight.core.form.Trees;

class YamlReaderPropertiesTest {

    /** Text with no character that YAML forbids, or changes, in double quotes. */
    @Provide
    Arbitrary<Node> trees() {
        return Trees.trees(Trees.text()
                .map(text -> text.replaceAll("[\\x7F-\\x9F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]", "x"))
                .filter(text -> text.codePoints().noneMatch(c -> c > 0xFFFF && (c & 0xFFFE) == 0xFFFE)));
    }

    @Provide
    Arbitrary<String> scribbles() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "b: ",
                "- ",
                "? ",
                ": ",
                "[",
                "]",
                "{",
                "}",
                ",",
                "\n",
                "  ",
                "\t",
                "&x ",
                "*x ",
                "!t ",
                "!!str ",
                "|\n",
                ">-\n",
                "'",
                "\"",
                "#",
                "%",
                "---\n",
                "...\n",
                "<<: ",
                "null",
                "1e9",
                "\\u",
                "\uFEFF",
                "\u0085",
                "\u2028",
                "😀",
                "\uD800",
                "\u0000",
                "\r",
                "%YAML 1.2\n",
                "@",
                "`",
                "~",
                "é");
        return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
    }

    @Property
    void jsonIsYaml(@ForAll("trees") Node node) {
        Problems problems = Problems.withText();

        assertThat(YamlReader.read(CanonicalJson.print(node), Limits.forSchemes(), problems))
                .isEqualTo(node);
        assertThat(problems.list()).isEmpty();
    }

    @Property(tries = 20_000)
    void whateverIsWrittenItIsReadOrItIsAProblem(@ForAll("scribbles") String text) {
        Problems problems = Problems.withText();
        Node node = YamlReader.read(text, Limits.forSchemes(), problems);

        if (node == null) {
            assertThat(problems.list()).isNotEmpty();
        }
        assertThat(problems.list()).allSatisfy(p -> assertThat(p.mark()).isNotEqualTo(Mark.NONE));
        if (node != null && problems.isEmpty()) {
            String json = CanonicalJson.print(node);
            assertThat(CanonicalJson.parse(json, Limits.forRecords(), problems)).isEqualTo(node);
        }
    }
}
