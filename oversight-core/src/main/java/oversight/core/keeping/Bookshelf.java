package oversight.core.keeping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import oversight.api.party.ChildRef;
import oversight.api.record.Break;
import oversight.api.record.ChainHead;
import oversight.api.record.LedgerEntry;
import oversight.api.record.Verification;
import oversight.api.spi.ChildKey;
import oversight.core.host.GuardedLedger;
import oversight.core.record.Chain;
import oversight.core.record.RecordBook;

/** The records of one authority, as the host's ledger gives them. Safe for any thread, if the ledger is. */
public final class Bookshelf {

    private static final int READS = 10;

    private final GuardedLedger ledger;

    /**
     * The records in a ledger.
     *
     * @param ledger the ledger
     */
    public Bookshelf(GuardedLedger ledger) {
        this.ledger = ledger;
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
         * Whether its entries are what was recorded.
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
        Volume read = read(child);
        for (int i = 0; i < READS && !read.head().equals(Chain.endOf(read.entries())); i++) {
            read = read(child);
        }
        return read;
    }

    private Volume read(ChildRef child) {
        return new Volume(ledger.key(child), ledger.entries(child), ledger.head(child));
    }

    /**
     * Whether a record is what was recorded: every entry, and what the entries say that they set off.
     *
     * @param record the record
     * @return what was found
     */
    public Verification verify(Volume record) {
        List<Break> setOff = new SetOffCheck(ledger).breaks(record.child().getChild(), RecordBook.of(record.entries()));
        return Verification.builder().from(record.verify()).addAllBreaks(setOff).build();
    }

    /**
     * A child's record, read.
     *
     * @param child whose
     * @return the book
     */
    public RecordBook book(ChildRef child) {
        return RecordBook.of(ledger.entries(child));
    }

    /**
     * The child's record, and those of other references that mean the same child, each opened as it is wanted.
     *
     * @param child the child
     * @param open opens one
     * @param book what is in it
     * @param <T> what is opened
     * @return the child's own first
     */
    public static <T> List<T> gathered(ChildRef child, Function<ChildRef, T> open, Function<T, RecordBook> book) {
        List<T> all = new ArrayList<>();
        Set<ChildRef> seen = new HashSet<>();
        List<ChildRef> waiting = new ArrayList<>(List.of(child));
        while (!waiting.isEmpty()) {
            ChildRef next = waiting.remove(0);
            if (seen.add(next)) {
                T opened = open.apply(next);
                all.add(opened);
                waiting.addAll(book.apply(opened).merged());
            }
        }
        return all;
    }
}
