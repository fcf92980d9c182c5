package oversight.api.scheme;

/** What somebody owes because of a decision or a note. */
public enum DutyKind {
    /** The decision is to be written up (DM-3, DM-7); its owner is the decider (DM-10) unless the scheme says otherwise. */
    RECORD,
    /** A body, or somebody else than the decider, is to confirm afterwards what was decided. */
    RATIFY,
    /** A higher post is to look at the decision afterwards. */
    QUALITY_ASSURE,
    /** What was agreed verbally is to be put on paper. */
    CONFIRM_IN_WRITING,
    /** A condition that is attached to an approval is to be met. */
    MEET_CONDITION,
    /** The decision is to be taken to the next supervision (DM-4). */
    TAKE_TO_SUPERVISION,
    /** An action of a note is to be done. */
    COMPLETE_ACTION,
    /** Those who need to know are to be told by a person. */
    TELL,
    /** Somebody is to be consulted. */
    CONSULT,
    /** Whether an action was done, and did what it was for, is to be looked at. */
    REVIEW_ACTION,
    /** The case is to be looked over by a manager again (MO-6). */
    OVERSIGHT,
    /** Somebody with the authority is to confirm or change a decision that was taken without it. */
    DECIDE_AFRESH
}
