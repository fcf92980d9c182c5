package oversight.core.flow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import oversight.api.record.SchemePin;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.CompiledScheme;

/** The working time of each version of the scheme. */
public final class Calendars {

    private final Map<SchemePin, WorkingTime> times;

    /**
     * The calendars of these versions.
     *
     * @param versions the versions
     * @param make makes the working time of one version; it throws when the version's holidays are not known
     */
    public Calendars(List<CompiledScheme> versions, Function<CompiledScheme, WorkingTime> make) {
        this.times = versions.stream().collect(Collectors.toMap(CompiledScheme::pin, make));
    }

    /**
     * The working time of a version.
     *
     * @param scheme one of the versions
     * @return its working time
     */
    public WorkingTime of(CompiledScheme scheme) {
        return Objects.requireNonNull(times.get(scheme.pin()), "this version has no calendar here");
    }
}
