package oversight.api.spi;

import oversight.api.circumstance.Facts;

/**
 * What a scheme may ask about a case as a whole: its status, the worker's experience, how long the plan has run. By it the engine says how often the case is looked over
 * (MO-6). A host that gives none is asked for none, and the strictest interval of the scheme counts.
 *
 * <h2>Threading</h2>
 * Called from any thread, also at the same time; on the caller's thread, or on the executor given to the engine's builder.
 *
 * <h2>Transaction</h2>
 * Only read from.
 *
 * <h2>Idempotency</h2>
 * The same question gives the same answer until the case changes.
 *
 * <h2>Failure</h2>
 * An exception, a null or an answer after the deadline becomes a {@code HostFailureException} that names this interface; nothing is recorded.
 */
public interface CaseFacts {

    /**
     * The facts of a case.
     *
     * @param child the child and the time
     * @return the facts, by the circumstances of the scheme; none for an unknown child. A fact that is left out is one that nobody knows.
     */
    Facts of(ChildAt child);
}
