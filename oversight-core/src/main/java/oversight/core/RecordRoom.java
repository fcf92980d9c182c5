package oversight.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oversight.api.Keeping;
import oversight.api.RecordUnreadableException;
import oversight.api.Records;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.AnchoredHead;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.LedgerVerification;
import oversight.api.record.ReaderView;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.record.RecordedNote;
import oversight.api.record.Verification;
import oversight.api.spi.OversightObserver.Work;
import oversight.core.host.GuardedLedger;
import oversight.core.keeping.ActFlow;
import oversight.core.keeping.Bookshelf;
import oversight.core.keeping.Checkpoints;
import oversight.core.record.BookItem;
import oversight.core.record.BookItem.DamagedItem;
import oversight.core.record.BookItem.NoteItem;
import oversight.core.record.Documents;
import oversight.core.record.ReaderBook;
import oversight.core.record.ReaderViews;
import oversight.core.record.RecordBook;

/** The record as it can be read back, and what can be done to it afterwards. */
final class RecordRoom implements Records {

    private final GuardedLedger ledger;
    private final Bookshelf shelf;
    private final ReaderViews views;
    private final ActFlow acts;
    private final Checkpoints checkpoints;
    private final Observed observed;

    RecordRoom(GuardedLedger ledger, ReaderViews views, ActFlow acts, Checkpoints checkpoints, Observed observed) {
        this.ledger = ledger;
        this.shelf = new Bookshelf(ledger);
        this.views = views;
        this.acts = acts;
        this.checkpoints = checkpoints;
        this.observed = observed;
    }

    @Override
    public List<RecordedNote> notes(ChildRef child) {
        List<RecordedNote> notes = new ArrayList<>();
        for (RecordBook book : books(child)) {
            book.items().forEach(RecordRoom::refuseDamaged);
            book.notes().map(NoteItem::note).forEach(notes::add);
        }
        return List.copyOf(notes);
    }

    @Override
    public Optional<RecordedNote> note(NoteId id) {
        Optional<LedgerEntry> entry = ledger.entry(EntryRef.of(id).value());
        if (entry.isEmpty() || !entry.get().isGone()) {
            return entry.map(Documents::readNote);
        }
        return moved(id, entry.get().getChild());
    }

    /** Follows a note to wherever notes were moved from its record, and on from there. */
    private Optional<RecordedNote> moved(NoteId id, ChildRef from) {
        Set<ChildRef> seen = new LinkedHashSet<>(Set.of(from));
        List<ChildRef> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            RecordBook book = shelf.book(open.remove(0));
            Optional<NoteItem> here = book.note(id);
            if (here.isPresent()) {
                return here.map(NoteItem::note);
            }
            book.acts()
                    .map(act -> act.getDone().getAct())
                    .filter(Act.Move.class::isInstance)
                    .map(act -> ((Act.Move) act).to())
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return Optional.empty();
    }

    @Override
    public ReaderView forReader(ChildRef child, Locale locale) {
        return views.forReader(child, opened(child), locale);
    }

    @Override
    public ReaderView forAssessor(ChildRef child, Locale locale) {
        return views.forAssessor(child, opened(child), locale);
    }

    @Override
    public Verification verify(ChildRef child) {
        return shelf.verify(shelf.volume(child));
    }

    @Override
    public Keeping keep(RecordAct act) {
        return observed.work(Work.KEEP, () -> acts.keep(act), Keeping.Kept.class::isInstance);
    }

    @Override
    public List<RecordedAct> acts(ChildRef child) {
        RecordBook book = shelf.book(child);
        book.items().forEach(RecordRoom::refuseDamaged);
        return book.acts().toList();
    }

    @Override
    public AnchoredHead checkpoint() {
        return checkpoints.make();
    }

    @Override
    public LedgerVerification verifyAll() {
        return checkpoints.verify();
    }

    private List<RecordBook> books(ChildRef child) {
        return Bookshelf.gathered(child, shelf::book, book -> book);
    }

    private List<ReaderBook> opened(ChildRef child) {
        return Bookshelf.gathered(
                child,
                reference -> {
                    Bookshelf.Volume volume = shelf.volume(reference);
                    return ReaderBook.of(volume.entries(), volume.verify());
                },
                ReaderBook::book);
    }

    private static void refuseDamaged(BookItem item) {
        if (item instanceof DamagedItem damaged) {
            throw new RecordUnreadableException(damaged.entry().getSequence(), "its document cannot be read");
        }
    }
}
