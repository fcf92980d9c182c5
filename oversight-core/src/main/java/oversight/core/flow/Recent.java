package oversight.core.flow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.note.CaseNote;
import oversight.api.party.ChildRef;
import oversight.api.record.LedgerEntry;

/** The end of a child's record as it is when one draft is looked at, read once for all that ask; for one thread. */
final class Recent {

    private static final int ENTRIES = 20;

    private final OnRecord onRecord;
    private final Optional<ChildRef> child;
    private @Nullable List<LedgerEntry> read;

    Recent(OnRecord onRecord, Optional<ChildRef> child) {
        this.onRecord = onRecord;
        this.child = child;
    }

    /** The notes among the latest entries; none for a draft without a child. */
    List<CaseNote> notes() {
        if (read == null) {
            read = child.map(it -> onRecord.latest(it, ENTRIES)).orElse(List.of());
        }
        return OnRecord.notes(read);
    }

    /** Whether notes are recorded for the child. */
    boolean isOpen() {
        return child.map(onRecord::isOpen).orElse(true);
    }
}
