package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import oversight.api.RecordUnreadableException;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.SchemePin;

/** A header says nothing that its document does not say, whatever sort of entry it is: a sealed header alone can be put before another document. */
class HeaderAgreesTest {

    private static final EngineEntry DONE = new EngineEntry(
            Samples.AUTHORITY,
            Samples.CHILD,
            new EngineEntry.Reminded(SampleDuties.open(), List.of()),
            Samples.RECORDED,
            Samples.PIN);

    /** Every part of a header that a document repeats, and another value of it. */
    private static final Map<String, Function<LedgerEntry.Builder, LedgerEntry.Builder>> OTHERS = Map.of(
            "id",
            entry -> entry.id("another"),
            "authority",
            entry -> entry.authority(AuthorityId.of("southshire")),
            "child",
            entry -> entry.child(ChildRef.of("C-99")),
            "recordedAt",
            entry -> entry.recordedAt(Samples.RECORDED.plusMillis(1)),
            "scheme",
            entry -> entry.scheme(
                    SchemePin.builder().from(Samples.PIN).version("2026.2").build()));

    @Test
    void headerOfAnActAgrees() {
        LedgerEntry act = LifeSamples.entries().get(3);

        assertThat(Documents.readAct(act)).isEqualTo(LifeSamples.acts().get(0));
        everyOther(act, Documents::readAct, Map.of("child", "done.child"));
    }

    @Test
    void headerOfACounterpartAgrees() {
        everyOther(LifeSamples.counterpart(LifeSamples.movedHere()), Documents::readCounterpart, Map.of("id", "act"));
    }

    @Test
    void headerOfAnEventAgrees() {
        LedgerEntry event = Chain.seal(SampleEvents.written(SampleEvents.entry()), Chain.empty(), new Random(3));

        everyOther(event, Documents::readEvent, Map.of("id", "reported.id", "child", "reported.child"));
    }

    @Test
    void headerOfWhatTheEngineDidAgrees() {
        NewEntry entry = new NewEntry(
                DONE.authority(),
                DONE.child(),
                DONE.id().value(),
                EntryKind.BY_ENGINE,
                DONE.recordedAt(),
                DONE.scheme(),
                Documents.write(DONE));

        everyOther(Chain.seal(entry, Chain.empty(), new Random(3)), Documents::readEngine, Map.of("id", "did"));
    }

    @Test
    void checkpointWasMadeWhenItsHeaderSays() {
        LedgerEntry checkpoint = LifeSamples.checkpoint();
        LedgerEntry later = LedgerEntry.builder()
                .from(checkpoint)
                .recordedAt(Samples.RECORDED.plusMillis(1))
                .build();

        assertThat(Documents.readCheckpoint(checkpoint).at()).isEqualTo(Samples.RECORDED);
        refused(later, Documents::readCheckpoint, "do not agree at at");
    }

    @Test
    void entryWithoutItsWordsIsSaidToHaveBeenTakenAway() {
        refused(
                LifeSamples.entries().get(1),
                Documents::readNote,
                "its document was erased or moved to another record");
    }

    @Test
    void problemOfTheWholeDocumentHasNoPlace() {
        LedgerEntry two = LedgerEntry.builder()
                .from(Ledgers.samples().get(0))
                .document("{}{}")
                .build();

        assertThatThrownBy(() -> Documents.readNote(two))
                .isInstanceOf(RecordUnreadableException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(" at  ["));
    }

    private static void everyOther(LedgerEntry entry, Function<LedgerEntry, ?> reading, Map<String, String> places) {
        OTHERS.forEach((part, change) -> refused(
                change.apply(LedgerEntry.builder().from(entry)).build(),
                reading,
                "do not agree at " + places.getOrDefault(part, part)));
    }

    private static void refused(LedgerEntry entry, Function<LedgerEntry, ?> reading, String words) {
        assertThatThrownBy(() -> reading.apply(entry))
                .isInstanceOf(RecordUnreadableException.class)
                .hasMessageEndingWith(words);
    }
}
