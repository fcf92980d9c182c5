package oversight.core.scheme;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** The conditions that ask for one of a closed list of words. */
    List<Check> choices() {
        return Stream.of(when).filter(Check::isOfChoice).toList();
    }

    /** The first condition that asks for a word of this circumstance, or null. */
    @Nullable Check choice(String name) {
        for (Check check : when) {
            if (check.isOfChoice() && check.name().equals(name)) {
                return check;
            }
        }
        return null;
    }

    /** Whether it asks for nothing but a word of this circumstance. */
    boolean isOnly(String name) {
        return when.length == 1 && unless.length == 0 && choice(name) != null;
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
        return fit(facts) != Fit.UNKNOWN
                ? Stream.empty()
                : Stream.concat(Stream.of(when), Stream.of(unless))
                        .filter(check -> check.fit(facts) == Fit.UNKNOWN)
                        .map(Check::circumstance)
                        .distinct();
    }
}
