package oversight.core.flow;

import java.util.List;
import oversight.core.scheme.CompiledScheme;

/** A sound draft, with a ruling for each of its decisions. Only a draft without a blocking finding gets here. */
record Ruled(Screened screened, CompiledScheme scheme, List<RuledDecision> decisions) {

    Classified classified() {
        return screened.classified();
    }
}
