package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.ActId;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;

/** What a reference means in a record, and which other records are read with it. */
class RecordBookTest {

    private static final NoteId FIRST = NoteId.of("note-1");
    private static final NoteId MOVED = NoteId.of("note-2");

    private static final RecordBook LIFE = RecordBook.of(LifeSamples.entries());
    private static final LedgerEntry HERE = LifeSamples.counterpart(LifeSamples.movedHere());

    @Test
    void noteIsFoundByItsIdentifierAndNoOther() {
        assertThat(LIFE.note(FIRST))
                .hasValueSatisfying(item -> assertThat(item.note().getId()).isEqualTo(FIRST));
        assertThat(LIFE.note(MOVED)).as("it was moved away").isEmpty();
        assertThat(both().note(MOVED))
                .hasValueSatisfying(item -> assertThat(item.note().getId()).isEqualTo(MOVED));
    }

    @Test
    void movedNoteIsFoundWhereItStandsNowByTheReferenceThatItHadBefore() {
        assertThat(RecordBook.of(List.of(HERE)).find(EntryRef.of(MOVED)))
                .hasValueSatisfying(item -> assertThat(item.entry()).isEqualTo(HERE));
    }

    @Test
    void anythingElseIsFoundByTheIdentifierOfItsEntry() {
        assertThat(LIFE.find(EntryRef.of(ActId.of("act-6"))))
                .hasValueSatisfying(item -> assertThat(item.entry().getId()).isEqualTo("act:act-6"));
        assertThat(LIFE.find(EntryRef.of(MOVED)))
                .as("the place that it was moved from")
                .hasValueSatisfying(item -> assertThat(item).isInstanceOf(BookItem.GoneItem.class));
        assertThat(LIFE.find(EntryRef.of("note:nobody-wrote-it"))).isEmpty();
    }

    @Test
    void whatIsNoNoteEventOrActIsCalledByItsEntry() {
        LedgerEntry announced = Ledgers.samples().get(3);
        RecordBook book = RecordBook.of(List.of(announced));

        assertThat(book.find(EntryRef.of(announced.getId())))
                .hasValueSatisfying(item -> assertThat(item.name()).isEqualTo(announced.getId()));
    }

    @Test
    void recordsThatWereMergedIntoThisOneAreNamedInOrder() {
        ChildRef child = ChildRef.of("C-8");
        RecordBook book = RecordBook.of(List.of(LifeSamples.counterpart(LifeSamples.mergedHere())));

        assertThat(book.merged()).containsExactly(Samples.CHILD).doesNotContain(child);
        assertThat(LIFE.merged()).isEmpty();
    }

    private static RecordBook both() {
        List<LedgerEntry> entries = new ArrayList<>(LifeSamples.entries());
        entries.add(HERE);
        return RecordBook.of(entries);
    }
}
