package oversight.api.spi;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.text.Narrative;

/** Names as people write them, each of one or more words: a first name, a full name, a name that somebody goes by. They are masked in {@code toString}. */
@OversightStyle
@Value.Immutable
public sealed interface NamesKnown permits ImmutableNamesKnown {

    /**
     * What the child is called.
     *
     * @return the names
     */
    List<Narrative> getChild();

    /**
     * What the people around the child are called: family, carers, workers.
     *
     * @return the names
     */
    List<Narrative> getAround();

    /**
     * What the other children of the worker are called.
     *
     * @return the names
     */
    List<Narrative> getOtherChildren();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableNamesKnown.Builder {
        Builder() {}
    }
}
