package oversight.core.flow;

import java.time.Instant;
import oversight.api.decision.Enquiry;
import oversight.api.decision.Ruling;
import oversight.api.note.Decision;
import oversight.api.party.StaffRef;
import oversight.api.record.DecisionRuling;
import oversight.api.scheme.RuleRef;

/** A decision of the draft, the question that it was put as, and the answer. */
record RuledDecision(Decision decision, Enquiry enquiry, Ruling ruling, DecisionRuling onRecord) {

    StaffRef decider() {
        return decision.getDecider().orElseThrow();
    }

    Instant takenAt() {
        return enquiry.getAt();
    }

    /** The rule that decided first; where the scheme has none, that the hierarchy is asked for every decision. */
    RuleRef rule() {
        return ruling.rules().stream().findFirst().orElse(RuleRef.law("DM-1"));
    }

    DecisionRuling.Standing standing() {
        return onRecord.getStanding();
    }
}
