package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.Break;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedAct;
import oversight.api.record.WithholdingGround;
import oversight.api.text.Narrative;
import oversight.core.record.BookItem.GoneItem;
import oversight.core.record.BookItem.NoteItem;

/** What acts leave on a record: it verifies, it is read, and what this version wrote of it is read for ever. */
class LifeOfARecordTest {

    private static final List<LedgerEntry> LIFE = LifeSamples.entries();

    @Test
    void everySortOfActComesBackAsItWas() {
        List<RecordedAct> read = LIFE.stream()
                .filter(entry -> entry.getId().startsWith("act:"))
                .map(Documents::readAct)
                .toList();

        assertThat(read).isEqualTo(LifeSamples.acts());
        for (Counterpart one : List.of(moved(), LifeSamples.mergedHere())) {
            assertThat(Documents.readCounterpart(LifeSamples.counterpart(one))).isEqualTo(one);
        }
        assertThat(Documents.readCheckpoint(LifeSamples.checkpoint()).ends())
                .singleElement()
                .satisfies(end -> assertThat(end.getHead()).isEqualTo(Chain.endOf(LIFE)));
    }

    private static Counterpart moved() {
        return LifeSamples.movedHere();
    }

    @Test
    void eachAttributeOfAnActIsInItsDocument() {
        List<Object> values = new ArrayList<>(LifeSamples.acts());
        List<String> documents = new ArrayList<>();
        for (Object value : values) {
            RecordedAct act = (RecordedAct) value;
            documents.add(Documents.write(act));
            documents.add(Documents.write(RecordedAct.builder()
                    .from(act)
                    .recordedAt(act.getRecordedAt().plusMillis(1))
                    .build()));
        }
        List<Act> others = List.of(
                new Act.Correct(NoteId.of("note-9"), "review", text()),
                new Act.Correct(NoteId.of("note-1"), "analysis", text()),
                new Act.Withhold(
                        EntryRef.of("note:note-1"),
                        "analysis",
                        3,
                        8,
                        WithholdingGround.ANOTHER_PERSON,
                        LocalDate.of(2027, 3, 3)),
                new Act.Withhold(
                        EntryRef.of("note:note-1"),
                        "analysis",
                        2,
                        9,
                        WithholdingGround.ANOTHER_PERSON,
                        LocalDate.of(2027, 3, 3)),
                new Act.Withhold(
                        EntryRef.of("note:note-1"),
                        "analysis",
                        3,
                        9,
                        WithholdingGround.COURT,
                        LocalDate.of(2027, 3, 4)),
                new Act.Erase(EntryRef.of("note:note-3"), "another order"),
                new Act.Move(EntryRef.of("note:note-2"), ChildRef.of("C-77")));
        others.forEach(act -> documents.add(Documents.write(LifeSamples.recorded("act-1", act))));

        assertThat(documents).doesNotHaveDuplicates();
    }

    private static Narrative text() {
        return Narrative.of("The genogram was not complete.");
    }

    @Test
    void whatWasTakenFromAnotherEntryThanTheOneNamedIsWritten() {
        RecordedAct act = RecordedAct.builder()
                .from(LifeSamples.recorded("act-9", new Act.Erase(EntryRef.of("note:note-2"), "order 9")))
                .tookFrom(EntryRef.of("in:act-6"))
                .build();

        assertThat(Documents.write(act)).contains("\"tookFrom\":\"in:act-6\"");
        assertThat(Taken.by(act)).containsExactly(EntryRef.of("in:act-6"));
    }

    @Test
    void theRecordVerifiesAndTellsWhoTookWhat() {
        assertThat(Chain.verify(Ledgers.key(), LIFE, Chain.endOf(LIFE)).getBreaks())
                .isEmpty();
        RecordBook book = RecordBook.of(LIFE);
        assertThat(book.notes().map(NoteItem::note))
                .containsExactly(Samples.notes().get(0));
        assertThat(book.items())
                .filteredOn(GoneItem.class::isInstance)
                .extracting(item -> ((GoneItem) item).by().orElseThrow().getId().value())
                .containsExactly("act-6", "act-7");
        assertThat(book.goesOnUnder()).contains(ChildRef.of("C-8"));
        assertThat(Withheld.in(book))
                .extracting(withheld -> withheld.act().getId().value())
                .containsExactly("act-3");
    }

    /** Whatever subset of the entries is erased, only those that an act names may be. */
    @Test
    void anyOtherDocumentThatIsGoneIsMissed() {
        for (int subset = 0; subset < 1 << LIFE.size(); subset++) {
            List<LedgerEntry> entries = new ArrayList<>();
            List<Break> breaks = new ArrayList<>();
            boolean moveGone = (subset >> 8 & 1) == 1;
            boolean eraseGone = (subset >> 9 & 1) == 1;
            for (int i = 0; i < LIFE.size(); i++) {
                LedgerEntry entry = LIFE.get(i);
                boolean take = (subset >> i & 1) == 1;
                boolean named = i == 1 && !moveGone || i == 2 && !eraseGone;
                entries.add(take ? LifeSamples.gone(entry) : entry);
                if ((take || entry.isGone()) && !named) {
                    breaks.add(Ledgers.missing(i + 1));
                }
            }
            assertThat(Chain.verify(Ledgers.key(), entries, Chain.endOf(LIFE)).getBreaks())
                    .isEqualTo(breaks);
        }
    }

    @Test
    void whatThisVersionWroteOfItIsReadForEver() throws IOException {
        String others = Ledgers.lines(List.of(
                LifeSamples.counterpart(LifeSamples.movedHere()),
                LifeSamples.counterpart(LifeSamples.mergedHere()),
                LifeSamples.checkpoint()));

        GoldenFiles.assertIs("life.jsonl", Ledgers.lines(LIFE));
        GoldenFiles.assertIs("life-others.jsonl", others);
    }
}
