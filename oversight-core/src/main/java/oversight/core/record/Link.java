package oversight.core.record;

import java.util.Optional;
import oversight.api.record.Break;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.ChildKey;

/**
 * One link of a chain that is being verified.
 *
 * @param place the entry's sequence if its header can be believed, and otherwise the next one
 * @param stored the hash that the entry carries
 * @param computed the hash that its header has; empty when no such header could have been written
 */
record Link(long place, String stored, Optional<String> computed) {

    static final Link START = new Link(0, Sha256.ZEROS, Optional.of(Sha256.ZEROS));

    static Link of(LedgerEntry entry, Link before) {
        Optional<String> computed = Header.hash(entry);
        boolean believed = computed.equals(Optional.of(entry.getHash()));
        return new Link(believed ? entry.getSequence() : before.place + 1, entry.getHash(), computed);
    }

    /** The first thing that is wrong: whether it is an entry at all, the header, then the document that it commits to, then whether it follows. */
    Optional<Break.Kind> fault(LedgerEntry entry, ChildKey child, Link before) {
        if (entry.getKind() == EntryKind.UNREADABLE) {
            return Optional.of(Break.Kind.ENTRY_UNREADABLE);
        }
        if (!computed.equals(Optional.of(stored))) {
            return Optional.of(Break.Kind.HEADER_CHANGED);
        }
        if (entry.isGone()) {
            return follows(entry, child, before);
        }
        if (!Sha256.commitment(entry.getSalt(), entry.getDocument()).equals(Optional.of(entry.getCommitment()))) {
            return Optional.of(Break.Kind.DOCUMENT_CHANGED);
        }
        return follows(entry, child, before);
    }

    private Optional<Break.Kind> follows(LedgerEntry entry, ChildKey child, Link before) {
        boolean ours = entry.getAuthority().equals(child.getAuthority())
                && entry.getChild().equals(child.getChild());
        boolean follows = place == before.place + 1 && before.isHash(entry.getPrevious());
        return ours && follows ? Optional.empty() : Optional.of(Break.Kind.LINK_BROKEN);
    }

    /**
     * Whether the next entry, or the head, may name this hash. Where the two differ the entry is reported itself, and the next one is not
     * to be blamed for it.
     */
    boolean isHash(String hash) {
        return hash.equals(stored) || computed.equals(Optional.of(hash));
    }
}
