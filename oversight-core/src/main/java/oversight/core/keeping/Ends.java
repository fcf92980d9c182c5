package oversight.core.keeping;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import oversight.api.party.ChildRef;
import oversight.api.record.RecordEnd;
import oversight.core.host.GuardedLedger;
import oversight.core.record.Checkpoint;

/** The ends of all records but the book of checkpoints, a page at a time. */
final class Ends implements Iterable<RecordEnd> {

    private static final int PAGE = 500;

    private final GuardedLedger ledger;

    Ends(GuardedLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Iterator<RecordEnd> iterator() {
        return new Pages();
    }

    /** Not thread-safe. */
    private final class Pages implements Iterator<RecordEnd> {

        private List<RecordEnd> page = ledger.ends(Optional.empty(), PAGE);
        private int next;

        Pages() {
            settle();
        }

        @Override
        public boolean hasNext() {
            return next < page.size();
        }

        @Override
        public RecordEnd next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            RecordEnd end = page.get(next++);
            settle();
            return end;
        }

        /** On to the next record, which may stand on the next page. */
        private void settle() {
            while (true) {
                if (next == page.size()) {
                    if (page.size() < PAGE) {
                        return;
                    }
                    ChildRef last = page.get(page.size() - 1).getChild();
                    page = ledger.ends(Optional.of(last), PAGE);
                    next = 0;
                } else if (page.get(next).getChild().equals(Checkpoint.BOOK)) {
                    next++;
                } else {
                    return;
                }
            }
        }
    }
}
