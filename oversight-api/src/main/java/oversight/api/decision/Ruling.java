package oversight.api.decision;

import java.util.List;
import oversight.api.circumstance.CircumstanceId;
import oversight.api.party.OutsideParty;
import oversight.api.scheme.Approval;
import oversight.api.scheme.FollowUp;
import oversight.api.scheme.RuleRef;

/**
 * The answer to an enquiry: never a bare yes or no. It names the rules that made it and what would make it permitted. Unknown, blank
 * and missing are three different answers, and none of them is yes.
 */
public sealed interface Ruling {

    /**
     * The rules that decided.
     *
     * @return the rules with their lines and citations; empty only where no rule exists
     */
    List<RuleRef> rules();

    /**
     * What comes with the decision, whoever takes it.
     *
     * @return the follow-ups, each with the rule that asks for it
     */
    default List<Then> followUps() {
        return List.of();
    }

    /**
     * Whether the enquirer may decide now.
     *
     * @return true for {@link Permitted} alone
     */
    default boolean isPermitted() {
        return this instanceof Permitted;
    }

    /**
     * A follow-up and the rule that asks for it.
     *
     * @param rule the rule
     * @param followUp the follow-up
     */
    record Then(RuleRef rule, FollowUp followUp) {}

    /**
     * Something that has not been said yet.
     *
     * @param act what is asked for: agreement, a recommendation, or that they are consulted
     * @param of of whom
     */
    record Outstanding(Given.Act act, Approval of) {}

    /**
     * The enquirer may decide.
     *
     * @param rules the rules that decided
     * @param followUps what comes with the decision
     */
    record Permitted(List<RuleRef> rules, List<Then> followUps) implements Ruling {
        public Permitted {
            rules = List.copyOf(rules);
            followUps = List.copyOf(followUps);
        }
    }

    /**
     * The enquirer has the authority, and others have to speak as well.
     *
     * @param rules the rules that decided
     * @param outstanding who has not yet spoken, in the order in which they are to be asked
     * @param followUps what comes with the decision once it is permitted
     */
    record NeedsMore(List<RuleRef> rules, List<Outstanding> outstanding, List<Then> followUps) implements Ruling {
        public NeedsMore {
            rules = List.copyOf(rules);
            outstanding = List.copyOf(outstanding);
            followUps = List.copyOf(followUps);
        }
    }

    /**
     * The enquirer may not decide.
     *
     * @param rules the rules that decided
     * @param refusals each rule that refuses, with its reason and who would have to decide; at least one, the first of them the main one
     * @param followUps what comes with the decision whoever takes it
     */
    record NotPermitted(List<RuleRef> rules, List<Refusal> refusals, List<Then> followUps) implements Ruling {
        public NotPermitted {
            rules = List.copyOf(rules);
            refusals = List.copyOf(refusals);
            followUps = List.copyOf(followUps);
        }

        /**
         * Why not, by the first rule that refuses.
         *
         * @return the reason
         */
        public Reason reason() {
            return refusals.get(0).reason();
        }

        /**
         * Who would have to decide, by the first rule that refuses.
         *
         * @return the approval
         */
        public Approval required() {
            return refusals.get(0).required();
        }
    }

    /**
     * One rule that refuses.
     *
     * @param rule the rule
     * @param reason why
     * @param required who would have to decide
     */
    record Refusal(RuleRef rule, Reason reason, Approval required) {}

    /**
     * Facts are missing without which nobody can say.
     *
     * @param rules the rules that depend on them
     * @param missing the missing facts by name
     */
    record Undetermined(List<RuleRef> rules, List<CircumstanceId> missing) implements Ruling {
        public Undetermined {
            rules = List.copyOf(rules);
            missing = List.copyOf(missing);
        }
    }

    /**
     * The scheme does not say who decides.
     *
     * @param rules the blank rule, if there is one
     * @param gap what is missing from the scheme
     * @param followUps what comes with the decision whoever takes it
     */
    record NotConfigured(List<RuleRef> rules, Gap gap, List<Then> followUps) implements Ruling {
        public NotConfigured {
            rules = List.copyOf(rules);
            followUps = List.copyOf(followUps);
        }
    }

    /**
     * Nobody here can decide it.
     *
     * @param rules the rule that says so
     * @param who who can
     */
    record OutsideOurPower(List<RuleRef> rules, OutsideParty who) implements Ruling {
        public OutsideOurPower {
            rules = List.copyOf(rules);
        }
    }

    /** Why an enquirer may not decide. */
    enum Reason {
        /** They hold no post of the scheme at that time, and are nobody else whom the rule names. */
        NO_POST,
        /** They stand below the lowest tier that may. */
        BELOW_THE_LEVEL,
        /** Another post, tier, role or party decides this, and it alone. */
        ANOTHER_POST,
        /** A body decides this, not a person. */
        A_BODY_DECIDES,
        /** They asked for it themselves. */
        OWN_REQUEST,
        /** It was passed on to them, and the scheme does not let it be. */
        PASSED_ON_NOT_ALLOWED,
        /** The circumstances lie outside the limit up to which they may. */
        OVER_THE_LIMIT,
        /** Something that must be so first is not. */
        PRECONDITION_NOT_MET,
        /** Somebody whose yes is needed said no. */
        REFUSED_BY_ANOTHER,
        /** What they would extend does not lapse, or cannot be extended. */
        NOT_EXTENDABLE,
        /** What they would extend has been extended once. */
        ALREADY_EXTENDED,
        /** What they would extend has lapsed. */
        LAPSED
    }

    /** What a scheme leaves open. */
    enum Gap {
        /** No scheme of the authority is in force at that time. */
        NO_SCHEME_IN_FORCE,
        /** The scheme does not know the decision type, or the event. */
        UNKNOWN_DECISION,
        /** The decision is listed and nobody is named. */
        NOBODY_NAMED,
        /** No row covers these circumstances. */
        NO_ROW_FOR_THE_CIRCUMSTANCES,
        /** Another scheme or table says who decides. */
        IN_ANOTHER_SCHEME
    }
}
