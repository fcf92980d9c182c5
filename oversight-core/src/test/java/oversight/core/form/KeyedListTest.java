package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.core.form.Sample.Tier;

class KeyedListTest {

    private static final Shape<List<Tier>> TIERS = Shapes.keyed(Sample.TIER, "id", "name");
    private static final List<Tier> TWO =
            List.of(new Tier("SM", "Service Manager", Optional.empty()), new Tier("AD", "Director", Optional.of("A")));

    @Test
    void oneBadEntryOrItemMeansNoList() {
        Node bad = MapNode.builder()
                .put("SM", TextNode.of("a"))
                .put("AD", BooleanNode.of(true))
                .build();

        assertThat(TIERS.read(bad, Path.root(), Problems.withText())).isNull();
        assertThat(ObjectShapeTest.messages(TIERS, "[3,{\"id\":4,\"name\":\"a\"}]"))
                .containsExactly(
                        "OVS-F001 expected tier (a map with keys), found a number",
                        "OVS-F002 expected text of at most 5 characters, found a number;"
                                + " put it in quotes to make it text");
    }

    @Test
    void withoutTextAnEntryIsNamedByItsPosition() {
        Problems problems = Problems.withoutText();
        Node bad = MapNode.builder()
                .put("a", TextNode.of("b"))
                .put("MARKER", BooleanNode.of(true))
                .build();
        TIERS.readWhole(bad, problems);

        assertThat(problems.list()).extracting(Problem::path).containsExactly("{1}");
    }

    @Test
    void plainTextCannotBeTheIdentifierAsWell() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.keyed(Sample.TIER, "id", "id"));
    }

    @Test
    void aMapIsReadInItsOrderWithItsKeysAsIdentifiers() {
        assertThat(ObjectShapeTest.read(
                        TIERS, "{\"SM\":\"Service Manager\",\"AD\":{\"name\":\"Director\",\"abbr\":\"A\"}}"))
                .contains(TWO);
    }

    @Test
    void itIsWrittenAsAListBecauseItsOrderMatters() {
        String written = ObjectShapeTest.print(TIERS, TWO);

        assertThat(written)
                .isEqualTo("[{\"id\":\"SM\",\"name\":\"Service Manager\"},"
                        + "{\"abbr\":\"A\",\"id\":\"AD\",\"name\":\"Director\"}]");
        assertThat(ObjectShapeTest.read(TIERS, written)).contains(TWO);
        assertThat(ObjectShapeTest.print(TIERS, List.of(TWO.get(1), TWO.get(0))))
                .isNotEqualTo(written);
    }

    @Test
    void anIdentifierStandsOnceInAList() {
        assertThat(ObjectShapeTest.messages(TIERS, "[{\"id\":\"SM\",\"name\":\"a\"},{\"id\":\"SM\",\"name\":\"b\"}]"))
                .containsExactly("OVS-F009 'SM' stands here and at line 1, column 8; keep one");
    }

    @Test
    void anIdentifierIsNotSaidAgainInside() {
        assertThat(ObjectShapeTest.messages(TIERS, "{\"SM\":{\"id\":\"SM\",\"name\":\"a\"}}"))
                .containsExactly("OVS-F010 the key above is already the 'id'; remove this one");
    }

    @Test
    void everyEntryIsCheckedAndNamedByItsKey() {
        Problems problems = Problems.withText();
        Node node = CanonicalJson.parse(
                "{\"too long\":\"a\",\"SM\":3,\"AD\":{\"nmae\":\"b\"}}", Limits.forSchemes(), problems);

        assertThat(TIERS.readWhole(node, problems)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 1, column 2: ['too long'].id: expected text of at most 5 characters, found 'too long' [OVS-F006]",
                        "line 1, column 22: SM: expected a map, or text for 'name', found a number [OVS-F001]",
                        "line 1, column 30: AD: 'nmae' is not a key of tier; did you mean 'name'? [OVS-F003]");
    }

    @Test
    void textStandsForTheWholeOnlyWhereAKeyForItIsNamed() {
        assertThat(ObjectShapeTest.messages(Shapes.keyed(Sample.TIER, "id"), "{\"SM\":\"a\"}"))
                .containsExactly("OVS-F001 expected a map, found 'a'");
        assertThat(ObjectShapeTest.messages(TIERS, "true"))
                .containsExactly("OVS-F001 expected a map by 'id', or a list, found true or false");
    }
}
