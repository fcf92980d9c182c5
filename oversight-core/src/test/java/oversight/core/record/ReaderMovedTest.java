package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import oversight.api.note.OversightNote;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.EntryRef;
import oversight.api.record.Passage;
import oversight.api.record.Piece;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderText;
import oversight.api.record.ReaderView;
import oversight.api.record.WithholdingGround;
import oversight.core.reader.ReaderHtml;
import oversight.core.reader.ReaderJson;

/** What stood beside a misfiled note, as both children and those who assess read it after it was moved. */
class ReaderMovedTest {

    @Test
    void itStandsBeneathTheNoteWhereTheNoteIsNow() {
        List<ReaderEntry> entries = MovedNoteTest.reached().forReader().getEntries();

        assertThat(entries)
                .extracting(ReaderEntry::getHeading)
                .containsExactly(
                        "Management Oversight",
                        "Management Oversight",
                        "Management Oversight",
                        "A correction",
                        "Somebody did not agree");
        List<ReaderEntry> beside = entries.get(2).getBeside();
        assertThat(lines(beside.get(0)))
                .containsExactly(
                        "When it was put on the record: 3 March 2026, 09:32",
                        "Which part is put right: “What we thought about it”",
                        "What is right: It was Tuesday.",
                        "Who did this: officer-a-1",
                        "Why this was done: On the list.");
        assertThat(lines(beside.get(1))).contains("Who did not agree: mother", "Why this was done: Her wish.");
        assertThat(lines(entries.get(3)))
                .containsExactly(
                        "When it was put on the record: 3 March 2026, 09:33",
                        "About this entry: This was put on another record by mistake, and was moved to yours.",
                        "When it was moved: 3 March 2026, 09:33",
                        "About this entry: What it says stands beneath entry 3, which it is about.");
        assertThat(MovedNoteTest.reached().forReader().isVerified()).isTrue();
    }

    @Test
    void whatWasWithheldIsWithheldThere() {
        ReaderView view = MovedNoteTest.reached().forReader();
        ReaderEntry note = view.getEntries().get(2);

        assertThat(grounds(note)).containsExactly("ANOTHER_PERSON until " + Kept.REVIEW);
        assertThat(grounds(note.getBeside().get(1))).containsExactly("COURT until " + Kept.REVIEW);
        assertThat(all(view))
                .allMatch(text -> text.contains("words.") && text.contains("ot so."))
                .noneMatch(text -> text.contains("Misfiled") || text.contains("That is"))
                .noneMatch(text -> text.contains("Assessed-") || text.contains("officer-a-4"));
        assertThat(all(MovedNoteTest.reached().forAssessor()))
                .allMatch(text -> text.contains("Assessed-a-4") && text.contains("Assessed-a-5"))
                .allMatch(text -> text.contains("Withheld from the child by officer-a-4."))
                .allMatch(text -> text.contains("No longer."));
    }

    @Test
    void nothingOfItIsLeftWhereTheNoteWas() {
        for (ReaderView view :
                List.of(MovedNoteTest.left().forReader(), MovedNoteTest.left().forAssessor())) {
            assertThat(all(view))
                    .noneMatch(text -> text.contains("Tuesday") || text.contains("On the list."))
                    .noneMatch(text -> text.contains("not so") || text.contains("Her wish."))
                    .noneMatch(text -> text.contains("Assessed-a-4") || text.contains("No longer."))
                    .allMatch(text -> text.contains("Stays too."));
            assertThat(view.isVerified()).isTrue();
        }
        ReaderView view = MovedNoteTest.left().forReader();
        assertThat(view.getEntries().stream()
                        .filter(entry -> entry.getHeading().equals("This was about somebody else")))
                .hasSize(7);
        assertThat(lines(view.getEntries().get(view.getEntries().size() - 1)))
                .contains("About this entry: Entries 2, 3, 5, 6, 7, 8, 9 were taken off this record."
                        + " What stands in their places says why.");
        assertThat(ReaderText.render(MovedNoteTest.left().forReader(Locale.forLanguageTag("cy"))))
                .contains("Cafodd cofnodion 2, 3, 5, 6, 7, 8, 9 eu tynnu oddi ar y cofnod hwn.");
    }

    @Test
    void aMovedCorrectionIsErasedByItsNameWhereItStandsNow() {
        Kept there = MovedNoteTest.reached().act("e-1", new Act.Erase(EntryRef.of("act:a-1"), "Order 1"), "Why.");

        assertThat(all(there.forAssessor())).noneMatch(text -> text.contains("Tuesday"));
        assertThat(all(there.forReader())).allMatch(text -> text.contains("Order 1") && text.contains("words."));
        assertThat(there.forReader().isVerified()).isTrue();
    }

    @Test
    void whenTheMovedNoteIsErasedWhatStoodBesideItIsStillShown() {
        Kept there = MovedNoteTest.reached().act("e-1", new Act.Erase(EntryRef.of("note:note-2"), "Order 1"), "Why.");

        assertThat(all(there.forReader()))
                .noneMatch(text -> text.contains("words."))
                .allMatch(text -> text.contains("The note that this is about was erased.") && text.contains("Tuesday"));
        assertThat(there.forReader().isVerified()).isTrue();
    }

    /** What a moved note was moved from is what its own act took, wherever the note stands later. */
    @Test
    void aNoteThatCameBackIsNotSaidToHaveBeenTakenOff() {
        Kept here = MovedNoteTest.left();
        Kept there = new Kept(ChildRef.of("C-8"));
        here.withhold("w-1", "act:a-2", "reason", 0, 3, WithholdingGround.COURT)
                .move(
                        "m-1",
                        "note-1",
                        there,
                        OversightNote.builder().analysis("Stays.").build());
        there.move(
                "m-2",
                "note-1",
                here,
                OversightNote.builder().analysis("Stays.").build());

        List<ReaderEntry> entries = here.forReader().getEntries();
        assertThat(entries.stream().flatMap(entry -> lines(entry).stream()))
                .contains("About this entry: Entries 1, 4, 10, 12 were taken off this record."
                        + " What stands in their places says why.");
        assertThat(here.forReader().isVerified()).isTrue();
    }

    private static List<String> grounds(ReaderEntry entry) {
        return entry.getPassages().stream()
                .map(Passage::getPieces)
                .flatMap(List::stream)
                .filter(Piece.Withheld.class::isInstance)
                .flatMap(piece -> ((Piece.Withheld) piece).reasons().stream())
                .map(reason -> reason.ground() + " until " + reason.reviewBy())
                .toList();
    }

    private static List<String> all(ReaderView view) {
        return List.of(ReaderText.render(view), ReaderHtml.render(view).replace("&#39;", "'"), ReaderJson.render(view));
    }

    private static List<String> lines(ReaderEntry entry) {
        return entry.getPassages().stream()
                .map(passage -> passage.getLabel() + ": " + passage.getText().text())
                .toList();
    }
}
