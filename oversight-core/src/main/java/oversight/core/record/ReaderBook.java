package oversight.core.record;

import java.util.List;
import oversight.api.party.ChildRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.Verification;

/**
 * A record as it is opened for a reader.
 *
 * @param book the record, read
 * @param verification what came of verifying the same entries, and whose they are
 */
public record ReaderBook(RecordBook book, Verification verification) {

    /**
     * The record that these entries make.
     *
     * @param entries the whole record, in order
     * @param verification what came of verifying them
     * @return the record
     */
    public static ReaderBook of(List<LedgerEntry> entries, Verification verification) {
        return new ReaderBook(RecordBook.of(entries), verification);
    }

    ChildRef child() {
        return verification.getChild();
    }
}
