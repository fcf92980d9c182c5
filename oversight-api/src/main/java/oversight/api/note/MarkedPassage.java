package oversight.api.note;

import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.internal.style.OversightStyle;
import oversight.api.party.Party;

/**
 * A passage of a note that is about somebody else than the child, marked by its author when it is written (MO-8). The mark withholds nothing: whether the child
 * is shown the passage is decided by a person, later, when the child asks for the record.
 */
@OversightStyle
@Value.Immutable
public sealed interface MarkedPassage permits ImmutableMarkedPassage {

    /**
     * In which part of the note: {@code decisions[0].rationale}.
     *
     * @return the path
     */
    String getPath();

    /**
     * Where it begins, counted in UTF-16 units as Java and browsers count.
     *
     * @return 0 for the beginning of the part
     */
    int getStart();

    /**
     * Where it ends.
     *
     * @return the place after its last unit
     */
    int getEnd();

    /**
     * About what sort of person.
     *
     * @return the sort
     */
    OtherPerson getAbout();

    /**
     * About whom, where they have a reference.
     *
     * @return the party, or empty
     */
    Optional<Party> getWho();

    /**
     * Whether the passage has a length.
     *
     * @return true when it ends after it begins
     */
    @AssertTrue(message = "{OVS-N181}")
    default boolean isPassage() {
        return getStart() >= 0 && getEnd() > getStart();
    }

    /** Whom, other than the child, a passage is about. */
    enum OtherPerson {
        /** A parent, a sibling or somebody else of the family. */
        FAMILY,
        /** Another child who is not family. */
        ANOTHER_CHILD,
        /** Somebody who told the authority something in confidence. */
        INFORMANT,
        /** A carer. */
        CARER,
        /** Somebody acting in their work. Their words are seldom withheld. */
        PROFESSIONAL,
        /** Anybody else. */
        SOMEBODY_ELSE
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
    final class Builder extends ImmutableMarkedPassage.Builder {
        Builder() {}
    }
}
