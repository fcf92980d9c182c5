package oversight.core.scheme;

import java.util.List;
import java.util.stream.Stream;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.circumstance.Facts;

/** The circumstances in which something applies: all of the conditions, and none of the exceptions. */
final class Guard {

    private final Check[] when;
    private final Check[] unless;

    Guard(List<Check> when, List<Check> unless) {
        this.when = when.toArray(Check[]::new);
        this.unless = unless.toArray(Check[]::new);
    }

    boolean isAlways() {
        return when.length == 0 && unless.length == 0;
    }

    /** One condition that fails, or one exception that holds, settles it, whatever else is missing. */
    Fit fit(Facts facts) {
        Fit all = Fit.YES;
        for (Check check : when) {
            Fit one = check.fit(facts);
            if (one == Fit.NO) {
                return Fit.NO;
            }
            all = one == Fit.UNKNOWN ? Fit.UNKNOWN : all;
        }
        for (Check check : unless) {
            Fit one = check.fit(facts);
            if (one == Fit.YES) {
                return Fit.NO;
            }
            all = one == Fit.UNKNOWN ? Fit.UNKNOWN : all;
        }
        return all;
    }

    /** The circumstances without which nobody can say whether it applies; none where that is settled. */
    Stream<CircumstanceId> missing(Facts facts) {
        return open(facts).stream().map(Check::circumstance).distinct();
    }

    /** The conditions and exceptions of which nobody can say whether they hold; none where it is settled whether it applies. */
    List<Check> open(Facts facts) {
        return fit(facts) == Fit.UNKNOWN
                ? all().filter(check -> check.fit(facts) == Fit.UNKNOWN).toList()
                : List.of();
    }

    /** The conditions and the exceptions. */
    Stream<Check> all() {
        return Stream.concat(Stream.of(when), Stream.of(unless));
    }
}
