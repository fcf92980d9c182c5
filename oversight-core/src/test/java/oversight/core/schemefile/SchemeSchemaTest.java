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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        List<String> found = new ArrayList<>();
        keys(schema, "", (place, key) -> {
            found.add(place);
            assertThat(key.entry("description")).as(place).isPresent();
            Node examples = key.entry("examples").orElseThrow(() -> new AssertionError(place)).value();
            SchemaJudge judge = SchemaJudge.by(MapNode.builder()
                    .put("allOf", ListNode.of(List.of(key)))
                    .put("$defs", schema.entry("$defs").orElseThrow().value())
                    .build());
            assertThat(((ListNode) examples).items()).as(place).hasSize(1).allSatisfy(example -> assertThat(
                            judge.complaints(example))
                    .as(place)
                    .isEmpty());
        });

        assertThat(found).hasSizeGreaterThan(150);
    }

    @Test
    void soundFilesKeepToTheSchema() throws IOException {
        SchemaJudge judge = SchemaJudge.by(schema);

        for (Node document : documents()) {
            assertThat(FormVerdict.problems(document)).isEmpty();
            assertThat(judge.complaints(document)).isEmpty();
        }
        assertThat(judge.complaints(yaml(SchemeFile.writeYaml(PublishedSchemes.calderdale())))).isEmpty();
    }

    @Test
    void readerAndSchemaAgreeOnFilesThatAreNearlyRight() throws IOException {
        Map<FormVerdict, Integer> verdicts = new EnumMap<>(FormVerdict.class);

        List<String> disagreements = compare(schema, 24_000, 20_190_701, verdicts);

        assertThat(disagreements).isEmpty();
        assertThat(verdicts.get(FormVerdict.RIGHT)).isGreaterThan(2000);
        assertThat(verdicts.get(FormVerdict.WRONG)).isGreaterThan(10_000);
        assertThat(verdicts.getOrDefault(FormVerdict.UNSAYABLE, 0)).isLessThan(1000);
    }

    /** The comparison finds a schema that says a little too much, or too little. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    "nobody"                  | "no-one"
                    "line-manager-of"         | "line-manager"
                    "required":["row","reason"]| "required":["row"]
                    |30)                      | |30|31)
                    "not-progressed"          | "not-progresed"
                    "maximum":2147483647      | "maximum":2147483648
                    {1,100}                   | {1,101}
                    """)
    void schemaThatSaysSomethingElseIsFoundOut(String said, String instead) throws IOException {
        String text = CanonicalJson.print(schema);
        assertThat(text).contains(said);

        List<String> disagreements =
                compare((MapNode) json(text.replace(said, instead)), 8000, 1, new EnumMap<>(FormVerdict.class));

        assertThat(disagreements).isNotEmpty();
    }

    private static List<String> compare(MapNode schema, int files, long seed, Map<FormVerdict, Integer> verdicts)
            throws IOException {
        SchemaJudge judge = SchemaJudge.by(schema);
        List<Node> documents = documents();
        Mutants mutants = new Mutants(documents, seed);
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            Node document = mutants.of(documents.get(i % documents.size()));
            FormVerdict verdict = FormVerdict.of(document);
            verdicts.merge(verdict, 1, Integer::sum);
            if (verdict != FormVerdict.UNSAYABLE && judge.accepts(document) != (verdict == FormVerdict.RIGHT)) {
                disagreements.add(FormVerdict.problems(document) + " " + judge.complaints(document));
            }
        }
        return disagreements;
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
