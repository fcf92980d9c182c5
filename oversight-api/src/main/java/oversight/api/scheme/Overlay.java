package oversight.api.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** Rules that stand over the scheme for a time and end by themselves: spending controls. */
@OversightStyle
@Value.Immutable
public sealed interface Overlay permits ImmutableOverlay {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    OverlayId getId();

    /**
     * What the authority calls it.
     *
     * @return the name
     */
    String getName();

    /**
     * The first day, in the calendar's zone, on which it is in force.
     *
     * @return the date
     */
    LocalDate getFirstDay();

    /**
     * The last day, in the calendar's zone, on which it is in force.
     *
     * @return the date, not before the first
     */
    LocalDate getLastDay();

    /**
     * Whether its rules stand beside those of the scheme or in their place.
     *
     * @return the effect
     */
    @Value.Default
    default OverlayEffect getEffect() {
        return OverlayEffect.ADDS;
    }

    /**
     * Its rules, by decision of the scheme.
     *
     * @return the rules
     */
    List<OverlayRules> getDecisions();

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
    final class Builder extends ImmutableOverlay.Builder {
        Builder() {}
    }
}
