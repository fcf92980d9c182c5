package merevale;

/** Mistakes that vendors make. One is switched on by the system property {@code merevale.bug}; a real adapter has no such switch. */
enum Bug {
    /** Somebody who acted up in a post keeps it for good. */
    ACTING_UP_NEVER_ENDS,
    /** A login that nobody knows gets the post that most people have. */
    STRANGERS_GET_A_POST,
    /** Who manages somebody is asked of today and not of the time of the question. */
    MANAGER_OF_TODAY,
    /** The same notice again is a second message. */
    REPEATS_ARE_SENT_TWICE,
    /** Work that failed is counted with what was done. */
    FAILURES_COUNT_AS_DONE,
    /** Deliveries are kept after the note, and an exception on the way is swallowed. */
    NOTICES_ARE_LOST;

    boolean isOn() {
        return name().equals(System.getProperty("merevale.bug"));
    }
}
