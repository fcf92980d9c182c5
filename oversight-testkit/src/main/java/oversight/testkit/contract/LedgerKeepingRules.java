package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static oversight.testkit.contract.Samples.CHILD;
import static oversight.testkit.contract.Samples.EMPTY;
import static oversight.testkit.contract.Samples.NORTH;
import static oversight.testkit.contract.Samples.OTHER_CHILD;
import static oversight.testkit.contract.Samples.SOUTH;
import static oversight.testkit.contract.Samples.SOUTH_CHILD;
import static oversight.testkit.contract.Samples.append;
import static oversight.testkit.contract.Samples.appended;
import static oversight.testkit.contract.Samples.child;
import static oversight.testkit.contract.Samples.duties;
import static oversight.testkit.contract.Samples.duty;
import static oversight.testkit.contract.Samples.entry;
import static oversight.testkit.contract.Samples.next;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKey;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordEnd;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.EndsQuery;
import oversight.api.spi.LatestQuery;
import oversight.api.spi.NoteLedger;

/** The rules of what stands in two records, of erasing, and of reading the ends. */
public interface LedgerKeepingRules extends LedgerUnderTest {

    /** LED-80 A counterpart is appended in the same go, at the end of the other child's record. */
    @Test
    @Mend("write both entries and both heads in one transaction")
    @DisplayName("LED-80 A counterpart is appended in the same go, at the end of the other child's record")
    default void led80_counterpartIsAppendedToo() {
        NoteLedger ledger = newLedger();
        appended(ledger, CHILD, "n-1");
        Append both = withCounterpart(ledger, "a-1", "in-1").build();
        appended(ledger, both);
        assertThat(ledger.entries(CHILD)).last().isEqualTo(both.getEntry());
        assertThat(ledger.entries(OTHER_CHILD)).isEqualTo(both.getCounterparts());
        assertThat(ledger.head(OTHER_CHILD).getSequence()).isEqualTo(1);
    }

    /** LED-81 When the other record has grown, OUTDATED is answered and nothing is written in either. */
    @Test
    @Mend(
            "compare both heads before you write either, in an order that is the same for everybody, and roll all of it back")
    @DisplayName("LED-81 When the other record has grown, OUTDATED is answered and nothing is written in either")
    default void led81_counterpartThatComesTooLate() {
        NoteLedger ledger = newLedger();
        appended(ledger, CHILD, "n-1");
        Append late = withCounterpart(ledger, "a-1", "in-1")
                .addDuties(duty("new").build())
                .addErases("n-1")
                .build();
        appended(ledger, OTHER_CHILD, "n-2");
        assertNothing(ledger, late, AppendResult.OUTDATED);
        appended(ledger, withCounterpart(ledger, "a-1", "in-1").build());
    }

    /** LED-82 When the counterpart's identifier is there, ALREADY_THERE is answered and nothing is written. */
    @Test
    @Mend("look for both identifiers before you write, and roll all of it back")
    @DisplayName("LED-82 When the counterpart's identifier is there, ALREADY_THERE is answered and nothing is written")
    default void led82_counterpartThatIsThere() {
        NoteLedger ledger = newLedger();
        appended(ledger, CHILD, "n-1");
        appended(ledger, OTHER_CHILD, "in-1");
        assertNothing(
                ledger,
                withCounterpart(ledger, "a-1", "in-1")
                        .addDuties(duty("new").build())
                        .addErases("n-1")
                        .build(),
                AppendResult.ALREADY_THERE);
    }

    /** LED-83 A counterpart under another authority is refused, and nothing is written. */
    @Test
    @Mend("compare the authority of the counterpart with the entry's before you write, and throw")
    @DisplayName("LED-83 A counterpart under another authority is refused, and nothing is written")
    default void led83_counterpartOfAnotherAuthority() {
        NoteLedger ledger = newLedger();
        Append foreign = next(ledger, CHILD, "a-1")
                .addCounterparts(
                        entry(SOUTH_CHILD, ledger.head(SOUTH_CHILD), "in-1").build())
                .build();
        assertThatThrownBy(() -> ledger.append(foreign)).isInstanceOf(RuntimeException.class);
        assertThat(ledger.entries(CHILD)).isEmpty();
        assertThat(ledger.entries(SOUTH_CHILD)).isEmpty();
    }

    /** LED-84 What an append erases loses document and salt, and keeps everything else. */
    @Test
    @Mend("empty document and salt of the entries that are named, and touch no other column: the hash stays")
    @DisplayName("LED-84 What an append erases loses document and salt, and keeps everything else")
    default void led84_erasureTakesDocumentAndSalt() {
        NoteLedger ledger = newLedger();
        LedgerEntry whole = appended(ledger, CHILD, "n-1");
        LedgerEntry other = appended(ledger, CHILD, "n-2");
        Append erasing = next(ledger, CHILD, "a-1").addErases("n-1").build();
        appended(ledger, erasing);
        LedgerEntry gone =
                LedgerEntry.builder().from(whole).document("").salt("").build();
        assertThat(ledger.entries(CHILD)).containsExactly(gone, other, erasing.getEntry());
        assertThat(ledger.entry(EntryKey.builder().authority(NORTH).id("n-1").build()))
                .contains(gone);
    }

    /** LED-85 Erasing what is gone already, or what nobody knows, or another authority's, changes nothing. */
    @Test
    @Mend("erase where authority and identifier fit, and take no row for an answer like any other")
    @DisplayName("LED-85 Erasing what is gone already, or what nobody knows, or another authority's, changes nothing")
    default void led85_erasureOfNothing() {
        NoteLedger ledger = newLedger();
        appended(ledger, CHILD, "n-1");
        LedgerEntry south = appended(ledger, SOUTH_CHILD, "n-south");
        appended(ledger, next(ledger, CHILD, "a-1").addErases("n-1").build());
        List<LedgerEntry> before = ledger.entries(CHILD);
        LedgerEntry second = appended(
                ledger,
                next(ledger, CHILD, "a-2")
                        .addErases("n-1", "n-unknown", "n-south")
                        .build());
        List<LedgerEntry> after = new ArrayList<>(before);
        after.add(second);
        assertThat(ledger.entries(CHILD)).isEqualTo(after);
        assertThat(ledger.entries(SOUTH_CHILD)).containsExactly(south);
    }

    /** LED-86 An append that is not written erases nothing. */
    @Test
    @Mend("erase in the transaction of the append, after nothing has spoken against it")
    @DisplayName("LED-86 An append that is not written erases nothing")
    default void led86_appendThatFailsErasesNothing() {
        NoteLedger ledger = newLedger();
        appended(ledger, CHILD, "n-1");
        assertNothing(ledger, append(CHILD, EMPTY, "a-1").addErases("n-1").build(), AppendResult.OUTDATED);
    }

    /** LED-87 The latest entries are the last ones of that record, in order. */
    @Test
    @Mend("take the last ones by sequence, and give them in ascending order")
    @DisplayName("LED-87 The latest entries are the last ones of that record, in order")
    default void led87_latestEntries() {
        NoteLedger ledger = newLedger();
        for (int i = 1; i <= 12; i++) {
            appended(ledger, CHILD, "n-" + i);
        }
        appended(ledger, OTHER_CHILD, "o-1");
        assertThat(latest(ledger, 3)).containsExactly("n-10", "n-11", "n-12");
        assertThat(latest(ledger, 99)).hasSize(12);
        assertThatThrownBy(() -> latest(ledger, 0)).isInstanceOf(RuntimeException.class);
    }

    /** LED-88 The ends of an authority's records come by the code points of the child, a page at a time. */
    @Test
    @Mend("order the children by code points, and begin a page after the last child, not by an offset")
    @DisplayName("LED-88 The ends of an authority's records come by the code points of the child, a page at a time")
    default void led88_endsByPage() {
        NoteLedger ledger = newLedger();
        for (String child : List.of("c-b", "c-a", "C-a", "c-10", "c-9")) {
            appended(ledger, child(NORTH, child), "n-" + child);
        }
        LedgerEntry second = appended(ledger, child(NORTH, "c-a"), "n-second");
        appended(ledger, child(SOUTH, "c-0"), "n-south");
        List<RecordEnd> first =
                ledger.ends(EndsQuery.builder().authority(NORTH).limit(3).build());
        List<RecordEnd> rest = ledger.ends(EndsQuery.builder()
                .authority(NORTH)
                .after(first.get(2).getChild())
                .limit(99)
                .build());
        assertThat(first).extracting(end -> end.getChild().value()).containsExactly("C-a", "c-10", "c-9");
        assertThat(rest).extracting(end -> end.getChild().value()).containsExactly("c-a", "c-b");
        assertThat(rest.get(0).getHead())
                .isEqualTo(
                        ChainHead.builder().sequence(2).hash(second.getHash()).build());
    }

    /** LED-89 The latest entries of some kinds are the last ones of those kinds, a page at a time backwards. */
    @Test
    @DisplayName("LED-89 The latest entries of some kinds are the last ones of those kinds, a page at a time backwards")
    default void led89_latestOfKinds() {
        NoteLedger ledger = newLedger();
        List<EntryKind> kinds = List.copyOf(EnumSet.complementOf(EnumSet.of(EntryKind.UNREADABLE)));
        for (int i = 0; i < 24; i++) {
            EntryKind kind = kinds.get(i % kinds.size());
            LedgerEntry entry =
                    entry(CHILD, ledger.head(CHILD), kind + "-" + i).kind(kind).build();
            appended(ledger, Append.builder().entry(entry).build());
        }
        appended(ledger, OTHER_CHILD, "o-1");
        LatestQuery.Builder asked = LatestQuery.builder()
                .child(CHILD)
                .addKinds(EntryKind.ACT, EntryKind.COUNTERPART)
                .limit(3);
        List<LedgerEntry> last = ledger.latest(asked.build());
        assertThat(ids(last)).containsExactly("COUNTERPART-11", "ACT-17", "COUNTERPART-18");
        List<LedgerEntry> before =
                ledger.latest(asked.before(last.get(0).getSequence()).build());
        assertThat(ids(before)).containsExactly("ACT-3", "COUNTERPART-4", "ACT-10");
        assertThat(ledger.latest(asked.before(1).build())).isEmpty();
        assertThat(ids(ledger.latest(
                        LatestQuery.builder().child(CHILD).limit(2).before(3).build())))
                .containsExactly("NOTE-0", "DECISION_TAKEN-1");
    }

    /** LED-90 Several counterparts are appended one after another, all of them or none. */
    @Test
    @Mend("write every counterpart in its order, and take all of it back when one of them cannot be written")
    @DisplayName("LED-90 Several counterparts are appended one after another, all of them or none")
    default void led90_severalCounterparts() {
        NoteLedger ledger = newLedger();
        appended(ledger, CHILD, "n-1");
        appended(ledger, OTHER_CHILD, "n-2");
        Append there = withCounterparts(ledger, "a-1", "in-1", "in-2", "n-2");
        assertNothing(ledger, there, AppendResult.ALREADY_THERE);
        LedgerEntry astray =
                entry(OTHER_CHILD, ledger.head(OTHER_CHILD), "in-4").build();
        Append late = Append.builder()
                .from(withCounterparts(ledger, "a-1", "in-1", "in-2"))
                .addCounterparts(astray)
                .addErases("n-1")
                .build();
        assertNothing(ledger, late, AppendResult.OUTDATED);
        Append all = withCounterparts(ledger, "a-1", "in-1", "in-2", "in-3");
        appended(ledger, all);
        assertThat(ids(ledger.entries(OTHER_CHILD))).containsExactly("n-2", "in-1", "in-2", "in-3");
        assertThat(ledger.entries(OTHER_CHILD).subList(1, 4)).isEqualTo(all.getCounterparts());
        assertThat(ledger.head(OTHER_CHILD))
                .isEqualTo(headAfter(all.getCounterparts().get(2)));
    }

    /** LED-92 An entry of any kind is erased alike, an act and a counterpart too. */
    @Test
    @Mend("erase whatever the append names: notes are not the only entries with words")
    @DisplayName("LED-92 An entry of any kind is erased alike, an act and a counterpart too")
    default void led92_anyKindIsErased() {
        NoteLedger ledger = newLedger();
        List<LedgerEntry> gone = new ArrayList<>();
        Append.Builder erasing = Append.builder();
        for (EntryKind kind : EnumSet.complementOf(EnumSet.of(EntryKind.UNREADABLE))) {
            LedgerEntry entry =
                    entry(CHILD, ledger.head(CHILD), "of-" + kind).kind(kind).build();
            appended(ledger, Append.builder().entry(entry).build());
            gone.add(LedgerEntry.builder().from(entry).document("").salt("").build());
            erasing.addErases(entry.getId());
        }
        Append last = erasing.entry(entry(CHILD, ledger.head(CHILD), "a-1")
                        .kind(EntryKind.ACT)
                        .build())
                .build();
        appended(ledger, last);
        gone.add(last.getEntry());
        assertThat(ledger.entries(CHILD)).isEqualTo(gone);
    }

    private static Append withCounterparts(NoteLedger ledger, String id, String... others) {
        Append.Builder append = next(ledger, CHILD, id);
        ChainHead end = ledger.head(OTHER_CHILD);
        for (String other : others) {
            LedgerEntry counterpart = entry(OTHER_CHILD, end, other).build();
            append.addCounterparts(counterpart);
            end = headAfter(counterpart);
        }
        return append.build();
    }

    private static ChainHead headAfter(LedgerEntry entry) {
        return ChainHead.builder()
                .sequence(entry.getSequence())
                .hash(entry.getHash())
                .build();
    }

    private static Append.Builder withCounterpart(NoteLedger ledger, String id, String other) {
        return next(ledger, CHILD, id)
                .addCounterparts(
                        entry(OTHER_CHILD, ledger.head(OTHER_CHILD), other).build());
    }

    private static List<String> latest(NoteLedger ledger, int limit) {
        return ids(ledger.latest(LatestQuery.builder().child(CHILD).limit(limit).build()));
    }

    private static List<String> ids(List<LedgerEntry> entries) {
        return entries.stream().map(LedgerEntry::getId).toList();
    }

    private static void assertNothing(NoteLedger ledger, Append append, AppendResult result) {
        List<Object> before = all(ledger);
        assertThat(ledger.append(append)).isEqualTo(result);
        assertThat(all(ledger)).isEqualTo(before);
    }

    private static List<Object> all(NoteLedger ledger) {
        return List.of(
                ledger.head(CHILD),
                ledger.head(OTHER_CHILD),
                ledger.entries(CHILD),
                ledger.entries(OTHER_CHILD),
                duties(ledger, NORTH));
    }
}
