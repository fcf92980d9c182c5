package oversight.core.keeping;

import java.util.List;
import java.util.Optional;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKey;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordEnd;
import oversight.api.record.Verification;
import oversight.api.spi.ChildKey;
import oversight.api.spi.EndsQuery;
import oversight.api.spi.NoteLedger;
import oversight.core.host.HostCalls;
import oversight.core.record.Chain;
import oversight.core.record.RecordBook;

/** The records of one authority, as the host's ledger gives them. Safe for any thread, if the ledger is. */
public final class Bookshelf {

    private static final int READS = 10;

    private final AuthorityId authority;
    private final NoteLedger ledger;
    private final HostCalls calls;

    /**
     * The records in a ledger.
     *
     * @param authority the authority
     * @param ledger the ledger
     * @param calls how the host is called
     */
    public Bookshelf(AuthorityId authority, NoteLedger ledger, HostCalls calls) {
        this.authority = authority;
        this.ledger = ledger;
        this.calls = calls;
    }

    /**
     * A record and its end, that belong together: an entry that is appended between the two reads must not look like a broken record.
     *
     * @param child whose
     * @param entries the entries
     * @param head the end that the ledger remembers
     */
    public record Volume(ChildKey child, List<LedgerEntry> entries, ChainHead head) {

        /**
         * Whether it is what was recorded.
         *
         * @return what was found
         */
        public Verification verify() {
            return Chain.verify(child, entries, head);
        }
    }

    /**
     * A child's record.
     *
     * @param child whose
     * @return the record and its end
     */
    public Volume volume(ChildRef child) {
        ChildKey key = key(child);
        Volume read = new Volume(key, entries(key), head(key));
        for (int i = 0; i < READS && !read.head().equals(Chain.endOf(read.entries())); i++) {
            read = new Volume(key, entries(key), head(key));
        }
        return read;
    }

    /**
     * A child's record, read.
     *
     * @param child whose
     * @return the book
     */
    public RecordBook book(ChildRef child) {
        return RecordBook.of(entries(key(child)));
    }

    /**
     * One entry.
     *
     * @param id its identifier
     * @return the entry, or empty
     */
    public Optional<LedgerEntry> entry(String id) {
        EntryKey key = EntryKey.builder().authority(authority).id(id).build();
        return calls.askHere(NoteLedger.class, "entry", () -> ledger.entry(key));
    }

    /**
     * The end of a record.
     *
     * @param child whose
     * @return the head
     */
    public ChainHead head(ChildRef child) {
        return head(key(child));
    }

    List<RecordEnd> ends(Optional<ChildRef> after, int limit) {
        EndsQuery query = EndsQuery.builder()
                .authority(authority)
                .after(after)
                .limit(limit)
                .build();
        return calls.askListHere(NoteLedger.class, "ends", () -> ledger.ends(query));
    }

    private ChildKey key(ChildRef child) {
        return ChildKey.builder().authority(authority).child(child).build();
    }

    private ChainHead head(ChildKey key) {
        return calls.askHere(NoteLedger.class, "head", () -> ledger.head(key));
    }

    private List<LedgerEntry> entries(ChildKey key) {
        return calls.askListHere(NoteLedger.class, "entries", () -> ledger.entries(key));
    }
}
