package oversight.core.scheme;

import java.util.List;
import oversight.api.decision.Given.Act;
import oversight.api.decision.Ruling.Outstanding;

/**
 * Somebody who has to have been heard before the decision.
 *
 * @param asked what is asked for, as the answer names it
 * @param parts any one of which is enough
 */
record NeedPlan(Outstanding asked, List<Part> parts) {

    /** Whether an act is what is asked for, or more. */
    boolean isMetBy(Act act) {
        return act == Act.AGREED || act == Act.RECOMMENDED || act == asked.act();
    }
}
