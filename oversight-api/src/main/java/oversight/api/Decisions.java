package oversight.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import oversight.api.decision.Candidate;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.decision.TakenDecision;
import oversight.api.decision.Validity;
import oversight.api.duty.Duty;
import oversight.api.record.AnnouncedDecision;

/** Who may decide this, from the authority's own scheme (DM-2). Called by hosts; implemented by the library. */
public interface Decisions {

    /**
     * May this person decide this? Judged under the scheme version and with the posts of the enquiry's time.
     *
     * @param enquiry the question
     * @return the answer with its reasons
     * @throws HostFailureException when the staff directory fails; nothing is then permitted
     */
    Ruling rule(Enquiry enquiry);

    /**
     * Who can decide this? The inverse of {@link #rule}: everybody for whom the same enquiry is permitted, or needs only the agreement of others. The
     * nearest up the line of the enquiry's decider come first.
     *
     * @param enquiry the question; its decider is the person from whose place the nearest is reckoned
     * @return the people, nearest first; empty when nobody of the directory can
     * @throws HostFailureException when the staff directory fails
     */
    List<Candidate> whoCan(Enquiry enquiry);

    /**
     * The reasons of a ruling in sentences: rules, their lines and citations, and what would make it permitted.
     *
     * @param ruling the ruling
     * @param locale English, or Welsh; any other gives English
     * @return sentences made from the scheme
     */
    String explain(Ruling ruling, Locale locale);

    /**
     * The reasons of a ruling in sentences, with the enquiry at hand: where the scheme does not know the decision, the name that was probably meant; where it is
     * asked to extend one, who may extend it in place of who decides.
     *
     * @param enquiry the question
     * @param ruling the answer to it
     * @param locale English, or Welsh; any other gives English
     * @return sentences made from the scheme
     */
    String explain(Enquiry enquiry, Ruling ruling, Locale locale);

    /**
     * Whether a decision that was taken still stands: approvals may lapse, and be extended once.
     *
     * @param taken the decision as it was taken
     * @param at the time of which it is asked, not before it was taken
     * @return that it stands, or that it has lapsed; a decision of a type that no scheme in force then knew, and one that does not lapse, stands
     */
    Validity validity(TakenDecision taken, Instant at);

    /**
     * Says that a decision has been taken, before it is written up: the duty to record starts here (DM-7), owed by the decider (DM-10) unless the scheme
     * says otherwise. Announcing the same decision again changes nothing. Recording a note with the decision's identifier discharges the duty.
     *
     * @param decision the decision
     * @return the duties that it starts
     * @throws HostFailureException when the directory or the ledger fails; nothing is then recorded
     */
    List<Duty> announce(AnnouncedDecision decision);
}
