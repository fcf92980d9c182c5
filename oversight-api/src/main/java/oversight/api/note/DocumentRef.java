package oversight.api.note;

import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** A document and its version. */
@OversightStyle
@Value.Immutable
public sealed interface DocumentRef permits ImmutableDocumentRef {

    /**
     * The host's reference to the document: no title that names somebody.
     *
     * @return the reference
     */
    @Value.Redacted
    @Size(min = 1, max = 100, message = "{OVS-N150}")
    String getDocument();

    /**
     * Its version.
     *
     * @return the version
     */
    @Value.Redacted
    @Size(min = 1, max = 100, message = "{OVS-N150}")
    String getVersion();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableDocumentRef.Builder {
        Builder() {}
    }
}
