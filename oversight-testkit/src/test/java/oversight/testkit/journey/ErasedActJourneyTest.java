package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oversight.api.Keeping;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.finding.Finding;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.ReaderText;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.record.WithholdingGround;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.ChildKey;
import oversight.api.spi.DutyQuery;
import oversight.api.text.Narrative;
import oversight.core.reader.ReaderHtml;
import oversight.core.reader.ReaderJson;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.jdbc.Databases;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** MO-8: a name that somebody typed into the reason of an act is erased by order; what the act did stays done, and the record goes on verifying. */
@Guidance("MO-8")
class ErasedActJourneyTest {

    private static final ChildRef CHILD = People.CHILD_1042;
    private static final ChildRef OTHER = People.CHILD_2077;
    private static final LocalDate LATER = LocalDate.of(2027, 3, 3);
    private static final String NAME = "Tapirova";

    private final Databases databases = new Databases();

    @TempDir
    private Path folder;

    private Desk desk = Desk.usual();

    @AfterEach
    void close() {
        databases.close();
    }

    private static RecordAct act(String id, ChildRef child, Act act, String reason) {
        return RecordAct.builder()
                .id(ActId.of(id))
                .child(child)
                .by(People.FARIDA)
                .reason(reason)
                .act(act)
                .build();
    }

    private RecordedAct kept(String id, ChildRef child, Act act) {
        return desk.oversight
                .records()
                .keep(act(id, child, act, "Because of " + NAME + "."))
                .orThrow()
                .act();
    }

    private void erase(String id, ChildRef child, String act) {
        desk.oversight
                .records()
                .keep(act(id, child, new Act.Erase(EntryRef.of(ActId.of(act)), "order of " + act), "By order."))
                .orThrow();
    }

    private List<String> refused(RecordAct act) {
        return desk.oversight
                .records()
                .keep(act)
                .fold(
                        kept -> List.of("kept"),
                        refused -> refused.findings().stream()
                                .map(Finding::getCode)
                                .toList());
    }

    private ChildKey key(ChildRef child) {
        return ChildKey.builder()
                .authority(desk.oversight.authority())
                .child(child)
                .build();
    }

    private List<RecordedAct> acts(ChildRef child) {
        return desk.oversight.records().acts(child);
    }

    /** Everything that comes out of a record: what is stored, and each form of both views. */
    private Stream<String> out(ChildRef child) {
        return Stream.concat(
                desk.ledger.entries(key(child)).stream().map(LedgerEntry::getDocument),
                Stream.of(
                                desk.oversight.records().forReader(child, Locale.ENGLISH),
                                desk.oversight.records().forAssessor(child, Locale.forLanguageTag("cy")))
                        .flatMap(view ->
                                Stream.of(ReaderText.render(view), ReaderHtml.render(view), ReaderJson.render(view))));
    }

    private void assertWhole() {
        for (ChildRef child : List.of(CHILD, OTHER)) {
            assertThat(desk.oversight.records().verify(child).getBreaks()).isEmpty();
            assertThat(desk.oversight.records().forReader(child, Locale.ENGLISH).isVerified())
                    .isTrue();
        }
        desk.oversight.records().checkpoint();
        assertThat(desk.oversight.records().verifyAll().getBroken()).isEmpty();
    }

    private Duty owed() {
        return desk.ledger
                .duties(DutyQuery.builder()
                        .authority(desk.oversight.authority())
                        .child(OTHER)
                        .openOnly(true)
                        .addKinds(DutyKind.TELL)
                        .build())
                .get(0);
    }

    /** Each sort of act that leaves something behind, with the name in its reason. */
    private void told() {
        for (String id : List.of("N-1", "N-2", "N-3")) {
            desk.record(Desk.named(SampleNotes.auditOversight(), id));
        }
        desk.record(Desk.named(NoteVariants.about(SampleNotes.auditOversight(), OTHER), "N-4"));
        NoteId first = NoteId.of("N-1");
        kept("A-1", CHILD, new Act.Correct(first, "", Narrative.of(NAME + " was not there.")));
        kept("A-2", CHILD, new Act.Disagree(first, OutsideParty.of("mother"), Narrative.of(NAME + " lies.")));
        kept("A-3", CHILD, withheld(first));
        kept("A-4", CHILD, Act.Withhold.allOf(EntryRef.of(first), WithholdingGround.CRIME, LATER));
        kept("A-5", CHILD, new Act.Show(ActId.of("A-4")));
        kept("A-6", CHILD, new Act.Move(EntryRef.of(NoteId.of("N-2")), OTHER));
        kept("A-7", CHILD, new Act.Erase(EntryRef.of(NoteId.of("N-3")), "order 7"));
        kept("A-8", OTHER, new Act.Waive(owed().getId()));
    }

    private static Act withheld(NoteId note) {
        return Act.Withhold.textOf(EntryRef.of(note), "audit.observations", WithholdingGround.COURT, LATER);
    }

    @ParameterizedTest
    @EnumSource
    void theNameIsNowhereAndWhatWasDoneStays(Kept kept) {
        desk = Desk.on(kept.ledger(databases, folder));
        told();
        List<RecordedAct> before = acts(CHILD);
        List<String> withheldBefore = shownTo(CHILD);
        assertThat(out(CHILD)).anyMatch(text -> text.contains(NAME));
        assertWhole();

        for (int i = 1; i <= 7; i++) {
            erase("E-" + i, CHILD, "A-" + i);
        }
        erase("E-8", OTHER, "A-8");

        assertThat(Stream.of(CHILD, OTHER).flatMap(this::out)).noneMatch(text -> text.contains(NAME));
        assertThat(acts(CHILD).subList(0, 7))
                .allMatch(RecordedAct::isErased)
                .zipSatisfy(before, ErasedActJourneyTest::assertFact);
        assertThat(shownTo(CHILD)).isEqualTo(withheldBefore);
        assertThat(desk.oversight.records().note(NoteId.of("N-2"))).isPresent();
        assertThat(desk.oversight.records().note(NoteId.of("N-3"))).isEmpty();
        assertThat(acts(OTHER).get(0).getDuty().orElseThrow().getState()).isEqualTo(DutyState.OPEN);
        assertThat(ReaderText.render(desk.oversight.records().forReader(CHILD, Locale.ENGLISH)))
                .contains("order of A-1", "order of A-2", "order of A-6", "order of A-7", "order 7");
        assertWhole();
    }

    /** The note's own words, as far as the child may read them. */
    private List<String> shownTo(ChildRef child) {
        return desk.oversight.records().forReader(child, Locale.ENGLISH).getEntries().get(0).getPassages().stream()
                .map(passage ->
                        passage.getPieces().toString() + passage.getText().text())
                .toList();
    }

    /** What, to which entry, by whom and when. */
    private static void assertFact(RecordedAct stays, RecordedAct was) {
        assertThat(stays.getId()).isEqualTo(was.getId());
        assertThat(stays.getDone().getBy()).isEqualTo(was.getDone().getBy());
        assertThat(stays.getDone().getAct()).hasSameClassAs(was.getDone().getAct());
        assertThat(stays.getRecordedAt()).isEqualTo(was.getRecordedAt());
        assertThat(stays.getScheme()).isEqualTo(was.getScheme());
        assertThat(stays.getTookBeside()).isEqualTo(was.getTookBeside());
    }

    /** A record whose merge lost its reason still goes on under the other reference, also when the erasure loses its own. */
    @ParameterizedTest
    @EnumSource
    void whatWasMergedStaysMerged(Kept kept) {
        desk = Desk.on(kept.ledger(databases, folder));
        desk.record(Desk.named(SampleNotes.auditOversight(), "N-1"));
        desk.record(Desk.named(NoteVariants.about(SampleNotes.auditOversight(), OTHER), "N-2"));
        kept("A-1", OTHER, new Act.Merge(CHILD));
        erase("E-1", OTHER, "A-1");
        assertMerged();
        erase("E-2", OTHER, "E-1");
        kept("A-2", OTHER, new Act.Correct(NoteId.of("N-2"), "", Narrative.of("It was Tuesday.")));
        assertMerged();
    }

    private void assertMerged() {
        assertThat(desk.oversight.records().notes(CHILD)).hasSize(2);
        List<String> late = desk.oversight
                .notes()
                .record(Desk.named(NoteVariants.about(SampleNotes.auditOversight(), OTHER), "N-3"))
                .fold(
                        recorded -> List.<String>of(),
                        returned -> returned.findings().stream()
                                .map(Finding::getCode)
                                .toList());
        assertThat(late).contains("OVS-N216");
        assertThat(refused(act("A-9", CHILD, new Act.Merge(OTHER), "Round in a circle.")))
                .containsExactly("OVS-N409");
        assertWhole();
    }

    /** Only words can be erased: an act that has none is not emptied. */
    @ParameterizedTest
    @EnumSource
    void anActWithoutWordsHasNothingToErase(Kept kept) {
        desk = Desk.on(kept.ledger(databases, folder));
        told();
        kept("A-9", CHILD, new Act.Move(EntryRef.of(NoteId.of("N-1")), OTHER));
        Keeping.Kept done = desk.oversight
                .records()
                .keep(act("A-10", OTHER, new Act.Discharge(owed().getId()), ""))
                .orThrow();

        assertThat(refused(
                        act("E-1", OTHER, new Act.Erase(EntryRef.of(done.act().getId()), "order 1"), "By order.")))
                .containsExactly("OVS-N404");
        assertWhole();
    }
}
