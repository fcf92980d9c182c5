package oversight.core.schemefile;

import oversight.api.decision.Ruling;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.core.form.CanonicalJson;
import oversight.core.form.JsonSchema;
import oversight.core.form.Limits;
import oversight.core.form.Node;
import oversight.core.form.Problems;

/**
 * Rulings as JSON: approvals and follow-ups stand in them in the words of scheme files. Hosts use {@code oversight.core.json.OversightJson}, which has every form. Stateless
 * and safe for any thread.
 */
public final class RulingForm {

    private static final String NAME = "ruling.json";

    private RulingForm() {}

    /**
     * A ruling as canonical JSON.
     *
     * @param ruling the ruling
     * @return JSON
     */
    public static String writeJson(Ruling ruling) {
        return CanonicalJson.print(RulingShapes.RULING.write(ruling));
    }

    /**
     * A ruling from JSON.
     *
     * @param json the text
     * @return the ruling
     * @throws SchemeDefinitionException when it is not in the form; it names every place
     */
    public static Ruling readJson(String json) {
        Problems problems = Problems.withoutText();
        Node node = CanonicalJson.parse(json, Limits.forRecords(), problems);
        return RulingShapes.RULING
                .readWhole(node, problems)
                .filter(read -> problems.isEmpty())
                .orElseThrow(() -> new SchemeDefinitionException(SchemeFile.listed(problems, NAME)));
    }

    /**
     * The JSON Schema of rulings, draft 2020-12.
     *
     * @return JSON
     */
    public static String jsonSchema() {
        return CanonicalJson.print(
                        JsonSchema.ofFull(RulingShapes.RULING, "Oversight: a ruling", "urn:oversight:ruling"))
                + "\n";
    }
}
