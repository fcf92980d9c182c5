package oversight.core.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import oversight.api.record.ReaderView;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.Problems;
import oversight.core.form.SchemaJudge;
import oversight.core.form.TextNode;

/** To write the published schema anew run this test with {@code -Dtest.jvm=-Doversight.schema.update=true}. */
class ReaderJsonTest {

    private static final String UPDATE = "oversight.schema.update";

    private final SchemaJudge judge = SchemaJudge.by((MapNode) parsed(ReaderJson.jsonSchema()));

    @Test
    void publishedSchemaIsTheOneOfTheWriter() throws IOException {
        Path file = repository().resolve("docs/schema/oversight-reader.schema.json");
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(file, ReaderJson.jsonSchema());
        }

        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("docs/schema/oversight-reader.schema.json; write it anew with -Dtest.jvm=-D%s=true", UPDATE)
                .isEqualTo(ReaderJson.jsonSchema());
        assertThat(SchemaJudge.ofSchemas().complaints(parsed(ReaderJson.jsonSchema())))
                .isEmpty();
    }

    @Test
    void everyPayloadKeepsToTheSchemaAndComesBack() {
        for (String payload : Payloads.all()) {
            ReaderView view = Views.everywhere(payload);
            Node json = parsed(ReaderJson.render(view));
            assertThat(judge.complaints(json)).as(payload).isEmpty();
            if (TextNode.allows(payload)) {
                assertThat(read(json)).isEqualTo(view);
            }
        }
    }

    @Property(tries = 100)
    void anyTextComesBack(@ForAll String text) {
        Node json = parsed(ReaderJson.render(Views.everywhere(text)));

        assertThat(judge.accepts(json)).isTrue();
        if (TextNode.allows(text)) {
            assertThat(read(json)).isEqualTo(Views.everywhere(text));
        }
    }

    @Test
    void whatIsNoViewIsRefusedByTheSchema() {
        Node view =
                parsed(ReaderJson.render(Views.everywhere("x")).replace("oversight-reader/1", "oversight-reader/9"));
        Node extra = parsed(ReaderJson.render(Views.everywhere("x")).replace("\"termsTitle\"", "\"hidden\""));

        assertThat(judge.accepts(view)).isFalse();
        assertThat(judge.accepts(extra)).isFalse();
    }

    private static ReaderView read(Node json) {
        return ViewShapes.VIEW.read(json, oversight.core.form.Path.root(), Problems.withText());
    }

    private static Node parsed(String json) {
        Problems problems = Problems.withText();
        Node node = CanonicalJson.parse(json, Limits.forRecords(), problems);
        assertThat(node).as("%s", problems).isNotNull();
        return node;
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docs")) ? here : here.getParent();
    }
}
