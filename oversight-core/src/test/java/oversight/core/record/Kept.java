package oversight.core.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.ReaderView;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.record.RecordedNote;
import oversight.api.record.WithholdingGround;
import oversight.core.record.BookItem.ActItem;
import oversight.core.record.BookItem.EventItem;
import oversight.core.record.BookItem.NoteItem;

/** A record that grows entry by entry, as the engine would write it. Not thread-safe. */
final class Kept {

    static final LocalDate REVIEW = LocalDate.of(2027, 3, 3);

    private static final ReaderViews VIEWS = new ReaderViews(Party::value, pin -> Optional.empty(), ZoneOffset.UTC);

    private final ChildRef child;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Random random = new Random(20260303);
    private Instant now = Samples.RECORDED;

    Kept(ChildRef child) {
        this.child = child;
    }

    Kept note(String id, CaseNote note) {
        RecordedNote recorded =
                RecordedNote.builder().from(recorded(id, note)).recordedAt(now).build();
        return add(EntryRef.of(NoteId.of(id)).value(), EntryKind.NOTE, Documents.write(recorded));
    }

    Kept event(EventEntry event) {
        EventEntry recorded = new EventEntry(event.authority(), event.event(), event.told(), now, event.scheme());
        return add(recorded.id().value(), EntryKind.EVENT, Documents.write(recorded));
    }

    static RecordedNote recorded(String id, CaseNote note) {
        return RecordedNote.builder()
                .from(Samples.notes().get(0))
                .id(NoteId.of(id))
                .rulings(List.of())
                .note(note)
                .build();
    }

    Kept act(String id, Act act, String reason) {
        return act(recordedAct(id, act, reason).build());
    }

    private Kept act(RecordedAct done) {
        add(EntryRef.of(done.getId()).value(), EntryKind.ACT, Documents.write(done));
        Taken.by(done).forEach(this::empty);
        return this;
    }

    private RecordedAct.Builder recordedAct(String id, Act act, String reason) {
        return RecordedAct.builder()
                .id(ActId.of(id))
                .authority(Samples.AUTHORITY)
                .done(RecordAct.builder()
                        .id(ActId.of(id))
                        .child(child)
                        .by(StaffRef.of("officer-" + id))
                        .reason(reason)
                        .act(act)
                        .build())
                .tookFrom(Taken.named(act).flatMap(this::elsewhere))
                .addAllRemains(remains(act))
                .recordedAt(now)
                .scheme(Samples.PIN);
    }

    /** What stays of an act whose words are erased. */
    private List<RecordedAct> remains(Act act) {
        return Optional.of(act).filter(Act.Erase.class::isInstance).flatMap(Taken::named).stream()
                .flatMap(erased -> RecordBook.of(entries).find(erased).stream())
                .filter(ActItem.class::isInstance)
                .flatMap(item -> Remains.of(((ActItem) item).act()).stream())
                .toList();
    }

    /** Where words stand that have moved from where they were. */
    private Optional<EntryRef> elsewhere(EntryRef named) {
        return RecordBook.of(entries)
                .find(named)
                .map(item -> EntryRef.of(item.entry().getId()))
                .filter(entry -> !entry.equals(named));
    }

    /** Moves a note with all that stands beside it, as the engine does. */
    Kept move(String id, String note, Kept to, CaseNote there) {
        RecordBook book = RecordBook.of(entries);
        NoteItem item = book.note(NoteId.of(note)).orElseThrow();
        List<ActItem> beside = GoesAlong.of(item, book);
        act(recordedAct(id, new Act.Move(EntryRef.of(NoteId.of(note)), to.child), "It is about another child.")
                .addAllTookBeside(beside.stream()
                        .map(act -> EntryRef.of(act.entry().getId()))
                        .toList())
                .build());
        to.movedHere(id, RecordedNote.builder().from(item.note()).note(there).build());
        beside.forEach(act -> to.counterpart(
                to.counterpart(id).beside(GoesAlong.moved(act, book, to.child)).build()));
        return this;
    }

    /** Moves an event with all that is withheld of it, as the engine does. */
    Kept moveEvent(String id, String event, Kept to) {
        RecordBook book = RecordBook.of(entries);
        EventItem item = (EventItem) book.find(EntryRef.of(event)).orElseThrow();
        List<ActItem> beside = GoesAlong.of(item, book);
        act(recordedAct(id, new Act.Move(EntryRef.of(event), to.child), "It is about another child.")
                .addAllTookBeside(beside.stream()
                        .map(act -> EntryRef.of(act.entry().getId()))
                        .toList())
                .build());
        to.counterpart(to.counterpart(id).event(item.event().movedTo(to.child)).build());
        beside.forEach(act -> to.counterpart(
                to.counterpart(id).beside(GoesAlong.moved(act, book, to.child)).build()));
        return this;
    }

    Kept withhold(String id, String entry, String path, int start, int end, WithholdingGround ground) {
        return act(id, new Act.Withhold(EntryRef.of(entry), path, start, end, ground, REVIEW), "Assessed-" + id);
    }

    Kept movedHere(String act, RecordedNote note) {
        return counterpart(counterpart(act).note(note).build());
    }

    Kept merged(String act, ChildRef other) {
        return counterpart(counterpart(act).merged(other).build());
    }

    Kept damaged(String id) {
        return add(EntryRef.of(NoteId.of(id)).value(), EntryKind.NOTE, "{\"nothing\":1}");
    }

    private Counterpart.Builder counterpart(String act) {
        return Counterpart.builder()
                .actId(ActId.of(act))
                .authority(Samples.AUTHORITY)
                .child(child)
                .by(StaffRef.of("officer-" + act))
                .recordedAt(now)
                .scheme(Samples.PIN);
    }

    private Kept counterpart(Counterpart counterpart) {
        return add(Beside.entryOf(counterpart).value(), EntryKind.COUNTERPART, Documents.write(counterpart));
    }

    private Kept add(String id, EntryKind kind, String document) {
        NewEntry entry = new NewEntry(Samples.AUTHORITY, child, id, kind, now, Samples.PIN, document);
        entries.add(Chain.seal(entry, Ledgers.head(entries), random));
        now = now.plusSeconds(60);
        return this;
    }

    private void empty(EntryRef gone) {
        entries.replaceAll(entry -> entry.getId().equals(gone.value())
                ? LedgerEntry.builder().from(entry).document("").salt("").build()
                : entry);
    }

    List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    ReaderBook book() {
        return ReaderBook.of(
                entries, Chain.verify(Ledgers.key(Samples.AUTHORITY, child), entries, Ledgers.head(entries)));
    }

    ReaderView forReader(Kept... others) {
        return VIEWS.forReader(child, books(others), Locale.ENGLISH);
    }

    ReaderView forAssessor(Kept... others) {
        return VIEWS.forAssessor(child, books(others), Locale.ENGLISH);
    }

    ReaderView forReader(Locale locale) {
        return VIEWS.forReader(child, books(), locale);
    }

    private List<ReaderBook> books(Kept... others) {
        List<ReaderBook> books = new ArrayList<>(List.of(book()));
        for (Kept other : others) {
            books.add(other.book());
        }
        return books;
    }
}
