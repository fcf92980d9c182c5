package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import oversight.api.note.MarkedPassage;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.EntryRef;
import oversight.api.record.Passage;
import oversight.api.record.Piece;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderText;
import oversight.api.record.ReaderView;
import oversight.api.record.WithholdingGround;
import oversight.api.text.Narrative;
import oversight.core.reader.ReaderHtml;
import oversight.core.reader.ReaderJson;

/** What happened to a record after it was written, as the child and the assessor read it. */
class ReaderActsTest {

    private static final ChildRef OTHER = ChildRef.of("C-9999");

    @Test
    void correctionAndDisagreementStandBeneathTheNoteAndTheirPlacesPointThere() {
        ReaderView view = two().act("A1", correct("note-1", "analysis"), "Seen on the school's list.")
                .act("A2", disagree("note-1"), "Asked to have it kept.")
                .forReader();

        ReaderEntry note = view.getEntries().get(0);
        assertThat(note.getBeside())
                .extracting(ReaderEntry::getHeading)
                .containsExactly("A correction", "Somebody did not agree");
        assertThat(lines(note.getBeside().get(0)))
                .containsExactly(
                        "When it was put on the record: 3 March 2026, 09:32",
                        "Which part is put right: “What we thought about it”",
                        "What is right: It was Tuesday.",
                        "Who did this: officer-A1",
                        "Why this was done: Seen on the school's list.");
        assertThat(lines(note.getBeside().get(1)))
                .contains("Who did not agree: mother", "What they say: That is not how it was.");
        assertThat(lines(view.getEntries().get(2)))
                .containsExactly(
                        "When it was put on the record: 3 March 2026, 09:32",
                        "About this entry: What it says stands beneath entry 1, which it is about.");
        assertThat(count(ReaderText.render(view), "It was Tuesday.")).isEqualTo(1);
        assertThat(view.isVerified()).isTrue();
    }

    @Test
    void erasedEntryLeavesATombstoneWithTheOrder() {
        ReaderView view = two().act("A1", new Act.Erase(EntryRef.of("note:note-2"), "Order 12/2026"), "Secret reason")
                .forReader();

        assertThat(view.getEntries())
                .extracting(ReaderEntry::getHeading)
                .containsExactly(
                        "Management Oversight", "Something was erased here", "Something was taken off this record");
        assertThat(lines(view.getEntries().get(1)))
                .containsExactly(
                        "When it was put on the record: 3 March 2026, 09:31",
                        "What happened here: The words that stood here have been erased for good, because an order said so.",
                        "When it was taken off: 3 March 2026, 09:32",
                        "The order: Order 12/2026",
                        "Who did this: officer-A1");
        assertThat(lines(view.getEntries().get(2)))
                .contains(
                        "About this entry: Entry 2 was taken off this record. What stands in its place says why.",
                        "Why this was done: The reason is kept with the record. You can ask us for it.");
        assertThat(all(view)).noneMatch(text -> text.contains("Secret reason"));
        assertThat(view.isVerified()).isTrue();
    }

    @Test
    void movedEntryNeverTellsWhoseItWasAndTheAssessorIsTold() {
        Kept kept = two().act("A1", correct("note-2", ""), "About the other child.")
                .act("A2", new Act.Move(EntryRef.of("note:note-2"), OTHER), "It is the neighbour's.");

        assertThat(lines(kept.forReader().getEntries().get(1)))
                .contains(
                        "What happened here: What stood here was about somebody else. It was put on your record by mistake and has been taken off it.");
        assertThat(all(kept.forReader()))
                .noneMatch(text -> text.contains("C-9999"))
                .noneMatch(text -> text.contains("neighbour"))
                .noneMatch(text -> text.contains("It was Tuesday."))
                .noneMatch(text -> text.contains("About the other child"));
        assertThat(all(kept.forAssessor()))
                .allMatch(text -> text.contains("C-9999") && text.contains("neighbour"))
                .allMatch(text -> text.contains("It was Tuesday.") && text.contains("About the other child"));
    }

    @Test
    void correctionOfANoteThatWasErasedIsStillShown() {
        ReaderView view = two().act("A1", correct("note-2", ""), "Why")
                .act("A2", new Act.Erase(EntryRef.of("note:note-2"), "Order 3"), "Because")
                .forReader();

        assertThat(lines(view.getEntries().get(2)))
                .contains(
                        "About this entry: The note that this is about was erased.", "What is right: It was Tuesday.");
    }

    @Test
    void noteThatWasMovedHereSaysSo() {
        ReaderView view = new Kept(Samples.CHILD)
                .movedHere("A1", Kept.recorded("note-7", note("Moved words.")))
                .act("A2", correct("note-7", ""), "Why")
                .forReader();

        assertThat(lines(view.getEntries().get(0)))
                .contains(
                        "What we thought about it: Moved words.",
                        "About this entry: This was put on another record by mistake, and was moved to yours.");
        assertThat(view.getEntries().get(0).getBeside()).hasSize(1);
    }

    @Test
    void whatWasKeptUnderAnotherReferenceFollows() {
        Kept other = new Kept(OTHER)
                .note(
                        "n-9",
                        OversightNote.builder()
                                .from(note("Kept elsewhere."))
                                .child(OTHER)
                                .build())
                .act("A9", new Act.Merge(Samples.CHILD), "Same child.");
        ReaderView view = two().merged("A9", OTHER).forReader(other);

        assertThat(lines(view.getEntries().get(2)))
                .contains(
                        "About this entry: Another reference was used for you as well: C-9999. What was kept under it comes after this part of your record.");
        assertThat(view.getMerged()).singleElement().satisfies(part -> {
            assertThat(part.getChild()).isEqualTo(OTHER);
            assertThat(part.getTitle()).isEqualTo("What was kept under another reference: C-9999");
            assertThat(part.getEntries()).hasSize(2);
            assertThat(lines(part.getEntries().get(0))).contains("What we thought about it: Kept elsewhere.");
        });
        assertThat(all(view)).allMatch(text -> text.contains("Kept elsewhere."));
    }

    @Test
    void damagedEntryDoesNotCloseTheOthers() {
        ReaderView view = two().damaged("n-3").note("n-4", note("Still here.")).forReader();

        assertThat(view.getEntries()).extracting(ReaderEntry::getHeading).contains("This entry cannot be read");
        assertThat(ReaderText.render(view)).contains("Still here.");
    }

    @Test
    void withheldPassageIsAPieceAndItsActIsNoEntry() {
        Kept kept = two().withhold("A1", "note:note-1", "analysis", 0, 5, WithholdingGround.ANOTHER_PERSON);
        ReaderView view = kept.forReader();

        assertThat(view.getEntries()).extracting(ReaderEntry::getSequence).containsExactly(1L, 2L);
        assertThat(view.getIntroduction()).extracting(Passage::getLabel).contains("Why are some numbers left out?");
        assertThat(analysis(view).getPieces())
                .containsExactly(
                        new Piece.Withheld(
                                List.of(new Piece.Reason(WithholdingGround.ANOTHER_PERSON, Kept.REVIEW)),
                                "Something is not shown here. It is about somebody else, who has not agreed that you see it."
                                        + " Somebody will look at this again by 3 March 2027."),
                        new Piece.Shown(Narrative.of(" says that it was Monday."), List.of()));
        assertThat(all(view))
                .noneMatch(text -> text.contains("Carys"))
                .noneMatch(text -> text.contains("officer-A1"))
                .noneMatch(text -> text.contains("Assessed-A1"));
        assertThat(analysis(kept.forAssessor()).getPieces().get(0))
                .isEqualTo(new Piece.Shown(
                        Narrative.of("Carys"),
                        List.of(Narrative.of(
                                "Withheld from the child by officer-A1. It is about somebody else, who has not agreed that you see it."
                                        + " Somebody will look at this again by 3 March 2027."))));
        assertThat(lines(kept.forAssessor().getEntries().get(2)))
                .contains(
                        "About this entry: Words in entry 1 are withheld from the child.",
                        "Which part: analysis",
                        "Why this was done: Assessed-A1");
    }

    @Test
    void whatIsShownAgainIsWholeAgain() {
        Kept kept = two().withhold("A1", "note:note-1", "", 0, Integer.MAX_VALUE, WithholdingGround.COURT);
        assertThat(ReaderText.render(kept.forReader())).doesNotContain("Carys");

        kept.act("A2", new Act.Show(ActId.of("A1")), "The court allows it.");

        assertThat(ReaderText.render(kept.forReader())).contains("Carys").doesNotContain("The court allows it.");
        assertThat(lines(kept.forAssessor().getEntries().get(3)))
                .contains("About this entry: Words in entry 1 that were withheld are shown to the child again.");
    }

    @Test
    void wordsOfADisagreementAndOfAReasonCanBeWithheld() {
        ReaderView view = two().act("A1", disagree("note-1"), "Her reason.")
                .withhold("A2", "act:A1", "act.words", 0, 4, WithholdingGround.SERIOUS_HARM)
                .withhold("A3", "act:A1", "reason", 0, Integer.MAX_VALUE, WithholdingGround.CRIME)
                .forReader();

        assertThat(all(view))
                .allMatch(text -> text.contains(" is not how it was."))
                .noneMatch(text -> text.contains("That is") || text.contains("Her reason."));
    }

    @Test
    void assessorReadsEveryWordOfEveryAct() {
        Kept kept = two().note("note-3", note("Third words."))
                .act("A1", correct("note-1", ""), "Reason-1.")
                .act("A2", disagree("note-1"), "Reason-2.")
                .act("A3", correct("note-2", ""), "Reason-3.")
                .act("A4", new Act.Move(EntryRef.of("note:note-2"), OTHER), "Reason-4.")
                .act("A5", new Act.Erase(EntryRef.of("note:note-3"), "Order 5"), "Reason-5.")
                .withhold("A6", "note:note-1", "", 0, Integer.MAX_VALUE, WithholdingGround.COURT)
                .act("A7", new Act.Show(ActId.of("A6")), "Reason-7.")
                .act("A8", new Act.Merge(OTHER), "Reason-8.");

        assertThat(ReaderText.render(kept.forAssessor()))
                .contains("Reason-1.", "Reason-2.", "Reason-3.", "Reason-4.", "Reason-5.", "Reason-7.", "Reason-8.")
                .contains("Assessed-A6", "It was Tuesday.", "That is not how it was.", "Order 5", "C-9999");
        assertThat(kept.forAssessor().getEntries()).hasSize(11);
        assertThat(ReaderText.render(kept.forReader()))
                .contains("Reason-1.", "Reason-2.", "Reason-8.")
                .doesNotContain("Reason-3.", "Reason-4.", "Reason-5.", "Reason-7.", "Assessed-A6");
    }

    @Test
    void manyMarksOnOnePassageAreReadInLinearTime() {
        OversightNote.Builder marked = OversightNote.builder().from(note("m".repeat(40_000)));
        for (int i = 0; i < 9_000; i++) {
            marked.addMarked(MarkedPassage.builder()
                    .path("analysis")
                    .start(i)
                    .end(40_000 - i)
                    .about(MarkedPassage.OtherPerson.CARER)
                    .build());
        }
        ReaderView view = new Kept(Samples.CHILD).note("n-1", marked.build()).forAssessor();

        assertThat(analysis(view).getText().text()).hasSize(40_000);
        assertThat(analysis(view).getPieces()).hasSizeLessThan(40_001);
    }

    @Test
    void welshChildReadsWelsh() {
        ReaderView view = two().withhold("A1", "note:note-1", "analysis", 0, 5, WithholdingGround.COURT)
                .forReader(Locale.forLanguageTag("cy"));

        assertThat(view.getLanguage()).isEqualTo("cy");
        assertThat(view.getTitle()).isEqualTo("Eich cofnod");
        assertThat(ReaderHtml.render(view))
                .contains("<html lang=\"cy\">", "Bydd rhywun yn edrych ar hyn eto erbyn 3 Mawrth 2027.");
    }

    private static Kept two() {
        return new Kept(Samples.CHILD)
                .note("note-1", note("Carys says that it was Monday."))
                .note("note-2", note("Second words."));
    }

    private static OversightNote note(String analysis) {
        return OversightNote.builder().child(Samples.CHILD).analysis(analysis).build();
    }

    private static Act.Correct correct(String note, String path) {
        return new Act.Correct(NoteId.of(note), path, Narrative.of("It was Tuesday."));
    }

    private static Act.Disagree disagree(String note) {
        return new Act.Disagree(NoteId.of(note), OutsideParty.of("mother"), Narrative.of("That is not how it was."));
    }

    private static Passage analysis(ReaderView view) {
        return view.getEntries().get(0).getPassages().stream()
                .filter(passage -> passage.getLabel().equals("What we thought about it"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> all(ReaderView view) {
        return List.of(ReaderText.render(view), ReaderHtml.render(view).replace("&#39;", "'"), ReaderJson.render(view));
    }

    private static long count(String text, String part) {
        return Stream.iterate(text.indexOf(part), at -> at >= 0, at -> text.indexOf(part, at + 1))
                .count();
    }

    private static List<String> lines(ReaderEntry entry) {
        return entry.getPassages().stream()
                .map(passage -> passage.getLabel() + ": " + passage.getText().text())
                .toList();
    }
}
