package oversight.mutation;

/**
 * A mutant and what became of it. Its key names it without line numbers: class, method (a lambda counts as the method that it is in), what was changed, and which
 * of the places of that method with the same change it is. An immutable value.
 *
 * @param place the class, without {@code oversight.core}, and the method: {@code record.Chain#seal}
 * @param change the mutator, and what it did
 * @param which counted from 1, in the order of the code
 * @param of how many there are
 * @param line the line of the source, for the reader of the report; 0 if it is not known
 * @param status what became of it, in the words of PIT
 */
record Mutant(String place, String change, int which, int of, int line, String status) {

    /**
     * What it is listed under.
     *
     * @return the key
     */
    String key() {
        return place + " | " + change + " | " + which + "/" + of;
    }

    /**
     * Whether no test noticed it.
     *
     * @return true for those that were run by tests and for those that no test came to
     */
    boolean isSurvivor() {
        return status.equals("SURVIVED") || status.equals("NO_COVERAGE");
    }
}
