package casework;

/**
 * What is in the database about one child.
 *
 * @param notes notes on the record
 * @param duties duties
 * @param notices notices, in whatever state
 * @param visits rows of the host's own
 */
record Kept(int notes, int duties, int notices, int visits) {

    boolean isNothing() {
        return notes + duties + notices + visits == 0;
    }

    @Override
    public String toString() {
        return notes + " note(s), " + duties + " duties, " + notices + " notices, " + visits + " row(s) of the host's own";
    }
}
