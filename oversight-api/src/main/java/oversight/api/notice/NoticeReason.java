package oversight.api.notice;

/** Why somebody is told. */
public enum NoticeReason {
    /** Somebody other than the practitioner's line manager gave the oversight (DM-9). */
    NOT_THE_LINE_MANAGER,
    /** A decision was taken beyond the decider's authority. */
    BEYOND_AUTHORITY,
    /** A decision was taken by somebody who may, before others who have to agree had agreed. */
    AGREEMENT_OUTSTANDING,
    /** Nobody can say whether the decider had the authority: the scheme or the facts do not. */
    AUTHORITY_NOT_ESTABLISHED,
    /** A route of the scheme. */
    ROUTE,
    /** Something happened of which the scheme tells them. */
    EVENT,
    /** The author accepted the suggestion to tell them (MO-17). */
    ACCEPTED_SUGGESTION,
    /** The recipient decides whether somebody else is told: the rule says who. */
    DISCRETION,
    /** What they owe is due soon. */
    DUTY_DUE,
    /** What they owe is overdue. */
    DUTY_OVERDUE,
    /** What somebody else owes has been overdue for so long that they hear of it. */
    DUTY_ESCALATED
}
