package oversight.testkit.assertion;

import java.util.List;
import oversight.api.Recording.Returned;
import oversight.api.finding.Finding;

/** Says something about a draft that was given back. */
public final class ReturnedAssert extends FindingsAssert<ReturnedAssert, Returned> {

    ReturnedAssert(Returned actual) {
        super(actual, ReturnedAssert.class);
    }

    @Override
    List<Finding> findings() {
        return actual.findings();
    }
}
