package oversight.api.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Severity;

/** Something that is wrong with a draft, or that its author should look at. It carries a code and a path, never the text that is wrong. */
@OversightStyle
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {

    /**
     * What it is: a code of the published list, {@code OVS-N…}.
     *
     * @return the code
     */
    String getCode();

    /**
     * How much weight it has.
     *
     * @return the severity
     */
    Severity getSeverity();

    /**
     * Where in the draft: {@code actions[1].why}.
     *
     * @return the path; empty for the draft as a whole
     */
    String getPath();

    /**
     * The rule that asks for it.
     *
     * @return the rule; empty for a constraint of the note type itself
     */
    Optional<RuleRef> getRule();

    /**
     * In which kinds of note the matter belongs instead, when it stands in the wrong one (MO-3).
     *
     * @return the kinds; empty for every other finding
     */
    List<NoteKind> getBelongsIn();

    /**
     * Whether the author has looked at it and set it aside with a reason, which stands in the note. Only an advisory finding can be.
     *
     * @return true when it is set aside
     */
    @Value.Default
    default boolean isSetAside() {
        return false;
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
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
