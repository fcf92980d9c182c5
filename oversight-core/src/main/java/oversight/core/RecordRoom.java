package oversight.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oversight.api.Records;
import oversight.api.note.NoteId;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKey;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.ReaderView;
import oversight.api.record.RecordedNote;
import oversight.api.record.Verification;
import oversight.api.spi.ChildKey;
import oversight.api.spi.NoteLedger;
import oversight.core.host.HostCalls;
import oversight.core.record.Chain;
import oversight.core.record.Documents;
import oversight.core.record.EntryIds;
import oversight.core.record.ReaderViews;

/** The record as it can be read back. */
final class RecordRoom implements Records {

    private static final int READS = 10;

    private final AuthorityId authority;
    private final NoteLedger ledger;
    private final HostCalls calls;
    private final ReaderViews views;

    RecordRoom(AuthorityId authority, NoteLedger ledger, HostCalls calls, ReaderViews views) {
        this.authority = authority;
        this.ledger = ledger;
        this.calls = calls;
        this.views = views;
    }

    @Override
    public List<RecordedNote> notes(ChildRef child) {
        return entries(key(child)).stream()
                .filter(entry -> entry.getKind() == EntryKind.NOTE)
                .map(Documents::readNote)
                .toList();
    }

    @Override
    public Optional<RecordedNote> note(NoteId id) {
        EntryKey key =
                EntryKey.builder().authority(authority).id(EntryIds.of(id)).build();
        Optional<LedgerEntry> entry = calls.askHere(NoteLedger.class, "entry", () -> ledger.entry(key));
        return entry.map(Documents::readNote);
    }

    @Override
    public ReaderView forReader(ChildRef child, Locale locale) {
        Snapshot snapshot = snapshot(child);
        return views.of(child, snapshot.entries(), snapshot.verify(), locale);
    }

    @Override
    public Verification verify(ChildRef child) {
        return snapshot(child).verify();
    }

    /** Entries and head that belong together: a note that is recorded between the two reads must not look like a broken record. */
    private Snapshot snapshot(ChildRef child) {
        ChildKey key = key(child);
        Snapshot read = new Snapshot(key, head(key), entries(key));
        for (int i = 0; i < READS && !read.head().equals(head(key)); i++) {
            read = new Snapshot(key, head(key), entries(key));
        }
        return read;
    }

    private record Snapshot(ChildKey child, ChainHead head, List<LedgerEntry> entries) {
        Verification verify() {
            return Chain.verify(child, entries, head);
        }
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
