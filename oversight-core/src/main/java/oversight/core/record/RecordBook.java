package oversight.core.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.RecordUnreadableException;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedAct;
import oversight.core.record.BookItem.ActItem;
import oversight.core.record.BookItem.DamagedItem;
import oversight.core.record.BookItem.DecisionItem;
import oversight.core.record.BookItem.EngineItem;
import oversight.core.record.BookItem.EventItem;
import oversight.core.record.BookItem.GoneItem;
import oversight.core.record.BookItem.MergedItem;
import oversight.core.record.BookItem.NoteItem;

/** A child's record, read: its entries in order, and what acts did to them. One damaged entry does not close the others. Immutable and safe for any thread. */
public final class RecordBook {

    private final List<BookItem> items;
    private final Map<String, RecordedAct> takers;

    private RecordBook(List<BookItem> items, Map<String, RecordedAct> takers) {
        this.items = items;
        this.takers = Map.copyOf(takers);
    }

    /**
     * The record that these entries make.
     *
     * @param entries the entries of one record, in order
     * @return the book
     */
    public static RecordBook of(List<LedgerEntry> entries) {
        List<BookItem> read = new ArrayList<>();
        Map<String, RecordedAct> takers = new HashMap<>();
        Map<String, RecordedAct> remains = new HashMap<>();
        for (LedgerEntry entry : entries) {
            BookItem item = read(entry);
            if (item instanceof ActItem act) {
                took(act.act(), takers);
                act.act().getRemains().forEach(stays -> took(stays, takers));
                remains.putAll(Taken.remains(act.act()));
            }
            read.add(item);
        }
        return new RecordBook(
                read.stream().map(item -> left(item, takers, remains)).toList(), takers);
    }

    private static void took(RecordedAct act, Map<String, RecordedAct> takers) {
        Taken.by(act).forEach(taken -> takers.put(taken.value(), act));
    }

    /** Of an act whose words are gone, what stays of it; of anything else, that it is gone. */
    private static BookItem left(BookItem item, Map<String, RecordedAct> takers, Map<String, RecordedAct> remains) {
        if (!(item instanceof GoneItem)) {
            return item;
        }
        LedgerEntry entry = item.entry();
        return Optional.ofNullable(remains.get(entry.getId()))
                .<BookItem>map(stays -> new ActItem(entry, stays))
                .orElseGet(() -> new GoneItem(entry, Optional.ofNullable(takers.get(entry.getId()))));
    }

    /**
     * The act that took the words of an entry, here or, for one that was moved here without them, before.
     *
     * @param item the entry
     * @return the act, or empty when nobody took its words
     */
    Optional<RecordedAct> takenBy(BookItem item) {
        return Optional.ofNullable(takers.get(item.entry().getId()))
                .or(() -> Optional.ofNullable(takers.get(item.name())));
    }

    /**
     * Everything, in order.
     *
     * @return the entries, read
     */
    public List<BookItem> items() {
        return items;
    }

    /**
     * The notes that can be read here: those recorded here and those moved here.
     *
     * @return the notes, in order
     */
    public Stream<NoteItem> notes() {
        return of(NoteItem.class);
    }

    /**
     * The acts on this record; of one whose words were erased, what stays.
     *
     * @return the acts, in order
     */
    public Stream<RecordedAct> acts() {
        return of(ActItem.class).map(ActItem::act);
    }

    /**
     * A note that can be read here.
     *
     * @param id which note
     * @return the note, or empty
     */
    public Optional<NoteItem> note(NoteId id) {
        return notes().filter(item -> item.note().getId().equals(id)).findFirst();
    }

    /**
     * What a reference means here: a note or an act by its identifier wherever it stands, and anything else by the identifier of its entry.
     *
     * @param ref the reference
     * @return the entry, or empty
     */
    public Optional<BookItem> find(EntryRef ref) {
        return items.stream()
                .filter(item -> !(item instanceof GoneItem) && item.name().equals(ref.value()))
                .findFirst()
                .or(() -> items.stream()
                        .filter(item -> item.entry().getId().equals(ref.value()))
                        .findFirst());
    }

    /**
     * The other references of this child whose records are read with this one.
     *
     * @return the references
     */
    public List<ChildRef> merged() {
        return of(MergedItem.class)
                .flatMap(item -> item.counterpart().getMerged().stream())
                .toList();
    }

    /**
     * Under which reference the record goes on.
     *
     * @return the reference, or empty when it goes on here
     */
    public Optional<ChildRef> goesOnUnder() {
        return acts().map(act -> act.getDone().getAct())
                .filter(Act.Merge.class::isInstance)
                .map(act -> ((Act.Merge) act).into())
                .findFirst();
    }

    private <T extends BookItem> Stream<T> of(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast);
    }

    private static BookItem read(LedgerEntry entry) {
        if (entry.isGone()) {
            return new GoneItem(entry, Optional.empty());
        }
        try {
            return switch (entry.getKind()) {
                case NOTE -> new NoteItem(entry, Documents.readNote(entry));
                case DECISION_TAKEN -> new DecisionItem(entry, Documents.readAnnounced(entry));
                case EVENT -> new EventItem(entry, Documents.readEvent(entry));
                case ACT -> new ActItem(entry, Documents.readAct(entry));
                case COUNTERPART -> counterpart(entry, Documents.readCounterpart(entry));
                case CHECKPOINT, UNREADABLE -> new DamagedItem(entry);
                case BY_ENGINE -> new EngineItem(entry, Documents.readEngine(entry));
            };
        } catch (RecordUnreadableException damaged) {
            return new DamagedItem(entry);
        }
    }

    private static BookItem counterpart(LedgerEntry entry, Counterpart counterpart) {
        return counterpart
                .getNote()
                .<BookItem>map(note -> new NoteItem(entry, note))
                .or(() -> counterpart.getEvent().map(event -> new EventItem(entry, EventEntry.of(event))))
                .or(() -> counterpart.getBeside().map(act -> new ActItem(entry, act)))
                .orElseGet(() -> new MergedItem(entry, counterpart));
    }
}
