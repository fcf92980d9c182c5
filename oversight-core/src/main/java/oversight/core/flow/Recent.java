package oversight.core.flow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.text.Narrative;
import oversight.core.record.Documents;

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

    /** What people wrote in the notes among the latest entries, but for one; none for a draft without a child. */
    List<Narrative> texts(Optional<NoteId> except) {
        if (read == null) {
            read = child.map(it -> onRecord.latest(it, ENTRIES)).orElse(List.of());
        }
        Optional<String> same = except.map(id -> EntryRef.of(id).value());
        return read.stream()
                .filter(entry -> entry.getKind() == EntryKind.NOTE)
                .filter(entry -> !same.equals(Optional.of(entry.getId())))
                .flatMap(entry -> Documents.textsIn(entry).stream())
                .toList();
    }

    /** Whether notes are recorded for the child. Where a note came last, they are: none follows a merge. */
    boolean isOpen() {
        return child.map(it -> endsWithNote() || onRecord.isOpen(it)).orElse(true);
    }

    private boolean endsWithNote() {
        return read != null && !read.isEmpty() && read.get(read.size() - 1).getKind() == EntryKind.NOTE;
    }
}
