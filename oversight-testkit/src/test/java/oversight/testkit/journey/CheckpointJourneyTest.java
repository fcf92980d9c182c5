package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import oversight.api.Oversight;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.Break;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.scheme.SchemeId;
import oversight.api.spi.Append;
import oversight.api.spi.ChildKey;
import oversight.api.spi.NoteLedger;
import oversight.core.flow.FirstDelivery;
import oversight.core.record.Chain;
import oversight.core.record.Documents;
import oversight.core.record.NewEntry;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.memory.InMemoryAnchor;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;

/** MO-8: all records of an authority are tied together, so that a record cut short together with the ledger's memory of its end is found. */
@Guidance("MO-8")
class CheckpointJourneyTest {

    private static final ChildRef ONE = ChildRef.of("C-1");
    private static final ChildRef TWO = ChildRef.of("C-2");

    private final InMemoryAnchor anchor = new InMemoryAnchor();

    private Desk desk(NoteLedger ledger) {
        return Desk.on(ledger, builder -> builder.anchor(anchor));
    }

    private static void write(Desk desk, ChildRef child, int from, int to) {
        for (int i = from; i <= to; i++) {
            desk.record(Desk.named(NoteVariants.about(SampleNotes.auditOversight(), child), child + "-" + i));
        }
    }

    private static List<String> broken(Oversight oversight) {
        List<String> broken = new ArrayList<>();
        oversight
                .records()
                .verifyAll()
                .getBroken()
                .forEach(verification -> verification
                        .getBreaks()
                        .forEach(at ->
                                broken.add(verification.getChild() + " " + at.getSequence() + " " + at.getKind())));
        return broken;
    }

    /** The same ledger with some records changed behind its back: its own memory of their ends agrees with what is left. */
    private static NoteLedger tampered(
            NoteLedger ledger, Desk desk, Map<ChildRef, UnaryOperator<List<LedgerEntry>>> how) {
        NoteLedger copy = new InMemoryLedger();
        List<ChildRef> children = List.of(ONE, TWO, ChildRef.of("oversight:checkpoints"));
        for (ChildRef child : children) {
            List<LedgerEntry> entries = ledger.entries(ChildKey.builder()
                    .authority(desk.oversight.authority())
                    .child(child)
                    .build());
            how.getOrDefault(child, all -> all).apply(entries).forEach(entry -> copy.append(withWhatItSays(entry)));
        }
        return copy;
    }

    /** The entry with the duties and notices that it says it set off. */
    private static Append withWhatItSays(LedgerEntry entry) {
        Append.Builder append = Append.builder().entry(entry);
        if (entry.getKind() == EntryKind.NOTE && !entry.isGone()) {
            RecordedNote note = Documents.readNote(entry);
            append.duties(note.getDuties())
                    .deliveries(
                            note.getNotices().stream().map(FirstDelivery::of).toList());
        }
        return append.build();
    }

    private static List<LedgerEntry> first(List<LedgerEntry> entries, int n) {
        return entries.subList(0, n);
    }

    @Test
    void whatChangedGoesIntoTheBookAndItsEndToTheAnchor() {
        Desk desk = desk(new InMemoryLedger());
        write(desk, ONE, 1, 2);
        ChainHead once = desk.oversight.records().checkpoint().getHead();
        ChainHead again = desk.oversight.records().checkpoint().getHead();
        write(desk, TWO, 1, 1);
        ChainHead more = desk.oversight.records().checkpoint().getHead();

        assertThat(once.getSequence()).isEqualTo(1);
        assertThat(again).isEqualTo(once);
        assertThat(more.getSequence()).isEqualTo(2);
        assertThat(anchor.newest(desk.oversight.authority()).orElseThrow().getHead())
                .isEqualTo(more);
        var verified = desk.oversight.records().verifyAll();
        assertThat(verified.isWhole()).isTrue();
        assertThat(verified.getRecords()).isEqualTo(2);
        assertThat(verified.getCheckpoints()).isEqualTo(2);
    }

    @Test
    void aRecordCutShortWithTheLedgersMemoryOfItsEndIsFound() {
        NoteLedger ledger = new InMemoryLedger();
        Desk desk = desk(ledger);
        write(desk, ONE, 1, 3);
        write(desk, TWO, 1, 2);
        desk.oversight.records().checkpoint();

        NoteLedger cut = tampered(ledger, desk, Map.of(ONE, all -> first(all, 2)));
        assertThat(desk(cut).oversight.records().verify(ONE).isWhole()).isTrue();
        assertThat(broken(desk(cut).oversight)).containsExactly("C-1 3 END_MISSING");

        NoteLedger gone = tampered(ledger, desk, Map.of(TWO, all -> List.of()));
        assertThat(broken(desk(gone).oversight)).containsExactly("C-2 2 END_MISSING");
    }

    /** Another checkpoint after the cut must not make it good. */
    @Test
    void aLaterCheckpointDoesNotCoverUpACut() {
        NoteLedger ledger = new InMemoryLedger();
        Desk desk = desk(ledger);
        write(desk, ONE, 1, 3);
        desk.oversight.records().checkpoint();
        NoteLedger cut = tampered(ledger, desk, Map.of(ONE, all -> first(all, 2)));

        desk(cut).oversight.records().checkpoint();
        write(desk(cut), ONE, 4, 4);

        assertThat(broken(desk(cut).oversight)).containsExactly("C-1 3 END_MISSING");
    }

    @Test
    void aBookThatTheAnchorDoesNotKnowIsNotAnchored() {
        NoteLedger ledger = new InMemoryLedger();
        Desk desk = desk(ledger);
        write(desk, ONE, 1, 1);
        desk.oversight.records().checkpoint();
        Map<ChildRef, UnaryOperator<List<LedgerEntry>>> forgotten =
                Map.of(ChildRef.of("oversight:checkpoints"), all -> List.of());
        Desk other = desk(tampered(ledger, desk, forgotten));

        assertThatThrownBy(() -> other.oversight.records().checkpoint())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("verifyAll()");
    }

    @Test
    void aRecordWrittenAnewIsFound() {
        NoteLedger ledger = new InMemoryLedger();
        Desk desk = desk(ledger);
        write(desk, ONE, 1, 2);
        desk.oversight.records().checkpoint();
        Desk forger = desk(new InMemoryLedger());
        write(forger, ONE, 7, 8);

        NoteLedger forged = tampered(
                ledger,
                desk,
                Map.of(
                        ONE,
                        all -> forger.ledger.entries(ChildKey.builder()
                                .authority(desk.oversight.authority())
                                .child(ONE)
                                .build())));

        assertThat(broken(desk(forged).oversight)).containsExactly("C-1 2 END_MISSING");
    }

    @Test
    void withTheBookCutShortTooOnlyTheAnchorTells() {
        NoteLedger ledger = new InMemoryLedger();
        Desk desk = desk(ledger);
        write(desk, ONE, 1, 1);
        desk.oversight.records().checkpoint();
        write(desk, ONE, 2, 2);
        desk.oversight.records().checkpoint();
        Map<ChildRef, UnaryOperator<List<LedgerEntry>>> cut = new HashMap<>();
        cut.put(ONE, all -> first(all, 1));
        cut.put(ChildRef.of("oversight:checkpoints"), all -> first(all, 1));
        NoteLedger both = tampered(ledger, desk, cut);

        assertThat(broken(Desk.on(both).oversight)).isEmpty();
        assertThat(broken(desk(both).oversight)).containsExactly("oversight:checkpoints 2 END_MISSING");
    }

    @Test
    void manyRecordsGoOverSeveralPages() {
        Desk desk = desk(new InMemoryLedger());
        for (int i = 0; i < 1_203; i++) {
            ChildRef child = ChildRef.of("K-" + i);
            desk.ledger.append(Append.builder()
                    .entry(Chain.seal(
                            new NewEntry(
                                    desk.oversight.authority(),
                                    child,
                                    "note:k-" + i,
                                    EntryKind.NOTE,
                                    Desk.NOW,
                                    SchemePin.builder()
                                            .scheme(SchemeId.of("s"))
                                            .version("1")
                                            .hash("0".repeat(64))
                                            .build(),
                                    "{}"),
                            Chain.empty(),
                            new Random(i)))
                    .build());
        }

        assertThat(desk.oversight.records().checkpoint().getHead().getSequence())
                .isEqualTo(2);
        var verified = desk.oversight.records().verifyAll();
        assertThat(verified.getRecords()).isEqualTo(1_203);
        assertThat(verified.getBroken()).isEmpty();
    }

    @Test
    void whatWasErasedByOrderIsWholeAndWhatWasTakenOutByHandIsFound() {
        NoteLedger ledger = new InMemoryLedger();
        Desk desk = desk(ledger);
        write(desk, ONE, 1, 3);
        desk.keep(ONE, new Act.Erase(EntryRef.of(NoteId.of("C-1-1")), "order 7"));
        assertThat(broken(desk.oversight)).isEmpty();

        NoteLedger byHand = tampered(
                ledger,
                desk,
                Map.of(
                        ONE,
                        all -> all.stream()
                                .map(entry -> entry.getId().equals("note:C-1-2")
                                        ? LedgerEntry.builder()
                                                .from(entry)
                                                .document("")
                                                .salt("")
                                                .build()
                                        : entry)
                                .toList()));
        assertThat(broken(desk(byHand).oversight)).containsExactly("C-1 2 " + Break.Kind.DOCUMENT_MISSING);
    }
}
