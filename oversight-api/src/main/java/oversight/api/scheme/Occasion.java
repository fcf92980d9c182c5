package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** What can bring a note about, and as which kinds of note it may be recorded. The list is open (MO-9). */
@OversightStyle
@Value.Immutable
public sealed interface Occasion permits ImmutableOccasion {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    OccasionId getId();

    /**
     * Its name.
     *
     * @return the name
     */
    String getName();

    /**
     * The kinds of note in which it may be recorded.
     *
     * @return the kinds; empty for any
     */
    List<NoteKind> getKinds();

    /**
     * Where the authority, the guidance or the regulation says so.
     *
     * @return the citation
     */
    Citation getCitation();

    /**
     * Where the scheme file says this. Not part of equality: the same occasion written elsewhere is the same occasion.
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
    final class Builder extends ImmutableOccasion.Builder {
        Builder() {}
    }
}
