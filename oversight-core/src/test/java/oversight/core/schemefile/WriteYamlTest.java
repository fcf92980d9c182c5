package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import oversight.api.scheme.Scheme;
import oversight.core.form.Limits;
import oversight.core.form.Node;
import oversight.core.form.Path;
import oversight.core.form.Problems;
import oversight.core.schemes.PublishedSchemes;
import oversight.core.yaml.YamlReader;

class WriteYamlTest {

    @Test
    void publishedSchemeComesBackEqualFromItsYaml() {
        Scheme scheme = PublishedSchemes.calderdale();
        String written = SchemeFile.writeYaml(scheme);

        Scheme read = SchemeFile.read("calderdale.yaml", written);

        assertThat(read).isEqualTo(scheme);
        assertThat(SchemeFile.hash(read)).isEqualTo(SchemeFile.hash(scheme));
        assertThat(SchemeFile.writeYaml(read)).isEqualTo(written);
        assertThat(read.getDecisions().get(0).getOrigin())
                .hasValueSatisfying(origin -> assertThat(origin.getLine()).isGreaterThan(1));
        assertThat(written.lines())
                .contains("authority: {id: calderdale, name: Calderdale Metropolitan Borough Council}");
    }

    /** Whatever it says, sense or not, and whatever characters it says it with. */
    @Property(tries = 300)
    void everySchemeIsReadAsItWasWritten(@ForAll("schemes") Scheme scheme) {
        Problems problems = Problems.withText();
        Node document = YamlReader.read(SchemeFile.writeYaml(scheme), Limits.forSchemes(), problems);
        assertThat(document).isNotNull();

        Scheme read = SchemeShape.of("").read(ShortForms.expand(document).document(), Path.root(), problems);

        assertThat(problems.list()).isEmpty();
        assertThat(read).isEqualTo(scheme);
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return Schemes.with(Schemes.text());
    }
}
