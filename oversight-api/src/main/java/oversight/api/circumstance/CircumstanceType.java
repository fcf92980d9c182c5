package oversight.api.circumstance;

/** The sort of value that a circumstance takes, and with it how rules may compare it. */
public enum CircumstanceType {
    /** One of a closed list of words. */
    CHOICE,
    /** Yes or no. */
    YES_NO,
    /** An amount in pence sterling. */
    MONEY,
    /** A length of time in hours. */
    DURATION,
    /** A distance in metres. */
    DISTANCE,
    /** An age in completed years. */
    AGE,
    /** A calendar date. */
    DATE,
    /** A whole number of things. */
    COUNT
}
