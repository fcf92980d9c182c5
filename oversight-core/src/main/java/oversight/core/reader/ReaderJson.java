package oversight.core.reader;

import static java.util.Objects.requireNonNull;

import oversight.api.record.ReaderView;
import oversight.core.form.CanonicalJson;
import oversight.core.form.JsonSchema;
import oversight.core.form.ReadableJson;

/**
 * The record for its reader as JSON, for hosts that lay it out themselves (MO-8). It holds what the view holds and no more: of what is withheld, the grounds and the days, and
 * never the words or their number. Stateless and safe for any thread.
 */
public final class ReaderJson {

    private ReaderJson() {}

    /**
     * The whole view as JSON, of the form {@code oversight-reader/1}.
     *
     * @param view the view
     * @return the same characters on every machine, with sorted keys and no white space; it holds what people wrote: never log it
     */
    public static String render(ReaderView view) {
        return CanonicalJson.print(ViewShapes.VIEW.write(requireNonNull(view, "view")));
    }

    /**
     * The JSON Schema (draft 2020-12) of {@link #render}. It is the one that is published as {@code docs/schema/oversight-reader.schema.json}.
     *
     * @return JSON, the same characters on every machine
     */
    public static String jsonSchema() {
        return ReadableJson.print(
                JsonSchema.of(ViewShapes.VIEW, "Oversight reader's view", "urn:oversight:reader-view"));
    }
}
