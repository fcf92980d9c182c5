package oversight.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import oversight.api.finding.Finding;
import oversight.api.notice.Notice;
import oversight.api.record.ReportedEvent;

/** What came of reporting an event. */
public sealed interface Reporting {

    /**
     * The event is on the record.
     *
     * @param event what was reported
     * @param sequence its place in the child's record
     * @param notices who is told; empty when the thresholds of the scheme are not reached
     * @param repeated whether it was there already, and this call changed nothing
     */
    record Reported(ReportedEvent event, long sequence, List<Notice> notices, boolean repeated) implements Reporting {
        public Reported {
            notices = List.copyOf(notices);
        }
    }

    /**
     * The report is given back; nothing was stored, and nobody is told.
     *
     * @param findings what is wrong; of a fact that is missing the path names it: {@code facts.away-for}
     */
    record Returned(List<Finding> findings) implements Reporting {
        public Returned {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One of two ways on.
     *
     * @param reported what to do when it was reported
     * @param returned what to do when it was given back
     * @param <T> the type of the result
     * @return the result of the one that was taken
     */
    default <T> T fold(
            Function<? super Reported, ? extends T> reported, Function<? super Returned, ? extends T> returned) {
        return this instanceof Reported r ? reported.apply(r) : returned.apply((Returned) this);
    }

    /**
     * The report, for those who prefer an exception.
     *
     * @return what was reported
     * @throws IllegalStateException when it was given back; the message lists codes and paths
     */
    default Reported orThrow() {
        return fold(Function.identity(), returned -> {
            throw new IllegalStateException("The report was given back: "
                    + returned.findings().stream()
                            .map(f -> f.getCode() + " at " + f.getPath())
                            .collect(Collectors.joining(", ")));
        });
    }
}
