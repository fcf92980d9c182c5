package oversight.core.scheme;

/** Whether conditions hold: yes, no, or nobody knows because a fact is missing. */
enum Fit {
    YES,
    NO,
    UNKNOWN
}
