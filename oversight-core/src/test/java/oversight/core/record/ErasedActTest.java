package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oversight.api.RecordUnreadableException;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.ReaderText;
import oversight.api.record.RecordedAct;
import oversight.api.record.WithholdingGround;
import oversight.api.text.Narrative;
import oversight.core.record.BookItem.GoneItem;
import oversight.core.record.BookItem.NoteItem;

/** The words of acts are erased like those of notes; what was done, to what, by whom and when stays, and the record verifies. */
class ErasedActTest {

    private static final NoteId FIRST = NoteId.of("note-1");

    /** Every sort of act whose words other entries may need, and each of them erased; the erasures of two of them too. */
    static Kept erased() {
        return before().act("e-1", erase("a-1"), "Gecko-1")
                .act("e-2", erase("a-2"), "Gecko-2")
                .act("e-3", erase("a-3"), "Gecko-3")
                .act("e-4", erase("a-4"), "Gecko-4")
                .act("e-5", erase("a-5"), "Gecko-5")
                .act("e-6", erase("e-5"), "Gecko-6")
                .act("e-7", erase("e-6"), "Gecko-7")
                .act("e-8", erase("a-6"), "Gecko-8");
    }

    private static Kept before() {
        return new Kept(Samples.CHILD)
                .note("note-1", note("Stays."))
                .note("note-2", note("Misfiled."))
                .note("note-3", note("Erased."))
                .act("a-1", new Act.Correct(FIRST, "analysis", Narrative.of("Zebra-said-1")), "Zebra-1")
                .act("a-2", new Act.Disagree(FIRST, OutsideParty.of("mother"), Narrative.of("Zebra-said-2")), "Zebra-2")
                .withhold("a-3", "note:note-1", "analysis", 0, 6, WithholdingGround.COURT)
                .act("a-4", new Act.Move(EntryRef.of("note:note-2"), ChildRef.of("C-7")), "Zebra-4")
                .act("a-5", new Act.Erase(EntryRef.of("note:note-3"), "order-5"), "Zebra-5")
                .act("a-6", new Act.Merge(ChildRef.of("C-8")), "Zebra-6");
    }

    private static OversightNote note(String analysis) {
        return OversightNote.builder().child(Samples.CHILD).analysis(analysis).build();
    }

    private static Act erase(String act) {
        return new Act.Erase(EntryRef.of(ActId.of(act)), "order-of-" + act);
    }

    private static List<String> gone(List<LedgerEntry> entries) {
        return entries.stream()
                .filter(LedgerEntry::isGone)
                .map(LedgerEntry::getId)
                .toList();
    }

    @Test
    void theWordsAreGoneAndTheRecordIsWhole() {
        Kept kept = erased();

        assertThat(kept.book().verification().getBreaks()).isEmpty();
        assertThat(gone(kept.entries()))
                .containsExactly(
                        "note:note-2",
                        "note:note-3",
                        "act:a-1",
                        "act:a-2",
                        "act:a-3",
                        "act:a-4",
                        "act:a-5",
                        "act:a-6",
                        "act:e-5",
                        "act:e-6");
        assertThat(Ledgers.lines(kept.entries())).doesNotContain("Zebra", "Assessed-", "Gecko-5", "Gecko-6");
        assertThat(Ledgers.lines(kept.entries())).contains("Gecko-7");
    }

    @Test
    void whatWasDoneStaysAsIfItStoodThere() {
        RecordBook was = before().book().book();
        RecordBook book = erased().book().book();

        assertThat(book.acts().limit(6)).allMatch(RecordedAct::isErased);
        assertThat(book.acts().limit(6))
                .isEqualTo(was.acts().map(act -> Remains.of(act).get(0)).toList());
        assertThat(book.acts().map(act -> act.getId().value()))
                .containsExactly(
                        "a-1", "a-2", "a-3", "a-4", "a-5", "a-6", "e-1", "e-2", "e-3", "e-4", "e-5", "e-6", "e-7",
                        "e-8");
        assertThat(book.goesOnUnder()).contains(ChildRef.of("C-8"));
        assertThat(Withheld.in(book)).extracting(it -> it.act().getId().value()).containsExactly("a-3");
        assertThat(book.items())
                .filteredOn(GoneItem.class::isInstance)
                .extracting(item -> ((GoneItem) item).by().orElseThrow().getId().value())
                .containsExactly("a-4", "a-5");
        assertThat(book.items().stream()
                        .filter(item -> item.entry().isGone())
                        .map(item -> book.takenBy(item).orElseThrow().getId().value()))
                .containsExactly("a-4", "a-5", "e-1", "e-2", "e-3", "e-4", "e-5", "e-8", "e-6", "e-7");
    }

    /** What stays is said flat, however often an erasure is erased: the documents do not grow into one another. */
    @Test
    void anErasureOfAnErasureSaysWhatThatSaid() {
        RecordBook book = erased().book().book();
        RecordedAct last = book.acts()
                .filter(act -> act.getId().value().equals("e-7"))
                .findFirst()
                .orElseThrow();

        assertThat(last.getRemains()).extracting(act -> act.getId().value()).containsExactly("e-6", "e-5", "a-5");
        assertThat(last.getRemains()).allMatch(act -> act.getRemains().isEmpty());
        assertThat(last.isErased()).isFalse();
    }

    /** Whoever empties an entry besides, or the act that says why others are empty, is found at each of them. */
    @Test
    void anythingElseThatIsGoneIsMissed() {
        List<LedgerEntry> whole = erased().entries();
        List<String> ids = whole.stream().map(LedgerEntry::getId).toList();
        for (int i = 0; i < whole.size(); i++) {
            List<LedgerEntry> entries = new ArrayList<>(whole);
            entries.set(i, LifeSamples.gone(whole.get(i)));
            Set<String> missed = whole.get(i).isGone() ? Set.of() : missed(ids.get(i));
            assertThat(Chain.verify(Ledgers.key(), entries, Chain.endOf(whole)).getBreaks())
                    .as(ids.get(i))
                    .containsExactlyElementsOf(ids.stream()
                            .filter(missed::contains)
                            .map(id -> Ledgers.missing(ids.indexOf(id) + 1))
                            .toList());
        }
    }

    private static Set<String> missed(String emptied) {
        return switch (emptied) {
            case "act:e-1" -> Set.of(emptied, "act:a-1");
            case "act:e-2" -> Set.of(emptied, "act:a-2");
            case "act:e-3" -> Set.of(emptied, "act:a-3");
            case "act:e-4" -> Set.of(emptied, "act:a-4", "note:note-2");
            case "act:e-7" -> Set.of(emptied, "act:e-6", "act:e-5", "act:a-5", "note:note-3");
            case "act:e-8" -> Set.of(emptied, "act:a-6");
            default -> Set.of(emptied);
        };
    }

    /** Only an erasure can say what stays of others, and only of what it and those after it erased. */
    @Test
    void whatCannotStayOfAnActIsNotRead() {
        RecordedAct correction = LifeSamples.acts().get(0);
        RecordedAct stays = Remains.of(correction).get(0);
        RecordedAct erasure = LifeSamples.recorded("act-9", new Act.Erase(EntryRef.of(correction.getId()), "order 9"));
        assertThat(read(with(erasure, stays)).getRemains()).containsExactly(stays);
        assertThat(Taken.toldBy(
                        with(LifeSamples.acts().get(0), Remains.of(erasure).get(0))))
                .isEmpty();
        for (RecordedAct wrong : List.of(
                with(erasure, correction),
                with(
                        erasure,
                        RecordedAct.builder().from(correction).erased(true).build()),
                with(erasure, RecordedAct.builder().from(stays).erased(false).build()),
                with(erasure, stays, stays),
                with(LifeSamples.acts().get(5), stays))) {
            assertThatThrownBy(() -> read(wrong))
                    .isInstanceOf(RecordUnreadableException.class)
                    .hasMessageEndingWith("do not agree at remains");
        }
        assertThatThrownBy(() -> read(stays))
                .isInstanceOf(RecordUnreadableException.class)
                .hasMessageEndingWith("do not agree at erased");
    }

    /** What stands beside a note that was moved tells of itself alone, and what calls itself erased has no words there either. */
    @Test
    void whatCannotStandBesideIsNotRead() {
        RecordedAct correction = LifeSamples.acts().get(0);
        RecordedAct stays = Remains.of(correction).get(0);
        RecordedAct erasure = LifeSamples.recorded("act-9", new Act.Erase(EntryRef.of(correction.getId()), "order 9"));
        assertThat(readBeside(stays).getBeside()).contains(stays);
        for (RecordedAct wrong : List.of(
                with(erasure, stays),
                RecordedAct.builder().from(correction).erased(true).build())) {
            assertThatThrownBy(() -> readBeside(wrong))
                    .isInstanceOf(RecordUnreadableException.class)
                    .hasMessageEndingWith("do not agree at beside.remains");
        }
    }

    private static Counterpart readBeside(RecordedAct act) {
        Counterpart counterpart = Counterpart.builder()
                .from(LifeSamples.mergedHere())
                .merged(Optional.empty())
                .child(act.getDone().getChild())
                .beside(act)
                .build();
        NewEntry entry = Ledgers.entry(
                Samples.AUTHORITY,
                act.getDone().getChild(),
                Beside.entryOf(counterpart).value(),
                EntryKind.COUNTERPART,
                Documents.write(counterpart));
        return Documents.readCounterpart(Chain.seal(entry, Chain.empty(), new Random(5)));
    }

    private static RecordedAct with(RecordedAct act, RecordedAct... remains) {
        return RecordedAct.builder().from(act).addRemains(remains).build();
    }

    private static RecordedAct read(RecordedAct act) {
        NewEntry entry = Ledgers.entry(
                Samples.AUTHORITY,
                Samples.CHILD,
                EntryRef.of(act.getId()).value(),
                EntryKind.ACT,
                Documents.write(act));
        return Documents.readAct(Chain.seal(entry, Chain.empty(), new Random(5)));
    }

    @Test
    void theChildReadsWhatWasDoneAndThatTheWordsAreGone() {
        String child = ReaderText.render(erased().forReader());
        String assessor = ReaderText.render(erased().forAssessor());

        assertThat(child)
                .contains("Somebody did not agree", "mother", "officer-a-2", "order-of-a-2", "order-5")
                .contains("What was done stays.", "Words of entry 4 were erased.")
                .contains("kept under another reference: C-8")
                .contains("by 3 March 2027")
                .doesNotContain("Stays.", "officer-a-3");
        assertThat(assessor).contains("Stays.", "officer-a-3", "order-of-a-3", "C-7");
        assertThat(List.of(child, assessor)).noneMatch(text -> text.contains("Zebra") || text.contains("Assessed-"));
        assertThat(erased().forReader().isVerified()).isTrue();
    }

    /** What stays of them, and what erased them, goes where the note goes: no name of the one child is left with the other. */
    @Test
    void whatStaysBesideAMisfiledNoteGoesWithIt() {
        Kept there = new Kept(ChildRef.of("C-7"));
        Kept third = new Kept(ChildRef.of("C-9"));
        Kept here = besides();
        here.move("m-1", "note-1", there, misfiled("C-7"));

        assertThat(here.book().book().acts().map(act -> act.getId().value())).containsExactly("m-1");
        assertThat(Ledgers.lines(here.entries())).doesNotContain("Gecko", "order-of", "mother");
        assertBeside(there);
        there.act("e-9", erase("e-7"), "Gecko-9").move("m-2", "note-1", third, misfiled("C-9"));
        assertThat(there.book().book().acts().map(act -> act.getId().value())).containsExactly("m-2");
        assertThat(Ledgers.lines(there.entries())).doesNotContain("Gecko", "order-of", "mother");
        assertBeside(third);
        for (Kept kept : List.of(here, there, third)) {
            assertThat(kept.book().verification().getBreaks()).isEmpty();
        }
    }

    private static Kept besides() {
        return new Kept(Samples.CHILD)
                .note("note-1", note("Stays."))
                .act("a-2", new Act.Disagree(FIRST, OutsideParty.of("mother"), Narrative.of("Zebra-said-2")), "Zebra-2")
                .withhold("a-3", "note:note-1", "analysis", 0, 6, WithholdingGround.COURT)
                .act("e-2", erase("a-2"), "Gecko-2")
                .act("e-3", erase("a-3"), "Gecko-3")
                .act("e-7", erase("e-3"), "Gecko-7");
    }

    private static OversightNote misfiled(String child) {
        return OversightNote.builder()
                .from(note("Stays."))
                .child(ChildRef.of(child))
                .build();
    }

    private static void assertBeside(Kept there) {
        RecordBook book = there.book().book();
        assertThat(book.acts().map(act -> act.getId().value())).startsWith("a-2", "a-3", "e-2", "e-3", "e-7");
        assertThat(book.notes().map(NoteItem::note)).hasSize(1);
        assertThat(Withheld.in(book)).extracting(it -> it.act().getId().value()).containsExactly("a-3");
        assertThat(ReaderText.render(there.forReader()))
                .contains("Somebody did not agree", "mother", "order-of-a-2", "Words of entry 2 were erased.")
                .doesNotContain("Stays.", "Zebra", "Assessed");
        assertThat(ReaderText.render(there.forAssessor()))
                .contains("order-of-a-3")
                .doesNotContain("Zebra", "Assessed");
    }

    @Test
    void whatThisVersionWroteOfItIsReadForEver() throws IOException {
        GoldenFiles.assertIs("erased-acts.jsonl", Ledgers.lines(erased().entries()));
        Kept there = new Kept(ChildRef.of("C-7"));
        Kept here = besides().move("m-1", "note-1", there, misfiled("C-7"));
        GoldenFiles.assertIs("erased-moved-away.jsonl", Ledgers.lines(here.entries()));
        GoldenFiles.assertIs("erased-moved-here.jsonl", Ledgers.lines(there.entries()));
    }
}
