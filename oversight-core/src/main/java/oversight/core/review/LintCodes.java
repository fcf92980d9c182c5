package oversight.core.review;

/** The codes of what {@link SchemeLint} points out: the one list, which {@code docs/scheme-review.md} explains. A code is never given a second meaning. */
final class LintCodes {

    // Somebody can decide.

    /** A decision without rules. */
    static final String NO_RULE = "OVS-L001";
    /** Nobody stands where the rule looks for somebody. */
    static final String NOBODY = "OVS-L002";
    /** One of several ways, or a need, for which nobody stands. */
    static final String NOBODY_FOR_A_PART = "OVS-L003";
    /** Circumstances in which every limit is passed. */
    static final String OVER_EVERY_LIMIT = "OVS-L004";

    /** A level within a service, and above it somebody of no service, who may not. */
    static final String SHUT_OUT = "OVS-L005";

    // Every case has its rule, and every rule its case.

    /** Circumstances without a rule. */
    static final String GAP = "OVS-L010";
    /** Two rules for the same circumstances that ask for different people. */
    static final String OVERLAP = "OVS-L011";
    /** A rule without conditions that is never reached. */
    static final String NEVER_REACHED = "OVS-L012";
    /** Conditions that never hold together. */
    static final String NEVER_FITS = "OVS-L013";
    /** A rule beside which another always asks for the same. */
    static final String NO_DIFFERENCE = "OVS-L014";
    /** A limit inside a rule that the rule's own conditions rule out. */
    static final String LIMIT_OUT_OF_REACH = "OVS-L015";
    /** Too many circumstances to look at all of them. */
    static final String NOT_LOOKED_AT = "OVS-L016";
    /** A precondition that the rule's own conditions rule out. */
    static final String PRECONDITION_OUT_OF_REACH = "OVS-L017";
    /** A limit of nothing at all. */
    static final String LIMIT_OF_NOTHING = "OVS-L018";
    /** A decision that lapses before something that comes with it is due. */
    static final String LAPSES_BEFORE_DUE = "OVS-L019";
    /** The same follow-up twice in one rule. */
    static final String FOLLOW_UP_TWICE = "OVS-L020";

    /** Who decides alone also looks at the decision afterwards, or ratifies it. */
    static final String LOOKS_AT_THEIR_OWN = "OVS-L021";

    // What is declared is used.

    /** A tier on which nobody stands and for which nothing asks. */
    static final String TIER_UNUSED = "OVS-L030";
    /** A post on no tier that nothing names. */
    static final String POST_UNUSED = "OVS-L031";
    /** A body that nothing names. */
    static final String BODY_UNUSED = "OVS-L032";
    /** A circumstance at which no rule looks. */
    static final String TERM_UNUSED = "OVS-L033";
    /** A source that nothing cites. */
    static final String SOURCE_UNUSED = "OVS-L034";
    /** An occasion that no rule names. */
    static final String OCCASION_UNUSED = "OVS-L035";
    /** A checklist for which no note rule and no form of a decision asks. */
    static final String CHECKLIST_UNUSED = "OVS-L036";
    /** A form of a decision goes through something that no checklist has. */
    static final String FORM_NOT_COMPARED = "OVS-L037";

    // Cover and passing on lead somewhere.

    /** A step of cover that never has anybody. */
    static final String COVER_LEADS_NOWHERE = "OVS-L040";
    /** Cover where nobody decides by a post. */
    static final String COVER_FOR_NOBODY = "OVS-L041";
    /** Passing on to a tier below which nobody stands. */
    static final String PASSING_ON_LEADS_NOWHERE = "OVS-L042";
    /** Passing on where nobody decides by a post. */
    static final String PASSING_ON_BY_NOBODY = "OVS-L043";

    // Somebody is told.

    /** An event without rules, or a rule of one that tells nobody. */
    static final String NOBODY_TOLD = "OVS-L050";
    /** Somebody is told at their own discretion. */
    static final String OWN_DISCRETION = "OVS-L051";
    /** The same recipient twice in one rule. */
    static final String TOLD_TWICE = "OVS-L052";

    // Dates.

    /** The date by which the scheme was to be reviewed is past. */
    static final String REVIEW_PAST = "OVS-L060";
    /** An overlay that ends before the version starts. */
    static final String OVERLAY_BEFORE_START = "OVS-L061";
    /** An hour of the week in which neither the authority works nor its out-of-hours service. */
    static final String HOUR_OF_NOBODY = "OVS-L062";

    private LintCodes() {}
}
