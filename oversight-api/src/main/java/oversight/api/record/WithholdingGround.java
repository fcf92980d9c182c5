package oversight.api.record;

/**
 * On what ground a person withholds a passage from the child who reads the record. The ground is chosen by a person who looked at the passage, never by the
 * program. Data Protection Act 2018, schedules 2 and 3, and the right of access in article 15 of the UK GDPR; this is a list to choose from, not legal advice.
 */
public enum WithholdingGround {
    /** It would identify somebody else who has not consented, and it is not reasonable to show it without consent. */
    ANOTHER_PERSON,
    /** It would be likely to cause serious harm to the physical or mental health of the child or somebody else (the serious harm test, schedule 3). */
    SERIOUS_HARM,
    /** It is legal advice, or made for legal proceedings. */
    LEGAL_PRIVILEGE,
    /** A court, or a law about what courts may have disclosed, forbids it. */
    COURT,
    /** It would be likely to prejudice preventing or finding out about a crime. */
    CRIME,
    /** An enactment forbids it, such as the ones about adoption records. */
    OTHER_ENACTMENT
}
