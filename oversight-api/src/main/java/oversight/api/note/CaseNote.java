package oversight.api.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.scheme.NoteKind;
import oversight.api.scheme.OccasionId;
import oversight.api.scheme.SubKindId;
import oversight.api.text.Narrative;
import oversight.api.text.WellFormedText;

/**
 * A manager's note about a child, as its author wrote it: oversight, decision or supervision (MO-3). It always builds; what is missing or
 * wrong is a finding when it is checked. Author, decider, requester and recorder are four people; when the matter occurred, when it was
 * written down and when it was put on the record are three times. The constraints say "well formed" and hold in any Jakarta {@code Validator}; what a kind or an occasion further
 * asks for is said by the note rules of the scheme.
 */
public sealed interface CaseNote permits OversightNote, DecisionNote, SupervisionNote {

    /**
     * Which of the three kinds it is.
     *
     * @return the kind
     */
    NoteKind kind();

    /**
     * The decisions that the note records.
     *
     * @return the decisions; always empty for an oversight note
     */
    List<Decision> decisions();

    /**
     * The note's identifier. Give it and a repeated recording is harmless.
     *
     * @return the identifier, or empty to have one made
     */
    Optional<NoteId> getId();

    /**
     * The child whom it is about.
     *
     * @return the child
     */
    Optional<@NotNull(message = "{OVS-N102}") ChildRef> getChild();

    /**
     * Whose words these are.
     *
     * @return the author
     */
    Optional<@NotNull(message = "{OVS-N103}") StaffRef> getAuthor();

    /**
     * Who typed it in, when that is somebody else.
     *
     * @return the recorder; empty for the author
     */
    Optional<StaffRef> getRecorder();

    /**
     * The worker with whom the manager spoke or whose work it is about.
     *
     * @return the practitioner; empty for the allocated worker of the case team
     */
    Optional<StaffRef> getPractitioner();

    /**
     * When the matter occurred, which is seldom when it is recorded.
     *
     * @return the time
     */
    Optional<@NotNull(message = "{OVS-N104}") Instant> getOccurredAt();

    /**
     * When it was first written down, where that was before it is put on the record. What is put on the record is final: it is corrected beside, never over.
     *
     * @return the time; empty for when it is put on the record
     */
    Optional<Instant> getWrittenAt();

    /**
     * The authority's own name for what sort of note of its kind it is.
     *
     * @return a sub-kind of the scheme, or empty
     */
    Optional<SubKindId> getSubKind();

    /**
     * What brought the note about.
     *
     * @return the occasion of the scheme, or empty
     */
    Optional<OccasionId> getOccasion();

    /**
     * What the matter means for the child: always considered and recorded (MO-15).
     *
     * @return the words; empty when the analysis holds them
     */
    @WellFormedText
    @Value.Default
    default Narrative getImpactOnChild() {
        return Narrative.empty();
    }

    /**
     * Whether the analysis states the impact on the child.
     *
     * @return true when the author declares it to be there
     */
    @Value.Default
    default boolean isImpactInAnalysis() {
        return false;
    }

    /**
     * Whether the impact on the child is stated, or declared to be in an analysis that has words in it (MO-15).
     *
     * @return true when it is
     */
    @AssertTrue(message = "{OVS-N105}")
    default boolean isImpactConsidered() {
        return getImpactOnChild().isVisible()
                || (isImpactInAnalysis() && getAnalysis().isVisible());
    }

    /**
     * The analysis.
     *
     * @return the words; empty for none
     */
    @WellFormedText
    @Value.Default
    default Narrative getAnalysis() {
        return Narrative.empty();
    }

    /**
     * The actions.
     *
     * @return the actions
     */
    List<@Valid PlannedAction> getActions();

    /**
     * The discussions that support and led to what is recorded (MO-1).
     *
     * @return the discussions
     */
    List<@Valid Discussion> getDiscussions();

    /**
     * Earlier notes that it builds on (MO-1).
     *
     * @return their identifiers
     */
    List<NoteId> getCitedNotes();

    /**
     * Who else should be alerted: accepted or declined, each with a reason (MO-17).
     *
     * @return the answers
     */
    List<@Valid AlertChoice> getAlerts();

    /**
     * The answers to the checklists that the scheme prescribes.
     *
     * @return the answers
     */
    List<@Valid ChecklistAnswer> getChecklist();

    /**
     * Why the practitioner's own line manager was not the first point of contact (DM-8).
     *
     * @return the words; empty where the line manager was
     */
    @WellFormedText
    @Value.Default
    default Narrative getLineManagerPassedBy() {
        return Narrative.empty();
    }

    /**
     * Advisory findings that the author sets aside, each with a reason.
     *
     * @return what is set aside
     */
    List<@Valid SetAside> getSetAside();

    /**
     * Passages about other people (MO-8).
     *
     * @return the marks
     */
    List<@Valid MarkedPassage> getMarked();
}
