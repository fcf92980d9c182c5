package oversight.api.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;

/** A word of the trade or an abbreviation that the authority explains to whoever reads the record. It is not reported as unexplained. */
@OversightStyle
@Value.Immutable
public sealed interface GlossaryTerm permits ImmutableGlossaryTerm {

    /**
     * The word, as it is written in notes.
     *
     * @return the word
     */
    String getTerm();

    /**
     * What it means, in plain words.
     *
     * @return the meaning
     */
    String getMeaning();

    /**
     * What it means, in Welsh.
     *
     * @return the meaning, or empty
     */
    Optional<String> getWelsh();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableGlossaryTerm.Builder {
        Builder() {}
    }
}
