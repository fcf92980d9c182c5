package oversight.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import oversight.api.finding.Finding;
import oversight.api.record.RecordedAct;

/** What came of an act on the record. */
public sealed interface Keeping {

    /**
     * The act is on the record.
     *
     * @param act what was done
     * @param sequence its place in the child's record
     * @param repeated whether it was there already, and this call changed nothing
     */
    record Kept(RecordedAct act, long sequence, boolean repeated) implements Keeping {}

    /**
     * The act is given back; nothing was changed.
     *
     * @param findings what is wrong with it
     */
    record Refused(List<Finding> findings) implements Keeping {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One of two ways on.
     *
     * @param kept what to do when it was done
     * @param refused what to do when it was given back
     * @param <T> the type of the result
     * @return the result of the one that was taken
     */
    default <T> T fold(Function<? super Kept, ? extends T> kept, Function<? super Refused, ? extends T> refused) {
        return this instanceof Kept k ? kept.apply(k) : refused.apply((Refused) this);
    }

    /**
     * What was done, for those who prefer an exception.
     *
     * @return what was done
     * @throws IllegalStateException when it was given back; the message lists codes and paths
     */
    default Kept orThrow() {
        return fold(Function.identity(), refused -> {
            throw new IllegalStateException("The act was given back: "
                    + refused.findings().stream()
                            .map(f -> f.getCode() + " at " + f.getPath())
                            .collect(Collectors.joining(", ")));
        });
    }
}
