package oversight.core.host;

import org.jspecify.annotations.Nullable;
import oversight.api.circumstance.Facts;
import oversight.api.spi.CaseFacts;
import oversight.api.spi.ChildAt;

/** What the host knows of its cases, under guard; a host that gives nothing knows nothing. */
public final class GuardedFacts implements CaseFacts {

    private final @Nullable CaseFacts host;
    private final HostCalls calls;

    /**
     * Guards the facts.
     *
     * @param host the host's facts, or null when it gives none
     * @param calls how the host is called
     */
    public GuardedFacts(@Nullable CaseFacts host, HostCalls calls) {
        this.host = host;
        this.calls = calls;
    }

    @Override
    public Facts of(ChildAt child) {
        CaseFacts known = host;
        return known == null ? Facts.none() : calls.ask(CaseFacts.class, "of", () -> known.of(child));
    }
}
