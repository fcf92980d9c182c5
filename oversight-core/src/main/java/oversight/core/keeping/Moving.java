package oversight.core.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import oversight.api.note.CaseNote;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.SupervisionNote;
import oversight.api.party.ChildRef;
import oversight.api.record.Act.Move;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordedNote;
import oversight.core.record.BookItem;
import oversight.core.record.BookItem.ActItem;
import oversight.core.record.BookItem.EventItem;
import oversight.core.record.BookItem.NoteItem;
import oversight.core.record.GoesAlong;
import oversight.core.record.RecordBook;

/**
 * A misfiled note or event on its way to the right record, with all that stands beside it.
 *
 * @param book the record that it leaves
 * @param item where it stands there
 * @param beside what goes with it, in order
 * @param to whose record it goes to
 */
record Moving(RecordBook book, BookItem item, List<ActItem> beside, ChildRef to) {

    /** What a move that was found to be possible takes along. */
    static Moving of(Move move, RecordBook book) {
        BookItem item = book.find(move.entry()).orElseThrow();
        return new Moving(book, item, GoesAlong.of(item, book), move.to());
    }

    /** The entries beside it whose words are taken with it. */
    List<EntryRef> takenBeside() {
        return beside.stream().map(item -> EntryRef.of(item.entry().getId())).toList();
    }

    /** What is put on the other record: first the note or event, and then what stands beside it, each in an entry of its own so that it can be erased by itself. */
    List<Counterpart> counterparts(Supplier<Counterpart.Builder> begun) {
        List<Counterpart> counterparts = new ArrayList<>();
        Counterpart.Builder first = begun.get();
        counterparts.add(
                item instanceof EventItem event
                        ? first.event(event.event().movedTo(to)).build()
                        : first.note(moved(((NoteItem) item).note(), to)).build());
        beside.forEach(item -> counterparts.add(
                begun.get().beside(GoesAlong.moved(item, book, to)).build()));
        return counterparts;
    }

    /** The note as it stands on the other record: all as it was, but about the other child. */
    private static RecordedNote moved(RecordedNote note, ChildRef to) {
        return RecordedNote.builder()
                .from(note)
                .note(about(note.getNote(), to))
                .duties(List.of())
                .notices(List.of())
                .build();
    }

    private static CaseNote about(CaseNote note, ChildRef child) {
        if (note instanceof OversightNote oversight) {
            return OversightNote.builder().from(oversight).child(child).build();
        }
        return note instanceof DecisionNote decision
                ? DecisionNote.builder().from(decision).child(child).build()
                : SupervisionNote.builder()
                        .from((SupervisionNote) note)
                        .child(child)
                        .build();
    }
}
