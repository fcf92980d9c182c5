package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import oversight.core.form.Sample.Scheme;

/** Whatever is wrong with a record, and wherever, the problem never repeats what the record says. */
class HostileRecordPropertiesTest {

    private static final String RECORD = "{\"id\":\"leeds\",\"tiers\":[{\"id\":\"SM\",\"name\":\"Service Manager\"}],"
            + "\"rules\":[{\"type\":\"move\",\"by\":{\"any-of\":[{\"at-least\":\"SM\"},\"outside-our-power\"]},"
            + "\"severity\":\"advisory-only\",\"days\":3}]}";

    @Provide
    Arbitrary<Node> hostile() {
        return Trees.trees(Arbitraries.of("MARKER", "MARKER id", "idMARKER", "MARKER\n"));
    }

    @Provide
    Arbitrary<Tuple2<Integer, String>> splices() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\"MARKER\"",
                "MARKER",
                "\"MARKER\":",
                ",\"MARKER\":1",
                "\"MARKER\\ud800\"",
                "{\"MARKER\":1,\"MARKER\":2}");
        return Arbitraries.integers().between(0, RECORD.length()).flatMap(at -> pieces.map(p -> Tuple.of(at, p)));
    }

    @Property
    void notInTheProblemsOfAShape(@ForAll("hostile") Node node) {
        Problems problems = Problems.withoutText();
        Sample.SCHEME.readWhole(node, problems);

        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.list().toString()).doesNotContain("MARKER");
    }

    @Property
    void notInTheProblemsOfABrokenRecord(@ForAll("splices") Tuple2<Integer, String> splice) {
        String broken =
                new StringBuilder(RECORD).insert(splice.get1(), splice.get2()).toString();
        Problems problems = Problems.withoutText();
        Node node = CanonicalJson.parse(broken, Limits.forRecords(), problems);
        Scheme scheme = Sample.SCHEME.readWhole(node, problems).orElse(null);

        assertThat(scheme == null).isEqualTo(!problems.isEmpty());
        assertThat(problems.list().toString()).doesNotContain("MARKER");
    }

    @Property(tries = 1)
    void theRecordItselfIsSound() {
        Problems problems = Problems.withoutText();
        Node node = CanonicalJson.parse(RECORD, Limits.forRecords(), problems);

        assertThat(Sample.SCHEME.readWhole(node, problems)).isPresent();
    }
}
