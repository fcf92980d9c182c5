package oversight.core.schemefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import oversight.api.scheme.Scheme;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mutants;
import oversight.core.form.Node;
import oversight.core.form.Problems;
import oversight.core.form.SchemaJudge;
import oversight.core.schemes.PublishedSchemes;
import oversight.core.yaml.YamlReader;

/**
 * The published schema of scheme files, which editors use, says what the reader says. To write it anew run this test with {@code
 * -Dtest.jvm=-Doversight.schema.update=true}.
 */
class SchemeSchemaTest {

    private static final String UPDATE = "oversight.schema.update";
    private static final Pattern PART = Pattern.compile("```yaml part=.*\\R((?s:.*?))```");

    private final MapNode schema = (MapNode) json(SchemeFile.jsonSchema());
    private final SchemaJudge judge = SchemaJudge.by(schema);

    @Test
    void publishedSchemaIsTheOneOfTheReader() throws IOException {
        Path file = repository().resolve("docs/schema/oversight-scheme.schema.json");
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, SchemeFile.jsonSchema());
        }

        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "docs/schema/oversight-scheme.schema.json. If the change is meant, write it anew with"
                                + " mvn -pl oversight-core -am test -Dtest=SchemeSchemaTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dtest.jvm=-D%s=true",
                        UPDATE)
                .isEqualTo(SchemeFile.jsonSchema());
    }

    @Test
    void schemaKeepsToTheSchemaOfSchemas() {
        assertThat(SchemaJudge.ofSchemas().complaints(schema)).isEmpty();
    }

    /** An editor has something to say of each key, and what it shows as an example can be written there. */
    @Test
    void everyKeyIsExplainedAndHasAnExampleThatIsRight() {
        MapNode.Builder keys = MapNode.builder();
        MapNode.Builder examples = MapNode.builder();
        keys(schema, "", (place, key) -> {
            assertThat(key.entry("description")).as(place).isPresent();
            keys.put(place, key);
            examples.put(place, example(key));
        });
        MapNode all = MapNode.builder()
                .put("properties", keys.build())
                .put("$defs", schema.entry("$defs").orElseThrow().value())
                .build();

        assertThat(SchemaJudge.by(all).complaints(examples.build())).isEmpty();
        assertThat(examples.build().size()).isGreaterThan(150);
    }

    @Test
    void soundFilesKeepToTheSchema() throws IOException {
        for (Node document : documents()) {
            assertThat(FormVerdict.problems(document)).isEmpty();
            assertThat(judge.complaints(document)).isEmpty();
        }
    }

    @ParameterizedTest
    @Tag("once")
    @MethodSource("oversight.core.schemes.PublishedSchemes#names")
    void publishedSchemesKeepToTheSchemaAsTheyAreWrittenOut(String name) {
        Scheme scheme = PublishedSchemes.named(name);

        assertThat(judge.complaints(yaml(SchemeFile.writeYaml(scheme)))).isEmpty();
        assertThat(SchemeFile.read(name + ".yaml", SchemeFile.writeYaml(scheme)))
                .isEqualTo(scheme);
    }

    @Test
    @Tag("once")
    void readerAndSchemaAgreeOnFilesThatAreNearlyRight() throws IOException {
        Map<FormVerdict, Integer> verdicts = new EnumMap<>(FormVerdict.class);

        List<String> disagreements = compare(schema, 21_000, Integer.MAX_VALUE, verdicts);

        assertThat(disagreements).isEmpty();
        assertThat(verdicts.get(FormVerdict.RIGHT)).isGreaterThan(2000);
        assertThat(verdicts.get(FormVerdict.WRONG)).isGreaterThan(10_000);
        assertThat(verdicts.getOrDefault(FormVerdict.UNSAYABLE, 0)).isLessThan(1000);
    }

    /** The comparison finds a schema that says a little too much, or too little. */
    @ParameterizedTest
    @Tag("once")
    @CsvSource(delimiterString = "=>", textBlock = """
                    "nobody"                   => "no-one"
                    "required":["row","reason"] => "required":["row"]
                    "not-progressed"           => "not-progresed"
                    "maximum":2147483647       => "maximum":2147483648
                    {1,100}                    => {1,101}
                    """)
    void schemaThatSaysSomethingElseIsFoundOut(String said, String instead) throws IOException {
        String text = CanonicalJson.print(schema);
        assertThat(text).contains(said);

        List<String> disagreements =
                compare((MapNode) json(text.replace(said, instead)), 21_000, 1, new EnumMap<>(FormVerdict.class));

        assertThat(disagreements).isNotEmpty();
    }

    /** Compares so many files, the same each time, until so many disagreements are found. */
    private List<String> compare(MapNode judging, int files, int enough, Map<FormVerdict, Integer> verdicts)
            throws IOException {
        SchemaJudge other = SchemaJudge.by(judging);
        List<Node> documents = documents();
        List<Node> parts = new ArrayList<>(documents);
        keys(
                schema,
                "",
                (place, key) -> parts.add(MapNode.builder()
                        .put(place.substring(place.lastIndexOf('/') + 1), example(key))
                        .build()));
        Mutants mutants = new Mutants(parts, 20_190_701);
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < files && disagreements.size() < enough; i++) {
            Node document = mutants.of(documents.get(i % documents.size()));
            FormVerdict verdict = FormVerdict.of(document);
            verdicts.merge(verdict, 1, Integer::sum);
            if (verdict != FormVerdict.UNSAYABLE && other.accepts(document) != (verdict == FormVerdict.RIGHT)) {
                disagreements.add(FormVerdict.problems(document) + " " + other.complaints(document));
            }
        }
        return disagreements;
    }

    /** Every published file as its author wrote it, short forms and all. */
    @Test
    void publishedFilesKeepToTheSchema() throws IOException {
        Path folder = repository().resolve("oversight-core/src/main/resources/oversight/core/schemes");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> schemes =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();

            assertThat(schemes)
                    .hasSizeGreaterThanOrEqualTo(PublishedSchemes.names().size());
            for (Path file : schemes) {
                assertThat(judge.complaints(yaml(Files.readString(file))))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    /** Files that use the whole language between them. */
    private static List<Node> documents() throws IOException {
        String page = Files.readString(repository().resolve("docs/scheme-language.md"));
        String parts = PART.matcher(page).results().map(part -> part.group(1)).collect(Collectors.joining());
        try (InputStream calderdale = PublishedSchemes.class.getResourceAsStream("calderdale.yaml")) {
            return List.of(
                    yaml(Mistake.SOUND),
                    yaml(parts),
                    yaml(new String(calderdale.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static Node example(MapNode key) {
        ListNode examples = (ListNode) key.entry("examples").orElseThrow().value();
        assertThat(examples.items()).hasSize(1);
        return examples.items().get(0);
    }

    private static void keys(Node node, String place, BiConsumer<String, MapNode> key) {
        if (node instanceof ListNode list) {
            list.items().forEach(item -> keys(item, place, key));
        } else if (node instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                String here = place + "/" + entry.key();
                if (entry.key().equals("properties") && entry.value() instanceof MapNode properties) {
                    properties.entries().forEach(property -> {
                        key.accept(here + "/" + property.key(), (MapNode) property.value());
                        keys(property.value(), here + "/" + property.key(), key);
                    });
                } else {
                    keys(entry.value(), here, key);
                }
            }
        }
    }

    private static Node yaml(String text) {
        Problems problems = Problems.withText();
        Node node = YamlReader.read(text, Limits.forSchemes(), problems);
        assertThat(problems.list()).isEmpty();
        return node;
    }

    private static Node json(String text) {
        Problems problems = Problems.withText();
        Node node = CanonicalJson.parse(text, Limits.forSchemes(), problems);
        assertThat(problems.list()).isEmpty();
        return node;
    }

    /** The tests may be started from the root or from a module: the root is the folder that holds {@code .mvn}. */
    private static Path repository() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                .findFirst()
                .orElseThrow();
    }
}
