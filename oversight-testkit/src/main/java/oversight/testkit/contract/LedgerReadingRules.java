package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static oversight.testkit.contract.Samples.CHILD;
import static oversight.testkit.contract.Samples.EMPTY;
import static oversight.testkit.contract.Samples.NOON;
import static oversight.testkit.contract.Samples.NORTH;
import static oversight.testkit.contract.Samples.OTHER_CHILD;
import static oversight.testkit.contract.Samples.appended;
import static oversight.testkit.contract.Samples.deliveries;
import static oversight.testkit.contract.Samples.delivery;
import static oversight.testkit.contract.Samples.duties;
import static oversight.testkit.contract.Samples.duty;
import static oversight.testkit.contract.Samples.entry;
import static oversight.testkit.contract.Samples.hash;
import static oversight.testkit.contract.Samples.next;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import oversight.api.duty.Duty;
import oversight.api.record.EntryKey;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.SchemePin;
import oversight.api.scheme.SchemeId;
import oversight.api.spi.Append;
import oversight.api.spi.NoteLedger;

/** The rules of reading: in order, and exactly what was written, since its hash is worked out on it. */
public interface LedgerReadingRules extends LedgerUnderTest {

    /** LED-20 A record is read in the order in which it was written, and holds that child's entries only. */
    @Test
    @Mend("order by sequence, and choose rows by authority and child")
    @DisplayName("LED-20 A record is read in the order in which it was written, and holds that child's entries only")
    default void led20_recordIsInOrder() {
        NoteLedger ledger = newLedger();
        for (String id : new String[] {"z", "b", "a", "Z", "n-10", "n-9", "c", "d", "e", "f", "g"}) {
            appended(ledger, CHILD, id);
            appended(ledger, OTHER_CHILD, id + "-other");
        }
        assertThat(ledger.entries(CHILD))
                .extracting(LedgerEntry::getId)
                .containsExactly("z", "b", "a", "Z", "n-10", "n-9", "c", "d", "e", "f", "g");
        assertThat(ledger.entries(CHILD)).extracting(LedgerEntry::getSequence).isSorted();
    }

    /** LED-21 An entry is found by its identifier, which is read exactly; an unknown one is empty. */
    @Test
    @Mend(
            "compare identifiers exactly: a collation that folds case, accents or spaces at the end is another identifier")
    @DisplayName("LED-21 An entry is found by its identifier, which is read exactly; an unknown one is empty")
    default void led21_entryIsFoundByIdentifier() {
        NoteLedger ledger = newLedger();
        LedgerEntry lower = appended(ledger, CHILD, "note-a");
        LedgerEntry upper = appended(ledger, OTHER_CHILD, "note-A");
        assertThat(ledger.entry(key("note-a"))).contains(lower);
        assertThat(ledger.entry(key("note-A"))).contains(upper);
        assertThat(ledger.entry(key("note-b"))).isEmpty();
        assertThat(ledger.entries(Samples.child(NORTH, "nobody"))).isEmpty();
    }

    /** LED-22 Every field of an entry comes back as it was, by either way of reading. */
    @Test
    @Mend(
            "give every field a column of its own that keeps it exactly: times as instants to the millisecond and not as local times, texts without trimming")
    @DisplayName("LED-22 Every field of an entry comes back as it was, by either way of reading")
    default void led22_everyFieldComesBack() {
        for (EntryKind kind : EnumSet.complementOf(EnumSet.of(EntryKind.UNREADABLE))) {
            LedgerEntry entry = LedgerEntry.builder()
                    .authority(NORTH)
                    .child(CHILD.getChild())
                    .sequence(1)
                    .id("N.1_a:b/c-" + "x".repeat(90))
                    .kind(kind)
                    .recordedAt(Instant.parse("2026-10-25T00:30:00.001Z")) // in the hour that the clocks repeat
                    .scheme(SchemePin.builder()
                            .scheme(SchemeId.of("scheme/b"))
                            .version(Texts.NASTY)
                            .hash(hash("scheme b"))
                            .build())
                    .document("{}")
                    .salt("f".repeat(32))
                    .commitment(hash("c"))
                    .previous(EMPTY.getHash())
                    .hash(hash("h"))
                    .build();
            assertComesBack(entry);
        }
    }

    /** LED-23 The document comes back exactly, whatever it is written in. */
    @Test
    @Mend(
            "keep the document as it is, in a column for the whole of Unicode: no normalising, no trimming, no change of line ends")
    @DisplayName("LED-23 The document comes back exactly, whatever it is written in")
    default void led23_anyTextComesBack() {
        Texts.all()
                .forEach(text -> assertComesBack(
                        entry(CHILD, EMPTY, "n-1").document(text).build()));
    }

    /** LED-24 A document of 200,000 characters, or of many more, comes back exactly. */
    @Test
    @Mend("take a column without a bound (text, clob) for the document")
    @DisplayName("LED-24 A document of 200,000 characters, or of many more, comes back exactly")
    default void led24_longTextComesBack() {
        assertComesBack(
                entry(CHILD, EMPTY, "n-1").document(Texts.ofLength(200_000)).build());
        assertComesBack(
                entry(CHILD, EMPTY, "n-1").document(Texts.ofLength(1_500_000)).build());
    }

    /** LED-25 Text that has no well-formed Unicode is refused before anything is written, never changed. */
    @Test
    @Mend(
            "refuse texts with half a surrogate pair or U+0000 before the first statement; the driver would put a question mark there")
    @DisplayName("LED-25 Text that has no well-formed Unicode is refused before anything is written, never changed")
    default void led25_illFormedTextIsRefused() {
        for (String text : Texts.ILL_FORMED) {
            NoteLedger ledger = newLedger();
            assertRefused(ledger, entry(CHILD, EMPTY, "n-1").document(text).build());
            Append duty = next(ledger, CHILD, "n-1")
                    .addDuties(duty("a").about(text).build())
                    .build();
            assertThatThrownBy(() -> ledger.append(duty)).isInstanceOf(IllegalArgumentException.class);
            Append notice = next(ledger, CHILD, "n-1")
                    .addDeliveries(delivery("a").failure(text).build())
                    .build();
            assertThatThrownBy(() -> ledger.append(notice)).isInstanceOf(IllegalArgumentException.class);
            assertThat(ledger.head(CHILD)).isEqualTo(EMPTY);
        }
    }

    /** LED-26 A time finer than a millisecond is refused before anything is written, never rounded. */
    @Test
    @Mend("refuse times that are finer than a millisecond before the first statement; do not round")
    @DisplayName("LED-26 A time finer than a millisecond is refused before anything is written, never rounded")
    default void led26_finerTimesAreRefused() {
        NoteLedger ledger = newLedger();
        Instant fine = NOON.plusNanos(1);
        assertRefused(ledger, entry(CHILD, EMPTY, "n-1").recordedAt(fine).build());
        for (Duty.Builder duty : List.of(
                duty("a").startedAt(fine), duty("a").dueAt(fine), duty("a").endedAt(fine))) {
            Append append = next(ledger, CHILD, "n-1").addDuties(duty.build()).build();
            assertThatThrownBy(() -> ledger.append(append)).isInstanceOf(IllegalArgumentException.class);
        }
        Append append = next(ledger, CHILD, "n-1")
                .addDeliveries(delivery("a").nextAt(fine).build())
                .build();
        assertThatThrownBy(() -> ledger.append(append)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.head(CHILD)).isEqualTo(EMPTY);
        assertThat(duties(ledger, NORTH)).isEmpty();
        assertThat(deliveries(ledger, NORTH)).isEmpty();
    }

    private void assertComesBack(LedgerEntry entry) {
        NoteLedger ledger = newLedger();
        appended(ledger, Append.builder().entry(entry).build());
        LedgerEntry read = ledger.entry(key(entry.getId())).orElseThrow();
        assertThat(read.getDocument().equals(entry.getDocument()))
                .as("the document is the same")
                .isTrue();
        assertThat(read).isEqualTo(entry);
        assertThat(ledger.entries(CHILD)).containsExactly(entry);
    }

    private static void assertRefused(NoteLedger ledger, LedgerEntry entry) {
        Append append = Append.builder().entry(entry).build();
        assertThatThrownBy(() -> ledger.append(append)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ledger.entries(CHILD)).isEmpty();
    }

    private static EntryKey key(String id) {
        return EntryKey.builder().authority(NORTH).id(id).build();
    }
}
