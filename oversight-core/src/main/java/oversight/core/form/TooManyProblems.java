package oversight.core.form;

/** Ends a reading in which more is wrong than anybody mends in one sitting. Only thrown by {@link Problems#withTextEndingEarly}. */
public final class TooManyProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyProblems() {
        super("more than " + Problems.MOST_COUNTED + " problems", null, false, false);
    }
}
