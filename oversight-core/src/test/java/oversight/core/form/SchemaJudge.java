package oversight.core.form;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Schema validator that knows nothing of shapes. Numbers are handed to it as they are, never as floating point. */
public final class SchemaJudge {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schema schema;

    private SchemaJudge(Schema schema) {
        this.schema = schema;
    }

    /** Judges by a schema. */
    public static SchemaJudge by(MapNode schema) {
        return new SchemaJudge(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json(schema)));
    }

    /** Judges schemas, by the schema of schemas. */
    public static SchemaJudge ofSchemas() {
        return new SchemaJudge(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    /** Whether the document keeps to the schema. */
    public boolean accepts(Node document) {
        return schema.validate(json(document), OutputFormat.BOOLEAN);
    }

    /** What the validator has against the document. */
    public List<String> complaints(Node document) {
        return schema.validate(json(document)).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static JsonNode json(Node node) {
        if (node instanceof TextNode text) {
            return JSON.stringNode(text.text());
        } else if (node instanceof BooleanNode bool) {
            return JSON.booleanNode(bool.value());
        } else if (node instanceof NumberNode number) {
            return number.value().scale() <= 0
                    ? JSON.numberNode(number.value().toBigIntegerExact())
                    : JSON.numberNode(number.value());
        } else if (node instanceof ListNode list) {
            ArrayNode array = JSON.arrayNode();
            list.items().forEach(item -> array.add(json(item)));
            return array;
        }
        ObjectNode object = JSON.objectNode();
        ((MapNode) node).entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
        return object;
    }
}
