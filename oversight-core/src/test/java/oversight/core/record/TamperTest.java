package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.Break;
import oversight.api.record.Break.Kind;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.SchemePin;
import oversight.api.record.Verification;
import oversight.api.scheme.SchemeId;

/** Whatever is done to a record afterwards is found, at its place. */
class TamperTest {

    private static final int COUNT = 6;
    private static final List<LedgerEntry> OURS = Ledgers.small(Samples.AUTHORITY, Samples.CHILD, COUNT, 1);
    private static final ChainHead HEAD = Ledgers.head(OURS);

    /** Each part of a header that is text, how it is read and how it is put back. */
    private static final Map<Function<LedgerEntry, String>, BiFunction<LedgerEntry, String, LedgerEntry>> HEADER_TEXTS =
            Map.of(
                    entry -> entry.getAuthority().value(),
                    (e, v) -> with(e).authority(AuthorityId.of(v)).build(),
                    entry -> entry.getChild().value(),
                    (e, v) -> with(e).child(ChildRef.of(v)).build(),
                    LedgerEntry::getId,
                    (e, v) -> with(e).id(v).build(),
                    entry -> entry.getScheme().getScheme().value(),
                    (e, v) -> with(e).scheme(pin(e).scheme(SchemeId.of(v)).build())
                            .build(),
                    entry -> entry.getScheme().getVersion(),
                    (e, v) -> with(e).scheme(pin(e).version(v).build()).build(),
                    entry -> entry.getScheme().getHash(),
                    (e, v) -> with(e).scheme(pin(e).hash(v).build()).build(),
                    LedgerEntry::getCommitment,
                    (e, v) -> with(e).commitment(v).build(),
                    LedgerEntry::getPrevious,
                    (e, v) -> with(e).previous(v).build(),
                    LedgerEntry::getHash,
                    (e, v) -> with(e).hash(v).build());

    @Test
    void eachBitOfADocumentAndItsSaltIsGuarded() {
        int flips = 0;
        for (LedgerEntry entry : OURS) {
            flips += texts(
                    entry,
                    Kind.DOCUMENT_CHANGED,
                    LedgerEntry::getDocument,
                    (e, v) -> with(e).document(v).build());
            flips += texts(
                    entry,
                    Kind.DOCUMENT_CHANGED,
                    LedgerEntry::getSalt,
                    (e, v) -> with(e).salt(v).build());
        }
        assertThat(flips).isEqualTo(COUNT * 16 * (7 + 32));
    }

    @Test
    void eachBitOfEachTextOfAHeaderIsGuarded() {
        for (LedgerEntry entry : OURS) {
            HEADER_TEXTS.forEach((get, set) -> assertThat(texts(entry, Kind.HEADER_CHANGED, get, set))
                    .isGreaterThan(get.apply(entry).length()));
        }
    }

    @Test
    void eachBitOfThePlaceTheTimeAndTheKindIsGuarded() {
        for (LedgerEntry entry : OURS) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                long mask = 1L << bit;
                changed(entry, with(entry).sequence(entry.getSequence() ^ mask).build());
            }
            Instant time = entry.getRecordedAt();
            for (int bit = 0; bit < 54; bit++) {
                long seconds = time.getEpochSecond() ^ (1L << bit);
                changed(
                        entry,
                        with(entry)
                                .recordedAt(Instant.ofEpochSecond(seconds, time.getNano()))
                                .build());
            }
            for (int bit = 0; bit < 30; bit++) {
                changed(entry, with(entry).recordedAt(time.plusNanos(1L << bit)).build());
            }
            EntryKind other = entry.getKind() == EntryKind.NOTE ? EntryKind.DECISION_TAKEN : EntryKind.NOTE;
            changed(entry, with(entry).kind(other).build());
        }
    }

    @Test
    void eachBitOfTheHeadIsGuarded() {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            long sequence = HEAD.getSequence() ^ (1L << bit);
            found(OURS, ChainHead.builder().from(HEAD).sequence(sequence).build(), sequence, Kind.END_MISSING);
        }
        for (String hash : flips(HEAD.getHash())) {
            found(OURS, ChainHead.builder().from(HEAD).hash(hash).build(), COUNT, Kind.END_MISSING);
        }
    }

    @Test
    void removedEntryIsFoundAtTheOneAfterIt() {
        for (int i = 0; i < COUNT - 1; i++) {
            List<LedgerEntry> entries = new ArrayList<>(OURS);
            entries.remove(i);
            found(entries, HEAD, i + 2, Kind.LINK_BROKEN);
        }
    }

    @Test
    void beginningOrEndCutOffIsFound() {
        for (int i = 0; i < COUNT; i++) {
            found(OURS.subList(0, i), HEAD, COUNT, Kind.END_MISSING);
            if (i > 0) {
                found(OURS.subList(i, COUNT), HEAD, i + 1, Kind.LINK_BROKEN);
            }
        }
    }

    @Test
    void entriesBeyondTheHeadAreFound() {
        for (int i = 0; i < COUNT; i++) {
            found(OURS, Ledgers.head(OURS.subList(0, i)), i, Kind.END_MISSING);
        }
    }

    @Test
    void entryThatStandsTwiceIsFound() {
        for (int from = 0; from < COUNT; from++) {
            for (int to = 0; to <= COUNT; to++) {
                List<LedgerEntry> entries = new ArrayList<>(OURS);
                entries.add(to, OURS.get(from));
                foundFirst(entries, from + 1, Kind.LINK_BROKEN);
            }
        }
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        for (int i = 0; i < COUNT; i++) {
            for (int j = i + 1; j < COUNT; j++) {
                List<LedgerEntry> entries = new ArrayList<>(OURS);
                Collections.swap(entries, i, j);
                foundFirst(entries, j + 1, Kind.LINK_BROKEN);
            }
        }
    }

    @Test
    void entryOfAnotherChildOrAuthorityIsFound() {
        List<LedgerEntry> otherChild = Ledgers.small(Samples.AUTHORITY, ChildRef.of("C-7"), COUNT, 1);
        List<LedgerEntry> otherAuthority = Ledgers.small(AuthorityId.of("southshire"), Samples.CHILD, COUNT, 1);
        List<LedgerEntry> otherSalt = Ledgers.small(Samples.AUTHORITY, Samples.CHILD, COUNT, 2);
        for (List<LedgerEntry> foreign : List.of(otherChild, otherAuthority, otherSalt)) {
            for (int i = 1; i < COUNT; i++) {
                List<LedgerEntry> replaced = new ArrayList<>(OURS);
                replaced.set(i, foreign.get(i));
                foundFirst(replaced, i + 1, Kind.LINK_BROKEN);
                List<LedgerEntry> added = new ArrayList<>(OURS);
                added.add(i, foreign.get(i));
                foundFirst(added, i + 1, Kind.LINK_BROKEN);
            }
        }
    }

    /** A whole record, chain and head, that belongs to somebody else. */
    @Test
    void recordOfAnotherChildOrAuthorityIsFoundFromItsFirstEntryOn() {
        for (List<LedgerEntry> foreign : List.of(
                Ledgers.small(Samples.AUTHORITY, ChildRef.of("C-7"), COUNT, 1),
                Ledgers.small(AuthorityId.of("southshire"), Samples.CHILD, COUNT, 1))) {
            Verification verification = Chain.verify(Ledgers.key(), foreign, Ledgers.head(foreign));
            assertThat(verification.getBreaks())
                    .hasSize(COUNT)
                    .first()
                    .isEqualTo(
                            Break.builder().sequence(1).kind(Kind.LINK_BROKEN).build());
        }
    }

    /** Somebody who knows the format makes a new entry with right hashes: the one after it, or the head, gives them away. */
    @Test
    void entryThatWasSealedAnewIsFoundAtTheNextOne() {
        for (int i = 0; i < COUNT; i++) {
            LedgerEntry old = OURS.get(i);
            NewEntry forged =
                    Ledgers.entry(old.getAuthority(), old.getChild(), old.getId(), old.getKind(), "{\"ŵ\":0}");
            List<LedgerEntry> entries = new ArrayList<>(OURS);
            entries.set(i, Chain.seal(forged, Ledgers.head(OURS.subList(0, i)), new Random(9)));
            found(entries, HEAD, Math.min(i + 2, COUNT), i + 1 == COUNT ? Kind.END_MISSING : Kind.LINK_BROKEN);
        }
    }

    @Test
    void eachBrokenEntryIsNamed() {
        List<LedgerEntry> entries = new ArrayList<>(OURS);
        entries.set(1, with(OURS.get(1)).document("{}").build());
        entries.set(4, with(OURS.get(4)).id("other").build());
        entries.remove(2);

        assertThat(Chain.verify(Ledgers.key(), entries, HEAD).getBreaks())
                .containsExactly(
                        Break.builder().sequence(2).kind(Kind.DOCUMENT_CHANGED).build(),
                        Break.builder().sequence(4).kind(Kind.LINK_BROKEN).build(),
                        Break.builder().sequence(5).kind(Kind.HEADER_CHANGED).build());
    }

    private static int texts(
            LedgerEntry entry,
            Kind kind,
            Function<LedgerEntry, String> get,
            BiFunction<LedgerEntry, String, LedgerEntry> set) {
        int flips = 0;
        for (String flipped : flips(get.apply(entry))) {
            LedgerEntry other;
            try {
                other = set.apply(entry, flipped);
            } catch (IllegalArgumentException noSuchIdentifier) {
                continue;
            }
            found(replaced(entry, other), HEAD, entry.getSequence(), kind);
            flips++;
        }
        return flips;
    }

    private static void changed(LedgerEntry entry, LedgerEntry other) {
        found(replaced(entry, other), HEAD, entry.getSequence(), Kind.HEADER_CHANGED);
    }

    private static List<LedgerEntry> replaced(LedgerEntry entry, LedgerEntry other) {
        List<LedgerEntry> entries = new ArrayList<>(OURS);
        entries.set((int) entry.getSequence() - 1, other);
        return entries;
    }

    private static List<String> flips(String text) {
        List<String> flips = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            for (int bit = 0; bit < Character.SIZE; bit++) {
                char flipped = (char) (text.charAt(i) ^ (1 << bit));
                flips.add(text.substring(0, i) + flipped + text.substring(i + 1));
            }
        }
        return flips;
    }

    /** This break, and no other. */
    private static void found(List<LedgerEntry> entries, ChainHead head, long sequence, Kind kind) {
        assertThat(Chain.verify(Ledgers.key(), entries, head).getBreaks())
                .containsExactly(Break.builder().sequence(sequence).kind(kind).build());
    }

    private static void foundFirst(List<LedgerEntry> entries, long sequence, Kind kind) {
        assertThat(Chain.verify(Ledgers.key(), entries, HEAD).getBreaks())
                .first()
                .isEqualTo(Break.builder().sequence(sequence).kind(kind).build());
    }

    private static LedgerEntry.Builder with(LedgerEntry entry) {
        return LedgerEntry.builder().from(entry);
    }

    private static SchemePin.Builder pin(LedgerEntry entry) {
        return SchemePin.builder().from(entry.getScheme());
    }
}
