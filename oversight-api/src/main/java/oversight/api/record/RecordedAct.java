package oversight.api.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.duty.Duty;
import oversight.api.internal.style.OversightStyle;
import oversight.api.notice.Notice;
import oversight.api.party.AuthorityId;

/** An act as it stands on the record. */
@OversightStyle
@Value.Immutable
public sealed interface RecordedAct permits ImmutableRecordedAct {

    /**
     * Its identifier.
     *
     * @return the identifier
     */
    ActId getId();

    /**
     * Under which authority.
     *
     * @return the authority
     */
    AuthorityId getAuthority();

    /**
     * What was done, by whom and why.
     *
     * @return the act
     */
    RecordAct getDone();

    /**
     * The entry whose words a move or an erasure took, where that is another than the one that was named: a note that had been moved here stands in another entry than the
     * one that it was recorded in.
     *
     * @return the entry, or empty when it is the one that the act names
     */
    Optional<EntryRef> getTookFrom();

    /**
     * Whether its own words were erased: its reason, and those of a correction or a disagreement, are empty. What was done, to what, by whom and when stays.
     *
     * @return true of what stays of an act after its words are gone
     */
    @Value.Default
    default boolean isErased() {
        return false;
    }

    /**
     * What stays of the acts whose words this erasure took: the act that it names, without its words, and where that had erased an act itself, what had stayed of that one, and so on. It holds for
     * the record as if it stood where the act did.
     *
     * @return the acts, each the one that the one before it erased; empty for an erasure of anything else, and for any other act
     */
    List<RecordedAct> getRemains();

    /**
     * The other entries whose words a move took: of what stood beside the note and went with it.
     *
     * @return the entries in the order of the record; empty for any other act
     */
    List<EntryRef> getTookBeside();

    /**
     * What was owed, as it stood before it was discharged or waived.
     *
     * @return the duty, or empty for an act that ends none
     */
    Optional<Duty> getDuty();

    /**
     * The notice that was acknowledged, called off or told to somebody else.
     *
     * @return the notice, or empty for an act that is about none
     */
    Optional<Notice> getNotice();

    /**
     * When it was put on the record.
     *
     * @return the time, to the millisecond
     */
    Instant getRecordedAt();

    /**
     * The scheme in force at that time.
     *
     * @return the pin
     */
    SchemePin getScheme();

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the value; not thread-safe. */
    final class Builder extends ImmutableRecordedAct.Builder {
        Builder() {}
    }
}
