package oversight.api.scheme;

import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** One thing of a checklist that an author answers. */
@OversightStyle
@Value.Immutable
public sealed interface ChecklistItem permits ImmutableChecklistItem {

    /**
     * Its identifier, unique over all checklists of the scheme: an answer names it alone.
     *
     * @return the identifier
     */
    ChecklistItemId getId();

    /**
     * What the author is asked.
     *
     * @return the text
     */
    String getText();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableChecklistItem.Builder {
        Builder() {}
    }
}
