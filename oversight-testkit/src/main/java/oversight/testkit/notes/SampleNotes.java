package oversight.testkit.notes;

import java.util.List;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.SupervisionNote;

/**
 * Good notes with names: complete, in ordinary words, about the invented people and children of
 * {@link oversight.testkit.people.SampleOrganisations#calderdaleLike()}. Nothing in them is missing; {@link NoteVariants} takes single things away.
 * They have no identifier, so that each recording makes one. Their times lie in October and November 2026 (Europe/London, full minutes). They are
 * values: the same call gives equal notes.
 *
 * <table>
 * <caption>Which note is about what</caption>
 * <tr><th>Note</th><th>Statement</th><th>Child</th><th>Author</th><th>Decision</th></tr>
 * <tr><td>{@link #auditOversight()}</td><td>MO-10</td><td>C-1042</td><td>tm-amara</td><td></td></tr>
 * <tr><td>{@link #beforeMeeting()}</td><td>MO-11</td><td>C-1042</td><td>tm-amara</td><td></td></tr>
 * <tr><td>{@link #documentReview()}</td><td>MO-12</td><td>C-3001</td><td>tm-amara</td><td></td></tr>
 * <tr><td>{@link #documentAuthorisation()}</td><td>MO-13</td><td>C-3001</td><td>sm-farida</td><td></td></tr>
 * <tr><td>{@link #informalDiscussion()}</td><td>MO-14</td><td>C-2077</td><td>tm-dilys</td><td></td></tr>
 * <tr><td>{@link #policeProtection()}</td><td>DM-5</td><td>C-1042</td><td>sm-farida</td><td>two, by sm-farida</td></tr>
 * <tr><td>{@link #emergencyProtectionOrder()}</td><td>DM-5</td><td>C-1042</td><td>sm-farida</td><td>by sm-farida</td></tr>
 * <tr><td>{@link #permissionToSeekPlacement()}</td><td>DM-5</td><td>C-2077</td><td>ad-idris</td><td>by ad-idris</td></tr>
 * <tr><td>{@link #placementMoveOutsidePanel()}</td><td>DM-5</td><td>C-2077</td><td>ad-idris</td><td>by ad-idris</td></tr>
 * <tr><td>{@link #notProgressed()}</td><td>DM-6</td><td>C-1042</td><td>sm-farida</td><td>by sm-farida</td></tr>
 * <tr><td>{@link #supervision()}</td><td>MO-4</td><td>C-3001</td><td>sm-farida</td><td>by sm-farida</td></tr>
 * </table>
 */
public final class SampleNotes {

    private SampleNotes() {}

    /**
     * A team manager has audited the record and needs one thing done at once (MO-10).
     *
     * @return the note; occasion {@code audit}
     */
    public static OversightNote auditOversight() {
        return OversightExamples.audit();
    }

    /**
     * A team manager tells the reviewing officer that the case is ready for the review conference and supports ending the plan (MO-11).
     *
     * @return the note; occasion {@code before-meeting}
     */
    public static OversightNote beforeMeeting() {
        return OversightExamples.beforeMeeting();
    }

    /**
     * A team manager has read an assessment and comments on its quality (MO-12).
     *
     * @return the note; occasion {@code document-review}
     */
    public static OversightNote documentReview() {
        return DocumentExamples.review();
    }

    /**
     * A service manager authorises a statement for the court (MO-13). She is not the worker's line manager (DM-9).
     *
     * @return the note; occasion {@code document-authorisation}
     */
    public static OversightNote documentAuthorisation() {
        return DocumentExamples.authorisation();
    }

    /**
     * A team manager has given advice in the corridor (MO-14).
     *
     * @return the note; occasion {@code informal-discussion}
     */
    public static OversightNote informalDiscussion() {
        return OversightExamples.informalDiscussion();
    }

    /**
     * A child was taken into police protection on a Friday evening and is accommodated out of hours (DM-4, DM-5). Two decisions: {@code police-protection}
     * and {@code accommodate-outside-gateway}.
     *
     * @return the note; occasion {@code police-protection}
     */
    public static DecisionNote policeProtection() {
        return EmergencyExamples.policeProtection();
    }

    /**
     * An application for an emergency protection order at the weekend (DM-4, DM-5).
     *
     * @return the note; occasion {@code emergency-protection-order}
     */
    public static DecisionNote emergencyProtectionOrder() {
        return EmergencyExamples.emergencyProtectionOrder();
    }

    /**
     * An assistant director permits the search for an external placement (DM-5).
     *
     * @return the note; occasion {@code permission-to-seek-placement}
     */
    public static DecisionNote permissionToSeekPlacement() {
        return PlacementExamples.permissionToSeek();
    }

    /**
     * A young person is moved before the panel could meet (DM-5). Where the scheme leaves such a change to a panel, this is a complete note of a decision
     * that was taken without the authority.
     *
     * @return the note; occasion {@code placement-move-outside-panel}
     */
    public static DecisionNote placementMoveOutsidePanel() {
        return PlacementExamples.moveOutsidePanel();
    }

    /**
     * A service manager decides not to place a child back with a parent yet (DM-6).
     *
     * @return the note; occasion {@code decision-not-to-progress}
     */
    public static DecisionNote notProgressed() {
        return PlacementExamples.notProgressed();
    }

    /**
     * A supervision session of a service manager and a team manager, with a decision made in it (MO-4, DM-1).
     *
     * @return the note; occasion {@code supervision-session}
     */
    public static SupervisionNote supervision() {
        return SupervisionExample.session();
    }

    /**
     * All of them.
     *
     * @return the eleven notes in the order of the table
     */
    public static List<CaseNote> all() {
        return List.of(
                auditOversight(),
                beforeMeeting(),
                documentReview(),
                documentAuthorisation(),
                informalDiscussion(),
                policeProtection(),
                emergencyProtectionOrder(),
                permissionToSeekPlacement(),
                placementMoveOutsidePanel(),
                notProgressed(),
                supervision());
    }
}
