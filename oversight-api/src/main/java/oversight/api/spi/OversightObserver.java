package oversight.api.spi;

import java.time.Duration;

/**
 * Told of what the engine does, for metrics. It is given words of closed lists and durations only: nothing that names a child or a person, and
 * no text.
 *
 * <h2>Threading</h2>
 * Called on the thread that did the work, also at the same time from several.
 *
 * <h2>Transaction</h2>
 * Called after the work, inside the caller's transaction if there is one.
 *
 * <h2>Idempotency</h2>
 * Called once for each piece of work that ended.
 *
 * <h2>Failure</h2>
 * An exception is logged by its class and otherwise ignored. It has no deadline: an observer that waits holds the work up.
 */
public interface OversightObserver {

    /**
     * A piece of work ended.
     *
     * @param observation what it was and how it ended
     */
    void observed(Observation observation);

    /**
     * A piece of work that ended.
     *
     * @param work what was done
     * @param outcome how it ended
     * @param took how long it took
     */
    record Observation(Work work, Outcome outcome, Duration took) {}

    /** What was done. */
    enum Work {
        /** An enquiry was ruled on. */
        RULE,
        /** A draft was checked. */
        CHECK,
        /** A note was recorded, or given back. */
        RECORD,
        /** A decision was announced. */
        ANNOUNCE,
        /** An event was reported, or given back. */
        REPORT,
        /** Something was done to a record afterwards, or given back. */
        KEEP,
        /** A notice was handed to the transport. */
        DELIVER,
        /** Somebody was reminded of what they owe. */
        REMIND
    }

    /** How it ended. */
    enum Outcome {
        /** As asked. */
        DONE,
        /** Given back with findings, or not permitted. */
        GIVEN_BACK,
        /** The host failed. */
        HOST_FAILED
    }
}
