package oversight.testkit.reference;

/**
 * Where the page can be read in two ways. The reference reads it in one; an engine that reads it in the other is not wrong, and how often that mattered is
 * counted. When the page says which, the point goes.
 */
enum OpenPoint {
    /** "nobody's word for a step counts … while one of those is outstanding": a no as well, or is a no heard whenever it is said? We: heard. */
    A_NO_WAITS_FOR_ITS_TURN,
    /** "A grant adds a post for that decision": also for the first up the line of managers who holds a post on a tier? We: yes. */
    GRANTS_DO_NOT_COUNT_UP_THE_LINE,
    /** "within-own-limit … counts only for somebody whose own limit … covers the measure": of a post that was lent, the lender's as well? We: no. */
    THE_LENDERS_LIMIT_COUNTS_TOO,
    /** "the rules that decided it", when it is not known which did: do those count that may have decided? We: no, so it stands. */
    WHAT_MAY_LAPSE_LAPSES
}
