package oversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.MapNode;
import oversight.core.form.Mutants;
import oversight.core.form.Node;
import oversight.core.form.Problems;
import oversight.core.form.SchemaJudge;

/**
 * The published JSON form: what is written is read and is written the same again, the schemas say what the reader says, and what this version wrote is read for ever.
 * The golden files are never made anew; the schemas are, with {@code -Dtest.jvm=-Doversight.schema.update=true}.
 */
class OversightJsonTest {

    private static final String MARKER = "Ellesmere";

    @Test
    void everyValueComesBackAsItWas() {
        assertThat(OversightJson.readNote(OversightJson.write(JsonSamples.note())))
                .isEqualTo(JsonSamples.note());
        assertThat(OversightJson.readRecordedNote(OversightJson.write(JsonSamples.recorded())))
                .isEqualTo(JsonSamples.recorded());
        assertThat(OversightJson.readRecordedAct(OversightJson.write(JsonSamples.act())))
                .isEqualTo(JsonSamples.act());
        JsonSamples.rulings()
                .values()
                .forEach(ruling -> assertThat(OversightJson.readRuling(OversightJson.write(ruling)))
                        .isEqualTo(ruling));
        assertThat(OversightJson.readDuty(OversightJson.write(JsonSamples.duty())))
                .isEqualTo(JsonSamples.duty());
        assertThat(OversightJson.readNotice(OversightJson.write(JsonSamples.notice())))
                .isEqualTo(JsonSamples.notice());
    }

    @Test
    void whatThisVersionWroteIsReadForEver() throws IOException {
        Path beside = Files.createDirectories(Path.of("target", "golden", "json"));
        for (Map.Entry<String, String> sample : JsonSamples.written().entrySet()) {
            Files.writeString(beside.resolve(sample.getKey() + ".json"), sample.getValue() + "\n");
        }
        for (Map.Entry<String, String> sample : JsonSamples.written().entrySet()) {
            Optional<String> golden = resource("v1/" + sample.getKey() + ".json");

            assertThat(golden.map(String::strip)).as(sample.getKey()).contains(sample.getValue());
            assertThat(JsonSamples.again(sample.getKey(), golden.orElseThrow())).isEqualTo(sample.getValue());
        }
    }

    @Test
    void theOrderOfKeysAndWhiteSpaceDoNotMatterForReading() {
        String json = OversightJson.write(JsonSamples.duty());

        assertThat(OversightJson.readDuty("  " + json.replace(",\"", " ,\n \"") + "\n"))
                .isEqualTo(JsonSamples.duty());
    }

    @Test
    void whatIsNotOfTheFormIsRefusedByItsPlaceAndNeverByItsText() {
        String json = OversightJson.write(JsonSamples.note());
        Map<String, String> wrong = Map.of(
                json.replace("\"impactOnChild\":", "\"impactOnChild\":\"" + MARKER + "\",\"impactOnChild\":"),
                "the key stands",
                json.replace("\"impactOnChild\":", "\"" + MARKER + "\":"),
                "decision",
                json.replace("\"not-progressed\"", "\"" + MARKER + "\""),
                "outcome",
                json.replace("\"2026-03-04\"", "\"" + MARKER + "\""),
                "due",
                json.replace("\"staff:tm-7\"", "\"x\"").replace("\"tm-7\"", "\"" + MARKER + " Road\""),
                "author",
                json.replace("She stays", "She \\ud83d stays"),
                "half a surrogate",
                json.substring(0, json.length() - 9) + MARKER,
                "",
                json.replace("{\"decision\":{", "{\"decision\":" + "[".repeat(500)),
                "");
        wrong.forEach((text, place) -> assertThatThrownBy(() -> OversightJson.readNote(text))
                .as(place)
                .isInstanceOfSatisfying(JsonUnreadableException.class, e -> {
                    assertThat(e.problems()).isNotEmpty();
                    assertThat(e.getMessage()).contains(place).doesNotContain(MARKER);
                }));
    }

    @Test
    void aProblemOfTheWholeTextHasNoPlace() {
        assertThatThrownBy(() -> OversightJson.readNote("[]"))
                .isInstanceOfSatisfying(
                        JsonUnreadableException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem).doesNotContain(" at  [")));
    }

    @Test
    @Tag("long")
    void aTextThatIsTooLargeIsRefused() {
        String json = OversightJson.write(JsonSamples.note());
        String large = json.replace("She stays", "x".repeat(9 * 1024 * 1024));

        assertThatThrownBy(() -> OversightJson.readNote(large)).isInstanceOf(JsonUnreadableException.class);
    }

    @Test
    void theSchemasAreThoseOfTheReader() throws IOException {
        Path folder = repository().resolve("docs/schema");
        assertThat(OversightJson.schemas())
                .containsOnlyKeys("note", "recorded-note", "recorded-act", "ruling", "duty", "notice");
        for (Map.Entry<String, String> schema : OversightJson.schemas().entrySet()) {
            Path file = folder.resolve("oversight-" + schema.getKey() + ".schema.json");
            if (Boolean.getBoolean("oversight.schema.update")) {
                Files.writeString(file, schema.getValue());
            }
            assertThat(file).as("write it anew as this class says").exists();
            assertThat(Files.readString(file)).isEqualTo(schema.getValue());
            assertThat(SchemaJudge.ofSchemas().complaints(node(schema.getValue())))
                    .isEmpty();
        }
    }

    /** Of many values that are nearly right, schema and reader take the same ones. */
    @Test
    @Tag("long")
    void readerAndSchemaAgree() {
        Map<String, String> schemas = OversightJson.schemas();
        List<String> disagreements = new ArrayList<>();
        int right = 0;
        int all = 0;
        for (Map.Entry<String, String> sample : JsonSamples.written().entrySet()) {
            String form = sample.getKey().replaceAll("\\..*", "");
            SchemaJudge judge = SchemaJudge.by((MapNode) node(schemas.get(form)));
            Node whole = node(sample.getValue());
            assertThat(judge.complaints(whole)).as(sample.getKey()).isEmpty();
            Mutants mutants = new Mutants(List.of(whole), 20_260_303);
            for (int i = 0; i < 1_000; i++) {
                Node mutant = mutants.of(whole);
                boolean read = reads(sample.getKey(), CanonicalJson.print(mutant));
                all++;
                right += read ? 1 : 0;
                if (read != judge.accepts(mutant)) {
                    disagreements.add(sample.getKey() + " read: " + read + " " + CanonicalJson.print(mutant));
                }
            }
        }
        assertThat(disagreements).isEmpty();
        assertThat(right).isGreaterThan(all / 20).isLessThan(all);
    }

    private static boolean reads(String name, String json) {
        try {
            JsonSamples.again(name, json);
            return true;
        } catch (JsonUnreadableException notOfTheForm) {
            return false;
        }
    }

    private static Node node(String json) {
        Problems problems = Problems.withoutText();
        Node node = CanonicalJson.parse(json.strip(), Limits.forRecords(), problems);
        assertThat(problems.list()).isEmpty();
        return node;
    }

    private static Optional<String> resource(String name) throws IOException {
        try (var in = OversightJsonTest.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Path repository() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("docs/schema")))
                .findFirst()
                .orElseThrow();
    }
}
