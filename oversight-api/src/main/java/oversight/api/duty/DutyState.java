package oversight.api.duty;

/** How a duty stands. */
public enum DutyState {
    /** Still owed. */
    OPEN,
    /** Done. */
    DISCHARGED,
    /** No longer owed, by somebody's decision, with a reason on the record. */
    WAIVED,
    /** No longer owed here: what made it was erased, or stands on another record now. */
    SUPERSEDED;

    /**
     * The one table of legal moves.
     *
     * @param to the state moved to
     * @return true for an open duty, which ends or stays open with somebody reminded of it; nothing else moves
     */
    public boolean canMoveTo(DutyState to) {
        return this == OPEN;
    }
}
