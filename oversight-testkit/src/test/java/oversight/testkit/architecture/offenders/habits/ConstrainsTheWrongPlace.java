package oversight.testkit.architecture.offenders.habits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oversight.api.text.Narrative;
import oversight.api.text.VisibleText;

/** Constraints where a stock validator does not look. */
public abstract class ConstrainsTheWrongPlace {

    @NotNull
    String field = "";

    ConstrainsTheWrongPlace(@NotNull String parameter) {}

    @NotBlank
    abstract String summary();

    abstract List<@Valid Object> actions();

    abstract Optional<@VisibleText(message = "{x}") Narrative> outcome();

    abstract Map<String, List<@Size(min = 1) @Size(max = 9) String>> nested();

    abstract void check(@Valid Object argument);

    @NotNull
    abstract String getAt(int index);

    @NotNull
    abstract String issue();

    /** Where it belongs: no offence. */
    @NotBlank
    abstract String getSummary();

    /** Where it belongs: no offence. */
    abstract List<@Valid Object> getActions();
}
