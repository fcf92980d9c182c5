package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oversight.core.form.Sample.AnyOf;
import oversight.core.form.Sample.AtLeast;
import oversight.core.form.Sample.Outside;
import oversight.core.form.Sample.Rule;
import oversight.core.form.Sample.Scheme;
import oversight.core.form.Sample.Severity;
import oversight.core.form.Sample.Tier;

class ObjectShapeTest {

    private static final Rule RULE = new Rule("move", new AtLeast("SM"), Severity.BLOCKING, Optional.empty());

    @Test
    void anObjectWithAProblemIsNotBuiltAndNotRefusedTwice() {
        assertThat(messages(Sample.RULE, "{}"))
                .containsExactly(
                        "OVS-F004 rule needs the key 'type'; add it", "OVS-F004 rule needs the key 'by'; add it");
        assertThat(messages(Sample.RULE, "{\"type\":3,\"by\":\"outside-our-power\"}"))
                .singleElement()
                .asString()
                .startsWith("OVS-F002");
        Node empty = MapNode.builder().build();
        assertThat(Sample.TIER.read(empty, Path.root(), Problems.withText())).isNull();
    }

    @Test
    void aSetterIsCalledOnceAndTheUsualValueOnlyWithoutAnother() {
        Shape<String> shape = ObjectShape.<String, StringBuilder>of("word", StringBuilder::new, StringBuilder::toString)
                .withDefault("say", Shapes.text(), "usual", text -> text, StringBuilder::append)
                .optional("more", Shapes.text(), text -> Optional.empty(), StringBuilder::append)
                .end();

        assertThat(read(shape, "{}")).contains("usual");
        assertThat(read(shape, "{\"say\":\"a\"}")).contains("a");
        assertThat(read(shape, "{\"say\":\"a\",\"more\":\"b\"}")).contains("ab");
    }

    @Test
    void aUnionPointsAtTheKeyThatIsTooMany() {
        Problems problems = Problems.withText();
        Node node = CanonicalJson.parse("{\"any-of\":[],\n\"x\":1}", Limits.forSchemes(), problems);
        Sample.APPROVAL.readWhole(node, problems);

        assertThat(problems.list()).extracting(Problem::mark).containsExactly(new Mark(2, 1));
    }

    @Test
    void aUnionDescribesEachKeyAndPlainTextOnce() {
        KeyedUnion.Options<String> union = KeyedUnion.<String>of("word")
                .option("a", String.class, Shapes.text())
                .bare(String.class, Shapes.text());

        assertThatIllegalArgumentException().isThrownBy(() -> union.option("a", String.class, Shapes.text()));
        assertThatIllegalArgumentException().isThrownBy(() -> union.bare(String.class, Shapes.text()));
    }

    @Test
    void whatIsUsualOrAbsentIsNotWritten() {
        assertThat(print(Sample.RULE, RULE)).isEqualTo("{\"by\":{\"at-least\":\"SM\"},\"type\":\"move\"}");
        assertThat(print(Sample.SCHEME, new Scheme("leeds", List.of(), List.of(), Mark.NONE)))
                .isEqualTo("{\"id\":\"leeds\"}");
    }

    @Test
    void whatIsNotUsualIsWritten() {
        Rule rule = new Rule("move", Outside.OUTSIDE_OUR_POWER, Severity.ADVISORY_ONLY, Optional.of(3));

        assertThat(print(Sample.RULE, rule))
                .isEqualTo(
                        "{\"by\":\"outside-our-power\",\"days\":3,\"severity\":\"advisory-only\",\"type\":\"move\"}");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        AnyOf nested = new AnyOf(List.of(new AtLeast("AD"), new AnyOf(List.of(Outside.OUTSIDE_OUR_POWER))));
        Scheme scheme = new Scheme(
                "leeds",
                List.of(new Tier("SM", "Manager", Optional.of("S")), new Tier("AD", "Director", Optional.empty())),
                List.of(RULE, new Rule("end", nested, Severity.ADVISORY_ONLY, Optional.of(30))),
                Mark.NONE);

        assertThat(read(Sample.SCHEME, print(Sample.SCHEME, scheme))).contains(scheme);
    }

    @Test
    void theBuilderIsGivenThePlaceAndTheUsualValue() {
        assertThat(read(Sample.SCHEME, "\n {\"id\":\"leeds\"}").orElseThrow().origin())
                .isEqualTo(new Mark(2, 2));
        assertThat(read(Sample.RULE, print(Sample.RULE, RULE)).orElseThrow().severity())
                .isEqualTo(Severity.BLOCKING);
    }

    @Test
    void allProblemsOfAnObjectAreReported() {
        Problems problems = Problems.withText();
        Node node = CanonicalJson.parse(
                "{\"id\":\"Leeds 1\",\"teirs\":{},\n\"rules\":[{\"by\":{\"at-lest\":\"SM\"},\"days\":31,\"type\":\"x\"},{\"zzz\":1}]}",
                Limits.forSchemes(),
                problems);

        assertThat(Sample.SCHEME.readWhole(node, problems)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 1, column 7: id: expected a scheme id, found 'Leeds 1': no scheme id: Leeds 1 [OVS-F006]",
                        "line 1, column 17: 'teirs' is not a key of scheme; did you mean 'tiers'? [OVS-F003]",
                        "line 2, column 17: rules[0].by: 'at-lest' is not a kind of approval; did you mean 'at-least'? [OVS-F003]",
                        "line 2, column 40: rules[0].days: expected a whole number from 1 to 30 [OVS-F006]",
                        "line 2, column 56: rules[1]: 'zzz' is not a key of rule;"
                                + " expected one of: type, by, severity, days [OVS-F003]",
                        "line 2, column 55: rules[1]: rule needs the key 'type'; add it [OVS-F004]",
                        "line 2, column 55: rules[1]: rule needs the key 'by'; add it [OVS-F004]");
    }

    @Test
    void whatTheBuilderRefusesIsAProblem() {
        assertThat(messages(Sample.RULE, "{\"type\":\" \",\"by\":\"outside-our-power\"}"))
                .containsExactly("OVS-F007 rule is refused as a whole: a rule has a type");
    }

    @Test
    void whatASetterThrowsIsAProblemToo() {
        Shape<String> shape = ObjectShape.<String, StringBuilder>of("word", StringBuilder::new, StringBuilder::toString)
                .required("at", Shapes.integer(0, 9), String::length, (builder, at) -> builder.deleteCharAt(at))
                .end();

        assertThat(messages(shape, "{\"at\":3}"))
                .containsExactly("OVS-F007 word is refused as a whole (StringIndexOutOfBoundsException)");
    }

    @Test
    void aKeyIsDescribedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ObjectShape.<String, StringBuilder>of("w", StringBuilder::new, StringBuilder::toString)
                                .required("a", Shapes.text(), text -> text, StringBuilder::append)
                                .required("a", Shapes.text(), text -> text, StringBuilder::append))
                .withMessageContaining("'a'");
    }

    @Test
    void aUnionHasExactlyOneKey() {
        assertThat(messages(Sample.APPROVAL, "{}"))
                .containsExactly("OVS-F008 approval has exactly one key, found 0; expected one of: at-least, any-of");
        assertThat(messages(Sample.APPROVAL, "{\"at-least\":\"SM\",\"any-of\":[]}"))
                .containsExactly("OVS-F008 approval has exactly one key, found 2; expected one of: at-least, any-of");
        assertThat(messages(Sample.APPROVAL, "{\"at-least\":\"too long\"}")).hasSize(1);
        assertThat(messages(Sample.APPROVAL, "3"))
                .containsExactly(
                        "OVS-F001 expected approval (a map with one of the keys at-least, any-of; or outside-our-power), found a number");
        assertThat(messages(Sample.APPROVAL, "\"outside-your-power\""))
                .containsExactly("OVS-F005 'outside-your-power' is not known here; did you mean 'outside-our-power'?");
    }

    @Test
    void plainTextCanStandForATypeThatHasAKey() {
        Shape<AtLeast> atLeast = Shapes.text().map(AtLeast::new, AtLeast::tier);
        Shape<Sample.Approval> shape = KeyedUnion.<Sample.Approval>of("approval")
                .option("at-least", AtLeast.class, atLeast)
                .bare(AtLeast.class, atLeast)
                .end();

        assertThat(read(shape, "\"SM\"")).contains(new AtLeast("SM"));
        assertThat(print(shape, new AtLeast("SM"))).isEqualTo("{\"at-least\":\"SM\"}");
        assertThatIllegalArgumentException().isThrownBy(() -> shape.write(Outside.OUTSIDE_OUR_POWER));
    }

    @Test
    void aUnionWithoutBareTextRefusesText() {
        Shape<Sample.Approval> shape = KeyedUnion.<Sample.Approval>of("approval")
                .option("any-of", AnyOf.class, Shapes.list(Sample.APPROVAL).map(AnyOf::new, AnyOf::parts))
                .end();

        assertThat(messages(shape, "\"SM\""))
                .containsExactly("OVS-F001 expected approval (a map with one of the keys any-of), found 'SM'");
    }

    @Test
    void aDecimalOutOfReachIsNotWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> Shapes.decimal().write(new BigDecimal("1e41")));
    }

    static <T> String print(Shape<T> shape, T value) {
        return CanonicalJson.print(shape.write(value));
    }

    static <T> Optional<T> read(Shape<T> shape, String json) {
        Problems problems = Problems.withText();
        return shape.readWhole(CanonicalJson.parse(json, Limits.forSchemes(), problems), problems);
    }

    static <T> List<String> messages(Shape<T> shape, String json) {
        Problems problems = Problems.withText();
        assertThat(shape.readWhole(CanonicalJson.parse(json, Limits.forSchemes(), problems), problems))
                .isEmpty();
        return problems.list().stream().map(p -> p.code() + " " + p.message()).toList();
    }
}
