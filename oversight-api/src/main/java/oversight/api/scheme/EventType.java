package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** Something that happens, rather than is decided, of which people have to be told: a child is missing, a file is lost. */
@OversightStyle
@Value.Immutable
public sealed interface EventType permits ImmutableEventType {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    EventTypeId getId();

    /**
     * What the authority calls it.
     *
     * @return the name
     */
    String getName();

    /**
     * Its rules. With none, it is listed but not configured.
     *
     * @return the rules
     */
    List<EventRule> getRules();

    /**
     * Where the scheme file says this. Not part of equality: the same rule written elsewhere is the same rule.
     *
     * @return the place, or empty when it was built in code
     */
    @Value.Auxiliary
    Optional<Origin> getOrigin();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableEventType.Builder {
        Builder() {}
    }
}
