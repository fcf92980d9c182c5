package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** A sort of note that the authority tells apart within one of the three kinds, such as a closure (MO-2). */
@OversightStyle
@Value.Immutable
public sealed interface SubKind permits ImmutableSubKind {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    SubKindId getId();

    /**
     * Its name.
     *
     * @return the name
     */
    String getName();

    /**
     * The kind of note that it is a sort of.
     *
     * @return the kind
     */
    NoteKind getKind();

    /**
     * Under which heading of the record it is filed.
     *
     * @return the heading; empty for that of its kind
     */
    Optional<String> getHeading();

    /**
     * Where the authority, the guidance or the regulation says so.
     *
     * @return the citation
     */
    Citation getCitation();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableSubKind.Builder {
        Builder() {}
    }
}
