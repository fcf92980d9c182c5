package oversight.testkit.assertion;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import oversight.api.note.CaseNote;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.Node;
import oversight.core.form.Problems;
import oversight.core.json.OversightJson;

/** Says something about a note: what was drafted, or what was read back. */
public final class NoteAssert extends AbstractAssert<NoteAssert, CaseNote> {

    NoteAssert(CaseNote actual) {
        super(actual, NoteAssert.class);
    }

    /**
     * It says in every part what another note says: the same kind, people, times, words and citations. A failure names the parts that differ, as the JSON form calls them, and none of the words.
     *
     * @param expected the other note
     * @return these assertions
     */
    public NoteAssert saysTheSameAs(CaseNote expected) {
        isNotNull();
        List<String> parts = Differences.between(written(expected), written(actual));
        if (!parts.isEmpty()) {
            failWithMessage("The two notes should say the same. They differ in%s", Lines.listed(parts));
        }
        return this;
    }

    private static Node written(CaseNote note) {
        return requireNonNull(
                CanonicalJson.parse(OversightJson.write(note), Limits.forRecords(), Problems.withoutText()));
    }
}
