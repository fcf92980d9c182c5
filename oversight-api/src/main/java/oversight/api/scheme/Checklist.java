package oversight.api.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** A checklist that the authority prescribes for some notes; a note rule says for which. */
@OversightStyle
@Value.Immutable
public sealed interface Checklist permits ImmutableChecklist {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    ChecklistId getId();

    /**
     * Its name.
     *
     * @return the name
     */
    String getName();

    /**
     * What is asked.
     *
     * @return the items in their order
     */
    List<ChecklistItem> getItems();

    /**
     * Where the authority, the guidance or the regulation says so.
     *
     * @return the citation
     */
    Citation getCitation();

    /**
     * Where the scheme file says this. Not part of equality: the same checklist written elsewhere is the same checklist.
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
    final class Builder extends ImmutableChecklist.Builder {
        Builder() {}
    }
}
