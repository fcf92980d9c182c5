package oversight.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.note.NoteId;
import oversight.api.record.DecisionRuling.Standing;
import oversight.api.scheme.DecisionTypeId;

/** A decision that was taken, and what another version of the scheme says of it. */
public sealed interface Replayed {

    /**
     * Which decision.
     *
     * @return the decision as it was taken
     */
    Taken taken();

    /**
     * The other version says the same.
     *
     * @param taken the decision
     * @param standing whether the decider had the authority, by both
     */
    record Same(Taken taken, Standing standing) implements Replayed {}

    /**
     * The other version says something else.
     *
     * @param taken the decision
     * @param before whether the decider had the authority, as it was ruled then
     * @param after whether they had it under the other version
     * @param why the reasons of the other version, in plain English, made from the scheme alone
     */
    record Differs(Taken taken, Standing before, Standing after, String why) implements Replayed {}

    /**
     * Nobody can say: the other version asks for facts that were not stated, or the record does not hold what has to be known.
     *
     * @param taken the decision
     * @param missing the facts that the other version asks for; empty where it is the record that holds too little
     * @param why what is missing, in plain English
     */
    record CannotBeSaid(Taken taken, List<CircumstanceId> missing, String why) implements Replayed {
        public CannotBeSaid {
            missing = List.copyOf(missing);
        }
    }

    /**
     * A decision that was taken.
     *
     * @param note the note that records it; empty where it is not from a note
     * @param index which decision of the note, or of the list that was given; 0 for the first
     * @param decision what was decided; empty where the record does not say
     * @param at when; empty where the record does not say
     */
    record Taken(Optional<NoteId> note, int index, Optional<DecisionTypeId> decision, Optional<Instant> at) {}
}
