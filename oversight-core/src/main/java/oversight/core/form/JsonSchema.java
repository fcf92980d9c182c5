package oversight.core.form;

import java.util.Map;
import java.util.function.Function;

/**
 * The JSON Schema (draft 2020-12) of a written form, for editors that complete, explain and check a document while it is typed.
 *
 * <p>It is made from the shape that reads the document, so the two cannot drift apart. It accepts everything that the shape reads;
 * what it refuses, the shape refuses. The reverse holds but for what JSON Schema has no words for: that two entries of a list have
 * different identifiers, that parts which are right by themselves fit together, and what only a table knows, such as which time
 * zones there are.
 */
public final class JsonSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchema() {}

    /** Like {@link #of(Shape, String, String, Function)}, where all examples are text. */
    public static MapNode of(Shape<?> shape, String title, String id) {
        return of(shape, title, id, TextNode::of);
    }

    /**
     * The schema of a written form, in full: nothing may be written shorter.
     *
     * @param shape the written form
     * @param title what the document is called
     * @param id the identifier of the schema
     * @return the schema
     */
    public static MapNode ofFull(Shape<?> shape, String title, String id) {
        return of(shape, title, id, new Schemas(TextNode::of, false));
    }

    /**
     * The schema of a written form, with what authors may write shorter.
     *
     * @param shape the written form
     * @param title what the document is called
     * @param id the identifier of the schema, such as {@code urn:oversight:scheme}
     * @param examples reads an example as an author writes it
     * @return the schema, the same for equal shapes on every machine
     */
    public static MapNode of(Shape<?> shape, String title, String id, Function<String, Node> examples) {
        return of(shape, title, id, new Schemas(examples, true));
    }

    private static MapNode of(Shape<?> shape, String title, String id, Schemas schemas) {
        Keywords schema = new Keywords()
                .text("$schema", DRAFT)
                .text("$id", id)
                .text("title", title)
                .all(schemas.inline(shape))
                .text("title", title);
        Map<String, MapNode> shared = schemas.shared();
        if (!shared.isEmpty()) {
            Keywords all = new Keywords();
            shared.forEach(all::put);
            schema.put("$defs", all.node());
        }
        return schema.node();
    }
}
