package oversight.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the host implements has failed: an interface of {@code oversight.api.spi}. It says which interface and operation, and how; it does not
 * repeat or chain the host's own exception, whose message may hold what somebody wrote. The host's exception is told to the log by its class only.
 */
public final class HostFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String spi;
    private final String operation;
    private final Failure failure;
    private final @Nullable String sqlState;
    private final boolean commitOutcomeUnknown;

    /**
     * A failure.
     *
     * @param spi the simple name of the interface
     * @param operation the name of its method
     * @param failure how it failed
     * @param detail the class of the host's exception, or what was null; empty for none
     */
    public HostFailureException(String spi, String operation, Failure failure, String detail) {
        this(spi, operation, failure, detail, Optional.empty(), false);
    }

    /**
     * A failure of which a database has said something.
     *
     * @param spi the simple name of the interface
     * @param operation the name of its method
     * @param failure how it failed
     * @param detail the class of the host's exception, or what was null; empty for none
     * @param sqlState what the database said, five digits or capital letters; empty when it said nothing
     * @param commitOutcomeUnknown whether the failing step was the commit
     */
    public HostFailureException(
            String spi,
            String operation,
            Failure failure,
            String detail,
            Optional<String> sqlState,
            boolean commitOutcomeUnknown) {
        super(spi + "." + operation + " " + failure.words + (detail.isEmpty() ? "" : ": " + detail));
        this.spi = spi;
        this.operation = operation;
        this.failure = failure;
        this.sqlState = sqlState.orElse(null);
        this.commitOutcomeUnknown = commitOutcomeUnknown;
    }

    /**
     * The interface.
     *
     * @return its simple name, for example {@code StaffDirectory}
     */
    public String spi() {
        return spi;
    }

    /**
     * The operation.
     *
     * @return the name of the method
     */
    public String operation() {
        return operation;
    }

    /**
     * How it failed.
     *
     * @return the failure
     */
    public Failure failure() {
        return failure;
    }

    /**
     * What the database behind the interface said: {@code 23505} is a key that is there already, {@code 40001} another transaction in the way, a state that
     * begins with {@code 08} or {@code 57P} a connection or server that is gone.
     *
     * @return five digits or capital letters; empty when no database said anything
     */
    public Optional<String> sqlState() {
        return Optional.ofNullable(sqlState);
    }

    /**
     * Whether the commit itself failed, so that nobody knows whether the work was kept.
     *
     * @return true when it has to be settled by recording again with the same identifier, which changes nothing if it was kept
     */
    public boolean isCommitOutcomeUnknown() {
        return commitOutcomeUnknown;
    }

    /** How a host's implementation can fail. */
    public enum Failure {
        /** It threw an exception. */
        THREW("threw an exception"),
        /** It gave null where it must not. */
        GAVE_NULL("gave null"),
        /** It gave no answer within the deadline. */
        TOO_LATE("gave no answer within the deadline"),
        /** The calling thread was interrupted while waiting for it. */
        INTERRUPTED("was waited for when the thread was interrupted"),
        /** A record grew under every attempt to append to it. */
        CONTENDED("had a new head at every attempt");

        private final String words;

        Failure(String words) {
            this.words = words;
        }
    }
}
