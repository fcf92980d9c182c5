package oversight.api.notice;

import java.util.List;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.Party;
import oversight.api.scheme.RuleRef;

/** Who else could be alerted, by a rule of the scheme that leaves it to the author (MO-17). */
@OversightStyle
@Value.Immutable
public sealed interface Suggestion permits ImmutableSuggestion {

    /**
     * Who is meant, in the words in which the author answers: a role around the child, a post, a body, a party outside, or a person whom the note itself
     * names.
     *
     * @return what an {@link oversight.api.note.AlertChoice} gives as its {@code who}
     */
    Party getWho();

    /**
     * Who that is now, as far as they may be told: for a choice on a screen.
     *
     * @return the people; empty when nobody is found
     */
    List<Party> getPeople();

    /**
     * The rule that suggests it.
     *
     * @return the rule
     */
    RuleRef getRule();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableSuggestion.Builder {
        Builder() {}
    }
}
