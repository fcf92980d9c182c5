package oversight.api.duty;

/** How a duty stands. */
public enum DutyState {
    /** Still owed. */
    OPEN,
    /** Done. */
    DISCHARGED,
    /** No longer owed, with a reason on the record. */
    WAIVED;

    /**
     * The one table of legal moves.
     *
     * @param to the state moved to
     * @return true when an open duty ends; nothing else moves
     */
    public boolean canMoveTo(DutyState to) {
        return this == OPEN && to != OPEN;
    }
}
