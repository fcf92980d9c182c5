package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.note.NoteId;
import oversight.api.record.Act;
import oversight.api.record.Break;
import oversight.api.record.Break.Kind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;

/** An entry whose words were taken out by order is still a link of the chain, and only an act that is itself whole may have taken them. */
class GoneEntryTest {

    private static final List<LedgerEntry> LIFE = LifeSamples.entries();

    /** The second note was moved away and the third erased: without their words they stand next to each other. */
    @Test
    void entriesWithoutWordsThatChangedPlacesAreFound() {
        List<LedgerEntry> entries = new ArrayList<>(LIFE);
        entries.set(1, LIFE.get(2));
        entries.set(2, LIFE.get(1));

        assertThat(breaks(entries))
                .containsExactly(at(3, Kind.LINK_BROKEN), at(2, Kind.LINK_BROKEN), at(4, Kind.LINK_BROKEN));
    }

    @Test
    void entryWithoutWordsFromAnotherRecordIsFound() {
        LedgerEntry foreign = LifeSamples.gone(
                Ledgers.small(Samples.AUTHORITY, Samples.CHILD, 2, 9).get(1));
        List<LedgerEntry> entries = new ArrayList<>(LIFE);
        entries.set(1, LedgerEntry.builder().from(foreign).build());

        assertThat(breaks(entries)).contains(at(2, Kind.LINK_BROKEN));
    }

    /** Who can change the database could otherwise empty a note and let an act that somebody else did say that it was ordered. */
    @Test
    void actThatWasChangedAfterwardsHasTakenNothing() {
        int act = indexOf("act:act-7");
        EntryRef note = EntryRef.of(NoteId.of("note-1"));
        List<LedgerEntry> entries = new ArrayList<>(LIFE);
        entries.set(0, LifeSamples.gone(LIFE.get(0)));
        entries.set(
                act,
                LedgerEntry.builder()
                        .from(LIFE.get(act))
                        .document(
                                Documents.write(LifeSamples.recorded("act-7", new Act.Erase(note, "order FD26P00417"))))
                        .build());

        assertThat(breaks(entries))
                .containsExactly(
                        at(1, Kind.DOCUMENT_MISSING), at(3, Kind.DOCUMENT_MISSING), at(act + 1, Kind.DOCUMENT_CHANGED));
    }

    private static int indexOf(String id) {
        return LIFE.stream().map(LedgerEntry::getId).toList().indexOf(id);
    }

    private static List<Break> breaks(List<LedgerEntry> entries) {
        return Chain.verify(Ledgers.key(), entries, Chain.endOf(LIFE)).getBreaks();
    }

    private static Break at(long sequence, Kind kind) {
        return Break.builder().sequence(sequence).kind(kind).build();
    }
}
