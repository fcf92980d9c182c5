package oversight.api.scheme;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** One mistake in a scheme, or something that deserves a second look, with the place and the mend. */
@OversightStyle
@Value.Immutable
public sealed interface SchemeProblem permits ImmutableSchemeProblem {

    /**
     * What it is: a code of the published lists, {@code OVS-S…} for a mistake and {@code OVS-L…} for what deserves a second look.
     *
     * @return the code
     */
    String getCode();

    /**
     * The file or resource, without folders; empty for a scheme built in code.
     *
     * @return the name
     */
    @Value.Default
    default String getFile() {
        return "";
    }

    /**
     * The line.
     *
     * @return 1 or more; 0 when there is none
     */
    @Value.Default
    default int getLine() {
        return 0;
    }

    /**
     * The column.
     *
     * @return 1 or more; 0 when there is none
     */
    @Value.Default
    default int getColumn() {
        return 0;
    }

    /**
     * Where in the scheme: {@code decisions[3].rules[0].by}.
     *
     * @return the path
     */
    String getPath();

    /**
     * What was expected, and the nearest name that would do.
     *
     * @return a sentence
     */
    String getMessage();

    /**
     * One line for a person: place, code and sentence.
     *
     * @return for example {@code calderdale.yaml:12:9 OVS-S104 decisions[3].by: …}
     */
    default String describe() {
        String place = getLine() > 0 ? getFile() + ":" + getLine() + ":" + getColumn() + " " : "";
        return place + getCode() + " " + getPath() + ": " + getMessage();
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableSchemeProblem.Builder {
        Builder() {}
    }
}
