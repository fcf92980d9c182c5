package oversight.core.review;

import java.util.List;
import java.util.Set;
import oversight.api.decision.Ruling;
import oversight.api.scheme.DecisionOutcome;
import oversight.api.scheme.DecisionTypeId;
import oversight.api.scheme.OverlayId;

/** One thing that is otherwise in another version of a scheme. */
public sealed interface SchemeChange {

    /**
     * A decision that is listed only in the later version.
     *
     * @param decision the decision
     * @param name what it is called
     */
    record DecisionAdded(DecisionTypeId decision, String name) implements SchemeChange {}

    /**
     * A decision that is listed only in the earlier version.
     *
     * @param decision the decision
     * @param name what it was called
     */
    record DecisionRemoved(DecisionTypeId decision, String name) implements SchemeChange {}

    /**
     * Who may decide is otherwise.
     *
     * @param decision the decision
     * @param outcomes whether for doing it, for not doing it, or for both
     * @param where the circumstances
     * @param moves for whom it is otherwise, and how; at least one
     */
    record Authority(DecisionTypeId decision, Set<DecisionOutcome> outcomes, Region where, List<Move> moves)
            implements SchemeChange {
        public Authority {
            outcomes = Set.copyOf(outcomes);
            moves = List.copyOf(moves);
        }
    }

    /**
     * What comes with a decision is otherwise: follow-ups, cover in absence, passing on, to whom it may be referred.
     *
     * @param decision the decision
     * @param outcomes whether for doing it, for not doing it, or for both
     * @param where the circumstances
     * @param noLonger what was so and is not, in plain English
     * @param nowAlso what is so and was not, in plain English
     */
    record Terms(
            DecisionTypeId decision,
            Set<DecisionOutcome> outcomes,
            Region where,
            List<String> noLonger,
            List<String> nowAlso)
            implements SchemeChange {
        public Terms {
            outcomes = Set.copyOf(outcomes);
            noLonger = List.copyOf(noLonger);
            nowAlso = List.copyOf(nowAlso);
        }
    }

    /**
     * An overlay was added, removed or written otherwise. What overlays do is not compared case by case: they end by themselves.
     *
     * @param overlay the overlay
     * @param how {@code added}, {@code removed} or {@code written otherwise}
     */
    record OverlayChanged(OverlayId overlay, String how) implements SchemeChange {}

    /**
     * What is asked of the calendar, or the calendar that is asked, is otherwise: which decisions and events are in working time or out of
     * hours. What follows from that is not compared moment by moment.
     *
     * @param how {@code asked otherwise} or {@code other hours}
     */
    record CalendarChanged(String how) implements SchemeChange {}

    /**
     * A decision that was not compared, because its rules look at too many combinations of circumstances.
     *
     * @param decision the decision
     */
    record NotCompared(DecisionTypeId decision) implements SchemeChange {}

    /**
     * For one party, the answer is otherwise.
     *
     * @param who the party: a post, a role, a relation, a body, a party outside
     * @param before the answer of the earlier version
     * @param after the answer of the later version
     */
    record Move(String who, Answer before, Answer after) {

        /**
         * Whether the party has authority that it had not.
         *
         * @return true when it may decide now, alone or with others, and might not before
         */
        public boolean isGain() {
            return after.hasAuthority() && !before.hasAuthority();
        }

        /**
         * Whether the party had authority that it has no more.
         *
         * @return true when it might decide before, alone or with others, and may not now
         */
        public boolean isLoss() {
            return before.hasAuthority() && !after.hasAuthority();
        }
    }

    /**
     * What a version says to one party that asks alone, before anybody else has spoken.
     *
     * @param verdict the kind of answer
     * @param outstanding who else has to speak; empty unless the verdict is that more is needed
     */
    record Answer(Verdict verdict, Set<Ruling.Outstanding> outstanding) {
        public Answer {
            outstanding = Set.copyOf(outstanding);
        }

        boolean hasAuthority() {
            return verdict == Verdict.MAY_DECIDE || verdict == Verdict.NEEDS_OTHERS;
        }
    }

    /** The kinds of answer. */
    enum Verdict {
        /** They may decide alone. */
        MAY_DECIDE,
        /** They may decide once others have spoken. */
        NEEDS_OTHERS,
        /** They may not decide. */
        MAY_NOT,
        /** The version does not know one of the circumstances, and cannot say. */
        CANNOT_BE_SAID,
        /** The version names nobody. */
        NOBODY_NAMED,
        /** Nobody of the authority can decide it. */
        OUTSIDE_OUR_POWER
    }
}
