package oversight.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A schema says of a document what the shape says of it, but for what {@link JsonSchema} names. */
class JsonSchemaTest {

    /** What JSON Schema has no words for. */
    private static final Set<String> UNSAYABLE = Set.of(FormCodes.OBJECT_REFUSED, FormCodes.SAME_ID_TWICE);

    private static final Shape<Map<String, Long>> COUNTS = Shapes.map(
            Shapes.of("a word", Facets.spelled("[a-z]{1,4}"), JsonSchemaTest::word, word -> word),
            Shapes.longInteger(-5, 1_000_000_000_000L));

    private static final Shape<List<String>> TREE =
            Shapes.list(Shapes.lazy(() -> JsonSchemaTest.BRANCH)).map(branches -> branches, branches -> branches);

    private static final Shape<String> BRANCH = KeyedUnion.<String>of("branch")
            .option(
                    "twigs",
                    String.class,
                    Shapes.lazy(() -> JsonSchemaTest.TREE).map(String::valueOf, text -> List.of()))
            .bare(String.class, Shapes.text(3))
            .end();

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("text", Shapes.text(), List.of("\"a\"")),
                Arguments.of(
                        "short text", Shapes.text(3), List.of("\"abc\"", "\"\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\"")),
                Arguments.of("integer", Shapes.integer(1, 30), List.of("1", "30")),
                Arguments.of("long", Shapes.longInteger(Long.MIN_VALUE, Long.MAX_VALUE), List.of("0")),
                Arguments.of("decimal", Shapes.decimal(), List.of("0.5")),
                Arguments.of("bool", Shapes.bool(), List.of("true")),
                Arguments.of("date", Shapes.date(), List.of("\"2026-04-01\"", "\"2024-02-29\"")),
                Arguments.of("time", Shapes.time(), List.of("\"09:30\"", "\"23:59\"")),
                Arguments.of("instant", Shapes.instant(), List.of("\"2026-04-01T09:30:00.000Z\"")),
                Arguments.of("choice", Shapes.choice(Sample.Severity.class), List.of("\"advisory-only\"")),
                Arguments.of("narrowed twice", narrowedTwice(), List.of("\"ab\"", "\"abc\"")),
                Arguments.of("list", Shapes.list(Shapes.integer(1, 3)), List.of("[1,2]", "[]")),
                Arguments.of("map", COUNTS, List.of("{\"a\":1,\"bcd\":-5}")),
                Arguments.of(
                        "keyed",
                        Shapes.keyed(Sample.TIER, "id"),
                        List.of(
                                "[{\"id\":\"SM\",\"name\":\"Manager\"}]",
                                "{\"SM\":{\"name\":\"Manager\",\"abbr\":\"S\"}}")),
                Arguments.of(
                        "keyed with text",
                        Shapes.keyed(Sample.TIER, "id", "name"),
                        List.of(
                                "{\"SM\":\"Manager\",\"AD\":{\"name\":\"Director\"}}",
                                "[{\"id\":\"SM\",\"name\":\"M\"}]")),
                Arguments.of(
                        "keyed with text that is not enough",
                        Shapes.keyed(Sample.RULE, "type", "severity"),
                        List.of("{\"move\":{\"by\":{\"at-least\":\"SM\"},\"severity\":\"blocking\"}}")),
                Arguments.of("keyed by a key that there is not", Shapes.keyed(Sample.TIER, "key"), List.of("{}", "[]")),
                Arguments.of("keyed by a number", Shapes.keyed(Sample.RULE, "days"), List.of("{}", "[]")),
                Arguments.of(
                        "union",
                        Sample.APPROVAL,
                        List.of(
                                "{\"any-of\":[{\"at-least\":\"SM\"},\"outside-our-power\",{\"any-of\":[]}]}",
                                "\"outside-our-power\"")),
                Arguments.of("recursive", BRANCH, List.of("{\"twigs\":[\"a\",{\"twigs\":[\"bcd\"]}]}", "\"abc\"")),
                Arguments.of("recursive list", TREE, List.of("[\"a\",{\"twigs\":[\"bcd\"]}]")),
                Arguments.of(
                        "object",
                        Sample.SCHEME,
                        List.of(
                                "{\"id\":\"leeds\",\"tiers\":{\"SM\":\"Manager\",\"AD\":{\"name\":\"Director\",\"abbr\":\"AD\"}},"
                                        + "\"rules\":[{\"type\":\"move\",\"by\":{\"any-of\":[{\"at-least\":\"SM\"},"
                                        + "\"outside-our-power\"]},\"severity\":\"advisory-only\",\"days\":3}]}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void shapeAndSchemaAgreeOnDocumentsThatAreNearlyRight(String name, Shape<?> shape, List<String> written) {
        MapNode schema = JsonSchema.of(shape, name, "urn:oversight:test");
        List<String> disagreements = new ArrayList<>();

        int[] verdicts = compare(shape, SchemaJudge.by(schema), written, disagreements);

        assertThat(disagreements).isEmpty();
        assertThat(SchemaJudge.ofSchemas().complaints(schema)).isEmpty();
        assertThat(verdicts[0]).as("documents that are right").isGreaterThan(20);
        assertThat(verdicts[1]).as("documents that are wrong").isGreaterThan(300);
    }

    /** A comparison that finds nothing wrong must be one that would. */
    @Test
    void schemaOfAnotherShapeIsFoundOut() {
        Shape<Sample.Tier> without = ObjectShape.of("tier", Sample.TierBuilder::new, Sample.TierBuilder::build)
                .required("id", Shapes.text(5), Sample.Tier::id, Sample.TierBuilder::id)
                .required("name", Shapes.text(), Sample.Tier::name, Sample.TierBuilder::name)
                .optional("abbr", Shapes.text(4), Sample.Tier::abbr, Sample.TierBuilder::abbr)
                .end();
        SchemaJudge judge = SchemaJudge.by(JsonSchema.of(Shapes.keyed(without, "id"), "other", "urn:oversight:test"));
        List<String> disagreements = new ArrayList<>();

        compare(
                Shapes.keyed(Sample.TIER, "id"),
                judge,
                List.of("[{\"id\":\"SM\",\"name\":\"Manager\",\"abbr\":\"12345\"}]"),
                disagreements);

        assertThat(disagreements).isNotEmpty();
    }

    @Test
    void datesAreThoseThatThereAre() {
        SchemaJudge judge = judge(Shapes.date());
        for (int year = 0; year <= 9999; year++) {
            String day = String.format("%04d-02-29", year);
            assertThat(judge.accepts(TextNode.of(day)))
                    .as(day)
                    .isEqualTo(YearMonth.of(year, 2).lengthOfMonth() == 29);
        }
        for (String year : List.of("2023", "2024")) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String written = String.format("%s-%02d-%02d", year, month, day);
                    assertThat(judge.accepts(TextNode.of(written))).as(written).isEqualTo(isDate(written));
                }
            }
        }
    }

    @Test
    void timesAreThoseThatThereAre() {
        SchemaJudge judge = judge(Shapes.time());
        for (int hour = 0; hour <= 30; hour++) {
            for (int minute = 0; minute <= 70; minute++) {
                String written = String.format("%02d:%02d", hour, minute);
                assertThat(judge.accepts(TextNode.of(written))).as(written).isEqualTo(hour < 24 && minute < 60);
            }
        }
    }

    @Test
    void zonesAreSpelledLikeZones() {
        SchemaJudge judge = judge(Shapes.zone());

        assertThat(ZoneId.getAvailableZoneIds()).allMatch(zone -> judge.accepts(TextNode.of(zone)));
        assertThat(List.of("Z", "+01:00", "-18:00", "UTC+01:00", "Europe/London"))
                .allMatch(zone -> Shapes.zone().read(TextNode.of(zone), Path.root(), Problems.withText()) != null)
                .allMatch(zone -> judge.accepts(TextNode.of(zone)));
        assertThat(List.of("", "1", "Europe London", "/London", "+1", "Europe/Zürich"))
                .noneMatch(zone -> judge.accepts(TextNode.of(zone)));
    }

    @Test
    void editorIsToldWhatEachKeyIsFor() {
        Shape<Sample.Tier> shape = ObjectShape.of("tier", Sample.TierBuilder::new, Sample.TierBuilder::build)
                .required("id", Shapes.text(5), Sample.Tier::id, Sample.TierBuilder::id)
                .says("Short, and never changed.", "SM")
                .withDefault("name", Shapes.text(), "Manager", Sample.Tier::name, Sample.TierBuilder::name)
                .end();

        assertThat(CanonicalJson.print(JsonSchema.of(shape, "Tier", "urn:oversight:tier")))
                .isEqualTo(
                        "{\"$id\":\"urn:oversight:tier\",\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
                                + "\"additionalProperties\":false,\"properties\":{"
                                + "\"id\":{\"description\":\"Short, and never changed.\",\"examples\":[\"SM\"],\"maxLength\":5,"
                                + "\"type\":\"string\"},"
                                + "\"name\":{\"default\":\"Manager\",\"type\":\"string\"}},"
                                + "\"required\":[\"id\"],\"title\":\"Tier\",\"type\":\"object\"}");
    }

    @Test
    void unionsTellWhatEachKindIsFor() {
        Shape<String> shape = KeyedUnion.<String>of("kind")
                .option("a", String.class, Shapes.text())
                .says("The first.", "x")
                .bare(String.class, Shapes.text(1))
                .says("Any letter.", "y")
                .end();

        assertThat(CanonicalJson.print(JsonSchema.of(shape, "Kind", "k")))
                .contains("{\"a\":{\"description\":\"The first.\",\"examples\":[\"x\"],\"type\":\"string\"}}")
                .contains("{\"description\":\"Any letter.\",\"examples\":[\"y\"],\"maxLength\":1,\"type\":\"string\"}");
    }

    /** The reader of an author's document writes short forms out; only the schema knows them. */
    @Test
    void shortFormsStandBesideTheFullOne() {
        Shape<List<Sample.Tier>> shape = Shapes.keyed(Sample.TIER.orShort(Shapes.list(Shapes.text())), "id")
                .map("one tier", Facets.single(), tiers -> tiers, tiers -> tiers);
        SchemaJudge judge = judge(shape);

        assertThat(List.of("{\"SM\":[\"a\"]}", "{\"SM\":{\"name\":\"M\"}}", "[{\"id\":\"SM\",\"name\":\"M\"}]"))
                .allMatch(written -> judge.accepts(json(written)));
        assertThat(List.of("{\"SM\":\"a\"}", "[[\"a\"]]", "{}", "[]", "{\"SM\":[\"a\"],\"AD\":[]}"))
                .noneMatch(written -> judge.accepts(json(written)));
        assertThat(codes(shape, json("{\"SM\":[\"a\"]}"))).isNotEmpty();
        assertThat(Sample.APPROVAL.orShort(Shapes.bool()).write(new Sample.AtLeast("SM")))
                .isEqualTo(Sample.APPROVAL.write(new Sample.AtLeast("SM")));
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThatNullPointerException()
                .isThrownBy(() -> ObjectShape.of("tier", Sample.TierBuilder::new, Sample.TierBuilder::build)
                        .says("Nothing yet.", "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonSchema.of(Shapes.keyed(Shapes.text(), "id"), "no object", "n"));
    }

    /** How many documents were right, and how many wrong. */
    private static int[] compare(Shape<?> shape, SchemaJudge judge, List<String> written, List<String> disagreements) {
        List<Node> sound = written.stream().map(JsonSchemaTest::json).toList();
        sound.forEach(document -> assertThat(codes(shape, document)).isEmpty());
        Mutants mutants = new Mutants(sound, 20_260_401);
        int[] verdicts = new int[2];
        for (int i = 0; i < 3000; i++) {
            Node document = i < sound.size() ? sound.get(i) : mutants.of(sound.get(i % sound.size()));
            List<String> codes = codes(shape, document);
            if (codes.isEmpty() || !UNSAYABLE.containsAll(codes)) {
                verdicts[codes.isEmpty() ? 0 : 1]++;
                if (codes.isEmpty() != judge.accepts(document)) {
                    disagreements.add(codes + " " + judge.complaints(document) + " " + CanonicalJson.print(document));
                }
            }
        }
        return verdicts;
    }

    private static List<String> codes(Shape<?> shape, Node document) {
        Problems problems = Problems.withText();
        shape.read(document, Path.root(), problems);
        return problems.list().stream().map(Problem::code).toList();
    }

    private static SchemaJudge judge(Shape<?> shape) {
        return SchemaJudge.by(JsonSchema.of(shape, "test", "urn:oversight:test"));
    }

    private static Node json(String text) {
        return CanonicalJson.parse(text, Limits.forSchemes(), Problems.withText());
    }

    private static boolean isDate(String written) {
        try {
            return LocalDate.parse(written) != null;
        } catch (RuntimeException noDate) {
            return false;
        }
    }

    private static Shape<String> narrowedTwice() {
        return Shapes.text(3)
                .map("small letters", Facets.spelled("[a-z]+"), JsonSchemaTest::word, word -> word)
                .map(
                        "more than one letter",
                        Facets.spelled("..+"),
                        text -> text.length() > 1 ? text : null,
                        text -> text);
    }

    private static String word(String text) {
        if (!text.matches("[a-z]{1,4}")) {
            throw new IllegalArgumentException("no word");
        }
        return text;
    }
}
