package oversight.testkit.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import oversight.api.party.AuthorityId;
import oversight.api.record.AnchoredHead;
import oversight.api.spi.HeadAnchor;

/** An anchor in memory, which forgets all when it is no longer used. Thread-safe. For tests and examples. */
public final class InMemoryAnchor implements HeadAnchor {

    private final Map<AuthorityId, AnchoredHead> newest = new HashMap<>();

    /** An empty anchor. */
    public InMemoryAnchor() {}

    @Override
    public synchronized void keep(AnchoredHead head) {
        newest.merge(
                head.getAuthority(),
                head,
                (kept, given) -> given.getHead().getSequence() <= kept.getHead().getSequence() ? kept : given);
    }

    @Override
    public synchronized Optional<AnchoredHead> newest(AuthorityId authority) {
        return Optional.ofNullable(newest.get(authority));
    }
}
