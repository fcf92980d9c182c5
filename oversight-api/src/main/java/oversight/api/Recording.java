package oversight.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import oversight.api.duty.Duty;
import oversight.api.finding.Finding;
import oversight.api.notice.Notice;
import oversight.api.record.RecordedNote;

/** What came of recording a draft. */
public sealed interface Recording {

    /**
     * The note is on the record.
     *
     * @param note what was recorded
     * @param sequence its place in the child's record
     * @param duties what is now owed
     * @param notices who is told
     * @param repeated whether it was there already, and this call changed nothing
     */
    record Recorded(RecordedNote note, long sequence, List<Duty> duties, List<Notice> notices, boolean repeated)
            implements Recording {
        public Recorded {
            duties = List.copyOf(duties);
            notices = List.copyOf(notices);
        }
    }

    /**
     * The draft is given back; nothing was stored.
     *
     * @param findings what is wrong, blocking findings first
     */
    record Returned(List<Finding> findings) implements Recording {
        public Returned {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One of two ways on.
     *
     * @param recorded what to do when it was recorded
     * @param returned what to do when it was given back
     * @param <T> the type of the result
     * @return the result of the one that was taken
     */
    default <T> T fold(
            Function<? super Recorded, ? extends T> recorded, Function<? super Returned, ? extends T> returned) {
        return this instanceof Recorded r ? recorded.apply(r) : returned.apply((Returned) this);
    }

    /**
     * The recording, for those who prefer an exception.
     *
     * @return what was recorded
     * @throws IllegalStateException when it was given back; the message lists codes and paths
     */
    default Recorded orThrow() {
        return fold(Function.identity(), returned -> {
            throw new IllegalStateException("The draft was given back: "
                    + returned.findings().stream()
                            .map(f -> f.getCode() + " at " + f.getPath())
                            .collect(Collectors.joining(", ")));
        });
    }
}
