package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.api.Keeping;
import oversight.api.finding.Finding;
import oversight.api.note.Audit;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.note.SetAside;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.ReaderText;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedNote;
import oversight.api.record.WithholdingGround;
import oversight.api.spi.ChildKey;
import oversight.api.spi.NoteLedger;
import oversight.api.text.Narrative;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** MO-8: what was said beside a note that proves to be about another child leaves the wrong record with it, and stands beside it where it is now. */
@Guidance("MO-8")
class MovedBesideJourneyTest {

    private static final ChildRef WRONG = People.CHILD_1042;
    private static final ChildRef RIGHT = People.CHILD_2077;
    private static final ChildRef THIRD = People.CHILD_3001;
    private static final NoteId NOTE = NoteId.of("N-1");
    private static final EntryRef ENTRY = EntryRef.of(NOTE);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 3);
    private static final List<String> BESIDE = List.of("A-1", "A-2", "A-3", "A-4", "A-5", "A-6");

    private static final String OBSERVED =
            "The pangolin visits are on time, and the tapir is seen alone at each of them.";

    /** Each is written once, beside the note, and nowhere else. */
    private static final List<String> WORDS =
            List.of("zebra-put-right", "zebra-because", "quokka", "heron-why", "lynx-assessed", "stoat-shown");

    private final Databases databases = new Databases();

    @TempDir
    private Path folder;

    private Desk desk = Desk.usual();

    @AfterEach
    void close() {
        databases.close();
    }

    private Keeping keep(String id, ChildRef child, Act act, String reason) {
        return desk.oversight
                .records()
                .keep(RecordAct.builder()
                        .id(ActId.of(id))
                        .child(child)
                        .by(People.FARIDA)
                        .reason(reason)
                        .act(act)
                        .build());
    }

    private void kept(String id, ChildRef child, Act act, String reason) {
        keep(id, child, act, reason).orThrow();
    }

    private List<String> refused(String id, ChildRef child, Act act, String reason) {
        return keep(id, child, act, reason)
                .fold(
                        kept -> List.of("kept"),
                        refused -> refused.findings().stream()
                                .map(Finding::getCode)
                                .toList());
    }

    private void move(String id, ChildRef from, ChildRef to) {
        kept(id, from, new Act.Move(ENTRY, to), "It is about another child.");
    }

    /** A note with a correction, a disagreement, two passages that are withheld and one that is shown again; another note with a correction; and a note where it belongs. */
    private void told() {
        OversightNote audit = SampleNotes.auditOversight();
        desk.record(OversightNote.builder()
                .from(audit)
                .id(NOTE)
                .audit(Audit.builder()
                        .from(audit.getAudit().orElseThrow())
                        .observations(words(OBSERVED))
                        .build())
                .build());
        desk.record(Desk.named(audit, "N-2"));
        desk.record(Desk.named(NoteVariants.about(SampleNotes.auditOversight(), RIGHT), "N-3"));
        kept("A-1", WRONG, new Act.Correct(NOTE, "audit.observations", words("zebra-put-right")), "zebra-because");
        kept("A-2", WRONG, new Act.Disagree(NOTE, OutsideParty.of("mother"), words("quokka-not-so")), "heron-why");
        kept("A-0", WRONG, new Act.Correct(NoteId.of("N-2"), "", words("gecko-stays")), "gecko-because");
        kept("A-3", WRONG, withheld(ENTRY, "audit.observations", 4, 12), "lynx-assessed");
        kept("A-4", WRONG, withheld(EntryRef.of("act:A-2"), "act.words", 0, 6), "lynx-assessed");
        kept("A-5", WRONG, Act.Withhold.allOf(ENTRY, WithholdingGround.CRIME, LATER), "lynx-assessed");
        kept("A-6", WRONG, new Act.Show(ActId.of("A-5")), "stoat-shown");
    }

    private static Narrative words(String text) {
        return Narrative.of(text);
    }

    private static Act.Withhold withheld(EntryRef entry, String path, int start, int end) {
        return new Act.Withhold(entry, path, start, end, WithholdingGround.ANOTHER_PERSON, LATER);
    }

    private String documents(ChildRef child) {
        ChildKey key = ChildKey.builder()
                .authority(desk.oversight.authority())
                .child(child)
                .build();
        return String.join(
                "\n",
                desk.ledger.entries(key).stream().map(LedgerEntry::getDocument).toList());
    }

    private List<String> acts(ChildRef child) {
        return desk.oversight.records().acts(child).stream()
                .map(act -> act.getId().value())
                .toList();
    }

    private String read(ChildRef child) {
        return ReaderText.render(desk.oversight.records().forReader(child, Locale.ENGLISH));
    }

    private String assessed(ChildRef child) {
        return ReaderText.render(desk.oversight.records().forAssessor(child, Locale.ENGLISH));
    }

    private void assertWhole() {
        assertThat(Stream.of(WRONG, RIGHT, THIRD)
                        .flatMap(child -> desk.oversight.records().verify(child).getBreaks().stream()))
                .isEmpty();
        assertThat(desk.oversight.records().verifyAll().getBroken()).isEmpty();
    }

    private void assertStandsOn(ChildRef child) {
        assertThat(acts(child)).containsSubsequence(BESIDE);
        assertThat(assessed(child)).contains(WORDS).contains("pangolin");
        assertThat(read(child))
                .contains("zebra-put-right", "zebra-because", "-not-so", "heron-why")
                .contains("Somebody will look at this again by 3 March 2027.")
                .doesNotContain("quokka", "lynx", "stoat", "pangolin");
    }

    private void assertNothingOn(ChildRef child) {
        assertThat(acts(child)).doesNotContainAnyElementsOf(BESIDE);
        assertThat(documents(child)).doesNotContain(WORDS);
        assertThat(assessed(child)).doesNotContain(WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void allOfItGoesWithTheNote(Kept kept) {
        NoteLedger ledger = kept.ledger(databases, folder);
        desk = Desk.on(ledger);
        told();
        desk.oversight.records().checkpoint();
        assertStandsOn(WRONG);

        move("A-7", WRONG, RIGHT);

        assertNothingOn(WRONG);
        assertThat(acts(WRONG)).containsExactly("A-0", "A-7");
        assertThat(acts(RIGHT)).isEqualTo(BESIDE);
        assertStandsOn(RIGHT);
        assertThat(read(WRONG)).contains("gecko-stays", "Entries 1, 3, 4, 6, 7, 8, 9 were taken off this record.");
        assertThat(desk.oversight.records().forReader(RIGHT, Locale.ENGLISH).getEntries())
                .filteredOn(entry -> !entry.getBeside().isEmpty())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getBeside()).hasSize(2));
        desk.oversight.records().checkpoint();
        assertWhole();

        move("A-8", RIGHT, THIRD);
        assertNothingOn(RIGHT);
        assertStandsOn(THIRD);
        move("A-9", THIRD, WRONG);
        assertNothingOn(THIRD);
        assertStandsOn(WRONG);
        assertWhole();
    }

    @Test
    void whatItsAuthorSetAsideIsPartOfTheNote() {
        OversightNote vague = OversightNote.builder()
                .from(SampleNotes.auditOversight())
                .id(NOTE)
                .direction("Ring the school as soon as possible.")
                .addSetAside(SetAside.builder()
                        .code("OVS-Q102")
                        .path("direction")
                        .reason("The school was rung while this was written.")
                        .build())
                .build();
        RecordedNote before = desk.record(vague).note();
        assertThat(before.getFindings()).anyMatch(Finding::isSetAside);

        move("A-7", WRONG, RIGHT);

        RecordedNote after = desk.oversight.records().note(NOTE).orElseThrow();
        assertThat(after.getNote().getSetAside()).isEqualTo(vague.getSetAside());
        assertThat(after.getFindings()).isEqualTo(before.getFindings());
        assertThat(documents(WRONG)).doesNotContain("The school was rung");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasMovedIsErasedWhereItStandsNow(Kept kept) {
        desk = Desk.on(kept.ledger(databases, folder));
        told();
        move("A-7", WRONG, RIGHT);

        kept("E-1", RIGHT, new Act.Erase(EntryRef.of("act:A-1"), "order 1"), "By order.");
        assertThat(documents(RIGHT)).doesNotContain("zebra").contains("quokka-not-so");
        kept("E-2", RIGHT, new Act.Erase(EntryRef.of("act:A-3"), "order 1"), "By order.");
        assertThat(read(RIGHT)).as("what is withheld is ended by showing it").doesNotContain("pangolin");
        kept("E-3", RIGHT, new Act.Erase(ENTRY, "order 2"), "By order.");
        assertThat(documents(RIGHT)).doesNotContain("pangolin", "tapir").contains("quokka-not-so");
        assertThat(read(RIGHT)).contains("The note that this is about was erased.", "-not-so");
        assertWhole();
    }

    @Test
    void whatWasWithheldIsLookedAtAgainWhereItStandsNow() {
        told();
        move("A-7", WRONG, RIGHT);

        kept("A-8", RIGHT, new Act.Show(ActId.of("A-4")), "Her words.");
        kept("A-9", RIGHT, withheld(ENTRY, "audit.observations", 41, 46), "More of it.");

        assertThat(refused("A-10", WRONG, new Act.Show(ActId.of("A-3")), "Not here."))
                .containsExactly("OVS-N404");
        assertThat(read(RIGHT)).contains("quokka-not-so").doesNotContain("tapir");
        move("A-11", RIGHT, THIRD);
        assertThat(read(THIRD)).contains("quokka-not-so").doesNotContain("tapir");
        assertWhole();
    }

    @Test
    void whatIsToldAgainAfterwardsIsNotPutOnTheWrongRecord() {
        told();
        move("A-7", WRONG, RIGHT);

        assertThat(refused(
                        "A-1",
                        WRONG,
                        new Act.Correct(NOTE, "audit.observations", words("zebra-put-right")),
                        "zebra-because"))
                .containsExactly("OVS-N405");
        assertThat(refused("A-8", WRONG, new Act.Disagree(NOTE, People.FARIDA, words("late")), "Late."))
                .containsExactly("OVS-N405");
        assertNothingOn(WRONG);
    }

    /** What stays of it, and who erased it and why, is about the other child too. */
    @ParameterizedTest
    @EnumSource
    void aCorrectionThatIsErasedGoesWithItsErasure(Kept kept) {
        desk = Desk.on(kept.ledger(databases, folder));
        told();
        kept("E-1", WRONG, new Act.Erase(EntryRef.of("act:A-1"), "order 1"), "ibex-erased");
        kept("E-2", WRONG, new Act.Erase(EntryRef.of("act:A-3"), "order 2"), "ibex-erased");

        for (ChildRef[] way : List.of(new ChildRef[] {WRONG, RIGHT}, new ChildRef[] {RIGHT, THIRD})) {
            move("A-7-" + way[1].value(), way[0], way[1]);

            assertThat(documents(way[0])).doesNotContain("ibex", "order 1", "order 2", "quokka");
            assertThat(assessed(way[0])).doesNotContain("ibex", "order 1", "A-1");
            assertThat(acts(way[1])).containsExactly("A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "E-1", "E-2");
            assertThat(read(way[1]))
                    .contains("order 1", "A correction", "heron-why")
                    .doesNotContain("zebra", "quokka", "pangolin");
            assertWhole();
        }
        assertThat(refused("E-3", THIRD, new Act.Erase(EntryRef.of("act:A-1"), "order 3"), "Again."))
                .containsExactly("OVS-N405");
        kept("E-4", THIRD, new Act.Erase(EntryRef.of("act:E-1"), "order 4"), "A name stood there.");
        assertThat(documents(THIRD)).doesNotContain("zebra").contains("ibex-erased", "order 1");
        kept("A-8", THIRD, new Act.Show(ActId.of("A-3")), "Looked at again.");
        assertThat(read(THIRD)).contains("pangolin");
        assertWhole();
    }

    /** Whatever is put beside the note while it is moved goes along: nothing about the right child is left behind. */
    @Test
    void whatComesInBetweenGoesAlong() {
        boolean[] done = {false};
        desk = Desk.on(Bending.appends(new InMemoryLedger(), append -> {
            if (append.getEntry().getId().equals("act:A-7") && !done[0]) {
                done[0] = true;
                kept("A-8", WRONG, new Act.Disagree(NOTE, People.FARIDA, words("otter-late")), "In between.");
            }
            return append;
        }));
        told();

        move("A-7", WRONG, RIGHT);

        assertThat(done[0]).isTrue();
        assertThat(documents(WRONG)).doesNotContain("otter");
        assertThat(read(RIGHT)).contains("otter-late");
        assertWhole();
    }
}
