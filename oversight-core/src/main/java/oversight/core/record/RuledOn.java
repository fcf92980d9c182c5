package oversight.core.record;

import java.util.Optional;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.record.DecisionRuling.Standing;

/** The question that a decision of a note puts to a scheme, and how the answer stands on the record. The same when it is recorded and when it is ruled on again. */
public final class RuledOn {

    private RuledOn() {}

    /**
     * The question: may this decider take this decision, in these circumstances, at that time, after what had been said?
     *
     * @param note the note
     * @param decision a decision of the note
     * @return the enquiry, or empty where the note leaves out what it asks for
     */
    public static Optional<Enquiry> enquiry(CaseNote note, Decision decision) {
        boolean whole = note.getChild().isPresent()
                && decision.getType().isPresent()
                && decision.getOutcome().isPresent()
                && decision.getDecider().isPresent()
                && decision.getTakenAt().isPresent();
        return whole
                ? Optional.of(Enquiry.builder()
                        .child(note.getChild().get())
                        .decider(decision.getDecider().get())
                        .decision(decision.getType().get())
                        .outcome(decision.getOutcome().get())
                        .facts(decision.getFacts())
                        .at(decision.getTakenAt().get())
                        .requester(decision.getRequester())
                        .addAllGiven(decision.getGiven())
                        .build())
                : Optional.empty();
    }

    /**
     * How a decision that was taken stands, by the ruling on it.
     *
     * @param ruling the ruling
     * @return the standing that is kept
     */
    public static Standing standing(Ruling ruling) {
        if (ruling instanceof Ruling.Permitted) {
            return Standing.WITHIN_AUTHORITY;
        }
        if (ruling instanceof Ruling.NeedsMore) {
            return Standing.INCOMPLETE;
        }
        return ruling instanceof Ruling.NotPermitted || ruling instanceof Ruling.OutsideOurPower
                ? Standing.BEYOND_AUTHORITY
                : Standing.NOT_ESTABLISHED;
    }
}
