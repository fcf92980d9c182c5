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
     * Whether the enquirer may decide now.
     *
     * @return true for {@link Permitted} alone
     */
    default boolean isPermitted() {
        return this instanceof Permitted;
    }

    /**
     * The enquirer may decide.
     *
     * @param rules the rules that decided
     * @param followUps what comes with the decision
     */
    record Permitted(List<RuleRef> rules, List<FollowUp> followUps) implements Ruling {
        public Permitted {
            rules = List.copyOf(rules);
            followUps = List.copyOf(followUps);
        }
    }

    /**
     * The enquirer has the authority, and others have to say yes as well.
     *
     * @param rules the rules that decided
     * @param outstanding who has not yet said yes, in the order in which they are to be asked
     * @param followUps what comes with the decision once it is permitted
     */
    record NeedsMore(List<RuleRef> rules, List<Approval> outstanding, List<FollowUp> followUps) implements Ruling {
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
     * @param reason why not
     * @param required who would have to decide
     * @param followUps what comes with the decision whoever takes it
     */
    record NotPermitted(List<RuleRef> rules, Reason reason, Approval required, List<FollowUp> followUps)
            implements Ruling {
        public NotPermitted {
            rules = List.copyOf(rules);
            followUps = List.copyOf(followUps);
        }
    }

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
    record NotConfigured(List<RuleRef> rules, Gap gap, List<FollowUp> followUps) implements Ruling {
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
        /** They hold no post at that time. */
        NO_POST,
        /** They stand below the lowest tier that may. */
        BELOW_THE_LEVEL,
        /** Another post decides this, and it alone. */
        ANOTHER_POST,
        /** A body decides this, not a person. */
        A_BODY_DECIDES,
        /** They asked for it themselves. */
        OWN_REQUEST
    }

    /** What a scheme leaves open. */
    enum Gap {
        /** No scheme of the authority is in force at that time. */
        NO_SCHEME_IN_FORCE,
        /** The scheme does not know the decision type. */
        UNKNOWN_DECISION,
        /** The decision is listed and nobody is named. */
        NOBODY_NAMED,
        /** No row covers these circumstances. */
        NO_ROW_FOR_THE_CIRCUMSTANCES
    }
}
