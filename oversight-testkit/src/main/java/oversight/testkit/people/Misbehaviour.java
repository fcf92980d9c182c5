package oversight.testkit.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import oversight.api.party.StaffRef;

/** What a host does when it is asked something. */
public enum Misbehaviour {
    /** It answers. */
    NONE,
    /** It throws. */
    FAILS,
    /** It answers null. */
    ANSWERS_NULL,
    /** It knows nothing. */
    FORGETS,
    /** It says everything twice. */
    REPEATS_ITSELF;

    <T> List<T> list(Supplier<List<T>> right) {
        return switch (this) {
            case NONE -> right.get();
            case FORGETS -> List.of();
            case REPEATS_ITSELF -> twice(right.get());
            case FAILS -> throw new IllegalStateException("The host's database is not there");
            case ANSWERS_NULL -> nothing();
        };
    }

    Optional<StaffRef> person(Supplier<Optional<StaffRef>> right) {
        return switch (this) {
            case NONE, REPEATS_ITSELF -> right.get();
            case FORGETS -> Optional.empty();
            case FAILS -> throw new IllegalStateException("The host's database is not there");
            case ANSWERS_NULL -> nothing();
        };
    }

    private static <T> List<T> twice(List<T> once) {
        List<T> twice = new ArrayList<>(once);
        twice.addAll(once);
        return twice;
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a host must not answer, and some do
    private static <T> T nothing() {
        return null;
    }
}
