package oversight.core.review;

import java.util.List;
import oversight.api.scheme.Scheme;
import oversight.api.scheme.SchemeDefinitionException;
import oversight.api.scheme.SchemeProblem;
import oversight.core.scheme.CompiledScheme;
import oversight.core.schemefile.SchemeFile;

/** Takes in only schemes that an engine would take in. */
final class Loaded {

    private Loaded() {}

    static CompiledScheme of(Scheme scheme) {
        List<SchemeProblem> mistakes = SchemeFile.check(scheme);
        if (!mistakes.isEmpty()) {
            throw new SchemeDefinitionException(mistakes);
        }
        return new CompiledScheme(scheme, SchemeFile.hash(scheme));
    }
}
