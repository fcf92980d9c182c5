package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CanonicalJsonPropertiesTest {

    private static final Limits LIMITS = Limits.forRecords();

    @Provide
    Arbitrary<Node> trees() {
        return Trees.trees(Trees.text());
    }

    @Property
    void whatIsPrintedIsReadBack(@ForAll("trees") Node node) {
        Problems problems = Problems.withoutText();

        assertThat(CanonicalJson.parse(CanonicalJson.print(node), LIMITS, problems))
                .isEqualTo(node);
        assertThat(problems.list()).isEmpty();
    }

    @Property
    void theOrderOfKeysChangesNothing(@ForAll("trees") Node node) {
        assertThat(CanonicalJson.print(Trees.reversed(node))).isEqualTo(CanonicalJson.print(node));
    }

    @Property
    void differentTreesPrintDifferently(@ForAll("trees") Node one, @ForAll("trees") Node other) {
        assertThat(CanonicalJson.print(one).equals(CanonicalJson.print(other))).isEqualTo(one.equals(other));
    }

    /**
     * Changes some characters; the outcome is a node without problems, or one problem with a place, and no exception.
     */
    @Property(tries = 5000)
    void brokenTextIsAProblemAndNeverAnException(
            @ForAll("trees") Node node,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 1_000_000) Integer> places,
            @ForAll char c) {
        StringBuilder broken = new StringBuilder(CanonicalJson.print(node));
        String punctuation = "{}[]\",:\\0eu \n" + c;
        for (int place : places) {
            int at = place % broken.length();
            String with = String.valueOf(punctuation.charAt(place % punctuation.length()));
            broken.replace(at, place % 2 == 0 ? at : at + 1, with);
        }
        Problems problems = Problems.withoutText();
        Node read = CanonicalJson.parse(broken.toString(), LIMITS, problems);

        assertThat(problems.count()).isEqualTo(read == null ? 1 : 0);
        assertThat(problems.list()).allSatisfy(p -> assertThat(p.mark()).isNotEqualTo(Mark.NONE));
    }
}
