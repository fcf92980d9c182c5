package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a schema writes out once and refers to by name. */
class SchemaNamesTest {

    @Test
    void shapesThatAreCalledAlikeAreNumbered() {
        Shape<Sample.Tier> all = tier("a tier", tier("A Tier", tier("a-tier", Shapes.text())));

        assertThat(CanonicalJson.print(JsonSchema.of(Shapes.list(all), "Tiers", "urn:oversight:tiers")))
                .contains("\"a-tier\":{", "\"a-tier-2\":{", "\"a-tier-3\":{")
                .doesNotContain("\"a-tier-1\"", "\"a-tier-4\"");
    }

    @Test
    void whatIsWrittenUnderItsIdentifierIsAnObjectHoweverItIsPutTogether() {
        Shape<List<Sample.Tier>> mapped = Shapes.keyed(Sample.TIER.map(tier -> tier, tier -> tier), "id");
        Shape<List<Sample.Tier>> later = Shapes.keyed(Shapes.lazy(() -> Sample.TIER), "id");

        for (Shape<List<Sample.Tier>> shape : List.of(mapped, later)) {
            SchemaJudge judge = SchemaJudge.by(JsonSchema.of(shape, "Tiers", "urn:oversight:tiers"));
            assertThat(judge.accepts(json("{\"SM\":{\"name\":\"Service Manager\"}}")))
                    .isTrue();
            assertThat(judge.accepts(json("{\"SM\":{\"nome\":\"Service Manager\"}}")))
                    .isFalse();
        }
    }

    /** Only text stands for a whole object: an object whose short part is a number is always written out. */
    @Test
    void numberDoesNotStandForAWholeObject() {
        Shape<Sample.Tier> numbered = ObjectShape.of("tier", Sample.TierBuilder::new, Sample.TierBuilder::build)
                .required("id", Shapes.text(5), Sample.Tier::id, Sample.TierBuilder::id)
                .required(
                        "name",
                        Shapes.integer(1, 9).map(String::valueOf, Integer::valueOf),
                        Sample.Tier::name,
                        Sample.TierBuilder::name)
                .end();
        Shape<List<Sample.Tier>> shape = Shapes.keyed(numbered, "id", "name");
        SchemaJudge judge = SchemaJudge.by(JsonSchema.of(shape, "Tiers", "urn:oversight:tiers"));

        assertThat(judge.accepts(json("{\"SM\":{\"name\":5}}"))).isTrue();
        for (String wrong : List.of("{\"SM\":5}", "{\"SM\":\"5\"}")) {
            Problems problems = Problems.withText();
            shape.read(json(wrong), Path.root(), problems);
            assertThat(problems.list()).as(wrong).isNotEmpty();
            assertThat(judge.accepts(json(wrong))).as(wrong).isFalse();
        }
    }

    private static Shape<Sample.Tier> tier(String name, Shape<?> id) {
        return ObjectShape.of(name, Sample.TierBuilder::new, Sample.TierBuilder::build)
                .required("id", id.map(String::valueOf, text -> null), Sample.Tier::id, Sample.TierBuilder::id)
                .end();
    }

    private static Node json(String text) {
        return CanonicalJson.parse(text, Limits.forSchemes(), Problems.withText());
    }
}
