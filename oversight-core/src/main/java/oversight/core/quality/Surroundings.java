package oversight.core.quality;

import java.util.List;
import java.util.function.Supplier;
import oversight.api.spi.NamesKnown;
import oversight.api.text.Narrative;

/**
 * What is known around a note. Each is asked for at most once, and only when it matters.
 *
 * @param names the names around the child
 * @param earlier the texts of earlier notes on the child's record, the latest first
 */
public record Surroundings(Supplier<NamesKnown> names, Supplier<List<Narrative>> earlier) {

    @Override
    public String toString() {
        return "Surroundings";
    }
}
