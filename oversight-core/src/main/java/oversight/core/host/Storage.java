package oversight.core.host;

import java.util.Optional;
import java.util.regex.Pattern;
import oversight.api.spi.StorageFailure;

/** What an exception of the host says of its database, as far as it has the form of a state: a host may put anything there. */
record Storage(String type, Optional<String> sqlState, boolean commitOutcomeUnknown) {

    private static final Pattern STATE = Pattern.compile("[0-9A-Z]{5}");

    static Storage of(String type, StorageFailure failure) {
        try {
            return new Storage(
                    type,
                    Optional.ofNullable(failure.sqlState())
                            .filter(state -> STATE.matcher(state).matches()),
                    failure.isCommitOutcomeUnknown());
        } catch (
                Throwable
                        silent) { // as HostCalls: a host throws what it likes, and only a machine that is out of memory
            // is nobody's failure
            if (silent instanceof VirtualMachineError broken && !(silent instanceof StackOverflowError)) {
                throw broken;
            }
            return new Storage(type, Optional.empty(), false);
        }
    }

    /** For the log and the message: the class, the state, and whether it is unknown what became of the commit. */
    String detail() {
        return type
                + sqlState.map(state -> ", SQLState " + state).orElse("")
                + (commitOutcomeUnknown ? ", commit-outcome-unknown" : "");
    }
}
