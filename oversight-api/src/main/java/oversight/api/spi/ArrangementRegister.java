package oversight.api.spi;

import java.util.List;
import oversight.api.arrangement.Arrangement;

/**
 * The host's register of recorded agreements about who decides: grants, passing on, nominations, overrides for one child. A host without one gives none to
 * the engine.
 *
 * <h2>Threading</h2>
 * Called from any thread, also at the same time; on the caller's thread, or on the executor given to the engine's builder.
 *
 * <h2>Transaction</h2>
 * Only read from. It may take part in the caller's transaction or not.
 *
 * <h2>Idempotency</h2>
 * The same question gives the same answer, also later: an agreement that was in force then is still answered, so that a decision can be judged again.
 *
 * <h2>Failure</h2>
 * An exception, a null or an answer after the deadline becomes a {@code HostFailureException} that names this interface; nothing is recorded
 * and nothing is permitted.
 */
public interface ArrangementRegister {

    /**
     * What was agreed for one child and one decision and in force at a time. Agreements that are about another decision, another child or another time do
     * no harm: they are left out by the engine.
     *
     * @param which the child, the decision and the time
     * @return the agreements; empty for none
     */
    List<Arrangement> inForce(ArrangementsAt which);
}
