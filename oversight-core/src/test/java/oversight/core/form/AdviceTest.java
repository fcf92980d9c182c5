package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a message adds for whoever wrote a value in a way that nobody reads: another way, or an example. */
class AdviceTest {

    private static final Path HERE = Path.root().key("by");

    private static final Shape<String> UNION = KeyedUnion.<String>of("approval")
            .option("at-least", String.class, Shapes.text(5))
            .says("The lowest tier.", "SM")
            .bare(String.class, Shapes.choice(Sample.Outside.class).map(Enum::name, Sample.Outside::valueOf))
            .end();

    private static final Shape<Sample.Tier> TIER = ObjectShape.of(
                    "tier", Sample.TierBuilder::new, Sample.TierBuilder::build)
            .required("id", Shapes.text(5), Sample.Tier::id, Sample.TierBuilder::id)
            .says("Short.", "SM")
            .end();

    @Test
    void wordThatIsNoneOfThemIsTellingAboutTheKeysToo() {
        assertThat(messages(UNION, "\"nonsense\""))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains("outside-our-power")
                        .endsWith(", or a map with one of the keys at-least"));
    }

    @Test
    void wordThatIsKnownIsNotAdvised() {
        assertThat(messages(UNION, "\"outside-our-power\"")).isEmpty();
    }

    @Test
    void valueOfTheWrongKindIsShownHowItIsWritten() {
        assertThat(messages(UNION, "{\"at-least\":3}"))
                .singleElement()
                .satisfies(message -> assertThat(message).endsWith("; write it like at-least: SM"));
        assertThat(messages(TIER, "{\"id\":[]}"))
                .singleElement()
                .satisfies(message -> assertThat(message).endsWith("; write it like id: SM"));
    }

    @Test
    void ofSeveralKeysTheOneThatIsNoKindIsNamedWithWhatToWrite() {
        Shape<String> union = KeyedUnion.<String>of("approval")
                .option("at-least", String.class, Shapes.text(5))
                .instead("post", "write at-least: with its tier")
                .end();

        assertThat(messages(union, "{\"at-least\":\"SM\",\"post\":\"head\"}"))
                .containsExactly(
                        "approval has exactly one key, found 2, and 'post' is not a kind of it (write at-least: with its tier); expected at-least");
        assertThat(messages(union, "{\"colour\":\"red\",\"at-least\":\"SM\"}"))
                .containsExactly(
                        "approval has exactly one key, found 2, and 'colour' is not a kind of it; expected at-least");
    }

    @Test
    void keyThatPeopleWriteAndThatThereIsNotIsAnsweredWithWhatToWrite() {
        Shape<Sample.Tier> tier = ObjectShape.of("tier", Sample.TierBuilder::new, Sample.TierBuilder::build)
                .required("id", Shapes.text(5), Sample.Tier::id, Sample.TierBuilder::id)
                .instead("level", "write id: with its short name")
                .end();

        assertThat(messages(tier, "{\"id\":\"SM\",\"level\":3}"))
                .containsExactly("'level' is not a key of tier; write id: with its short name");
    }

    @Test
    void messageThatOffersANameAlreadyIsLeftAlone() {
        assertThat(messages(UNION, "\"outside-our-powr\""))
                .singleElement()
                .satisfies(message -> assertThat(message).endsWith("did you mean 'outside-our-power'?"));
    }

    @Test
    void onlyTheFirstProblemAtThisPlaceSinceThenIsAdvised() {
        Problems problems = Problems.withText();
        problems.add(Mark.NONE, HERE, FormCodes.WRONG_KIND, "before");
        problems.add(Mark.NONE, Path.root(), FormCodes.WRONG_KIND, "elsewhere");
        problems.add(Mark.NONE, HERE, FormCodes.UNKNOWN_KEY, "another sort");
        problems.add(Mark.NONE, HERE, FormCodes.WRONG_KIND, "this one");
        problems.add(Mark.NONE, HERE, FormCodes.WRONG_KIND, "not twice");

        problems.advise(1, HERE, ", or so");

        assertThat(problems.list())
                .extracting(Problem::message)
                .containsExactly("before", "elsewhere", "another sort", "this one, or so", "not twice");
    }

    @Test
    void placeIsComparedAsItIsShown() {
        Path ofTheDocument = Path.root().entry(0, "SM");
        for (Problems problems : List.of(Problems.withText(), Problems.withoutText())) {
            problems.add(Mark.NONE, ofTheDocument, FormCodes.WRONG_KIND, "this one");

            problems.advise(0, ofTheDocument, ", or so");

            assertThat(problems.list()).extracting(Problem::message).containsExactly("this one, or so");
        }
    }

    /** Nobody would read it, and looking for it takes time. */
    @Test
    void nearestNameIsNotLookedForWhenNoMoreProblemsAreKept() {
        Problems problems = Problems.withText();
        IntStream.range(1, Problems.MOST_KEPT).forEach(i -> problems.add(Mark.NONE, HERE, "OVS-X", "m"));
        assertThat(problems.isFull()).isFalse();
        assertThat(problems.near("bodeis", List.of("bodies"))).contains("bodies");

        problems.add(Mark.NONE, HERE, "OVS-X", "m");

        assertThat(problems.isFull()).isTrue();
        assertThat(problems.near("bodeis", List.of("bodies"))).isEmpty();
    }

    @Test
    void oneProblemIsOne() {
        Problems problems = Problems.withText();
        problems.add(Mark.NONE, HERE, "OVS-X", "m");

        assertThat(problems).hasToString("1 problem");
    }

    @Test
    void ofTwoNamesThatAreAsNearTheFirstIsMeant() {
        assertThat(NearestName.of("bodiex", List.of("bodies", "bodied"))).contains("bodies");
    }

    @Test
    void swapOfTwoLettersIsASlipLikeAnyOther() {
        assertThat(NearestName.of("edcisixxs", List.of("decisions"))).contains("decisions");
        assertThat(NearestName.of("edxxxions", List.of("decisions"))).isEmpty();
    }

    private static List<String> messages(Shape<?> shape, String json) {
        Problems problems = Problems.withText();
        Node node = CanonicalJson.parse(json, Limits.forSchemes(), problems);
        assertThat(problems.list()).isEmpty();
        shape.read(node, Path.root(), problems);
        return problems.list().stream().map(Problem::message).toList();
    }
}
