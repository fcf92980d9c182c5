package oversight.core.json;

import java.util.List;
import oversight.core.form.CanonicalJson;
import oversight.core.form.JsonSchema;
import oversight.core.form.Limits;
import oversight.core.form.Node;
import oversight.core.form.Problem;
import oversight.core.form.Problems;
import oversight.core.form.Shape;

/**
 * The form of one sort of value.
 *
 * @param what what it is, in words
 * @param name what its schema is called
 * @param shape how it is written
 */
record Form<T>(String what, String name, Shape<T> shape) {

    String write(T value) {
        return CanonicalJson.print(shape.write(value));
    }

    T read(String json) {
        Problems problems = Problems.withoutText();
        Node node = CanonicalJson.parse(json, Limits.forRecords(), problems);
        return shape.readWhole(node, problems)
                .orElseThrow(() -> new JsonUnreadableException(what, sentences(problems)));
    }

    String schema() {
        return CanonicalJson.print(JsonSchema.ofFull(shape, "Oversight: " + what, "urn:oversight:" + name)) + "\n";
    }

    private static List<String> sentences(Problems problems) {
        return problems.list().stream().map(Form::sentence).toList();
    }

    private static String sentence(Problem problem) {
        String where = problem.path().isEmpty() ? "" : " at " + problem.path();
        return problem.message() + where + " [" + problem.code() + "]";
    }
}
