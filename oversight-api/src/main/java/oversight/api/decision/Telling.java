package oversight.api.decision;

import java.time.Instant;
import java.util.List;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.Tell;

/** The answer to who has to be told of an event, with the rules that say so. */
public sealed interface Telling {

    /**
     * These are told.
     *
     * @param recipients who, each with its rule and the time by which they are to have been told; empty when the thresholds are not reached
     */
    record Told(List<Recipient> recipients) implements Telling {
        public Told {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * Facts are missing without which nobody can say.
     *
     * @param rules the rules that depend on them
     * @param missing the missing facts by name
     */
    record Undetermined(List<RuleRef> rules, List<CircumstanceId> missing) implements Telling {
        public Undetermined {
            rules = List.copyOf(rules);
            missing = List.copyOf(missing);
        }
    }

    /**
     * The scheme does not say who is told.
     *
     * @param rules the blank rules, if there are any
     * @param gap what is missing
     */
    record NotConfigured(List<RuleRef> rules, Ruling.Gap gap) implements Telling {
        public NotConfigured {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Somebody who is told.
     *
     * @param rule the rule that says so
     * @param tell who, how urgently, and at whose discretion
     * @param by the time by which they are to have been told
     */
    record Recipient(RuleRef rule, Tell tell, Instant by) {}
}
