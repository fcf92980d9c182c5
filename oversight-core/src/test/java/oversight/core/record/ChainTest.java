package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.SchemePin;
import oversight.api.record.Verification;

class ChainTest {

    private static final NewEntry ENTRY = Ledgers.entry(
            AuthorityId.of("northshire"),
            ChildRef.of("C-1"),
            "n-1",
            EntryKind.DECISION_TAKEN,
            "{\"a\":\"é \uD83D\uDC40\"}");

    @Test
    void emptyRecordIsWhole() {
        Verification verification = Chain.verify(Ledgers.key(), List.of(), Chain.empty());

        assertThat(verification.isWhole()).isTrue();
        assertThat(verification.getEntries()).isZero();
        assertThat(verification.getChild()).isEqualTo(Samples.CHILD);
    }

    @Test
    void recordAsItWasSealedIsWhole() {
        List<LedgerEntry> entries = Ledgers.samples();

        Verification verification = Chain.verify(Ledgers.key(), entries, Ledgers.head(entries));

        assertThat(verification.isWhole()).isTrue();
        assertThat(verification.getEntries()).isEqualTo(4);
        assertThat(entries).extracting(LedgerEntry::getSequence).containsExactly(1L, 2L, 3L, 4L);
    }

    /** Worked out by hand from the published format, so that the format cannot drift with the code. */
    @Test
    void hashesAreThoseOfThePublishedFormat() throws Exception {
        LedgerEntry entry = Chain.seal(ENTRY, Chain.empty(), new Random(1));

        byte[] salt = HexFormat.of().parseHex(entry.getSalt());
        assertThat(salt).hasSize(16);
        MessageDigest commitment = MessageDigest.getInstance("SHA-256");
        commitment.update(salt);
        commitment.update(ENTRY.document().getBytes(StandardCharsets.UTF_8));
        assertThat(entry.getCommitment()).isEqualTo(HexFormat.of().formatHex(commitment.digest()));
        String header = "{\"alg\":\"sha-256\",\"authority\":\"northshire\",\"child\":\"C-1\",\"commitment\":\""
                + entry.getCommitment() + "\",\"id\":\"n-1\",\"kind\":\"decision-taken\",\"previous\":\""
                + "0".repeat(64)
                + "\",\"recordedAt\":\"2026-03-03T09:30:00.007Z\",\"scheme\":\"northshire-scheme\",\"schemeHash\":\""
                + "5e".repeat(32) + "\",\"sequence\":1,\"version\":\"2026.1\"}";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(header.getBytes(StandardCharsets.UTF_8));
        assertThat(entry.getHash()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void entryTakesItsPlaceAfterTheHead() {
        ChainHead head = ChainHead.builder().sequence(41).hash("ab".repeat(32)).build();

        LedgerEntry entry = Chain.seal(ENTRY, head, new SecureRandom());

        assertThat(entry.getSequence()).isEqualTo(42);
        assertThat(entry.getPrevious()).isEqualTo(head.getHash());
        assertThat(Chain.endingWith(entry).getSequence()).isEqualTo(42);
        assertThat(Chain.endingWith(entry).getHash()).isEqualTo(entry.getHash());
    }

    @Test
    void sameDocumentHasAnotherCommitmentUnderAnotherSalt() {
        Random random = new Random(1);

        assertThat(Chain.seal(ENTRY, Chain.empty(), random).getCommitment())
                .isNotEqualTo(Chain.seal(ENTRY, Chain.empty(), random).getCommitment());
    }

    @Test
    void whatCannotBeHashedAsItStandsIsNotSealed() {
        Instant fine = Samples.RECORDED.plusNanos(1);
        SchemePin half = SchemePin.builder().from(Samples.PIN).version("\uD83D").build();

        notSealed(new NewEntry(ENTRY.authority(), ENTRY.child(), "n", ENTRY.kind(), fine, Samples.PIN, "{}"));
        notSealed(new NewEntry(ENTRY.authority(), ENTRY.child(), "n", ENTRY.kind(), Samples.RECORDED, half, "{}"));
        notSealed(new NewEntry(
                ENTRY.authority(), ENTRY.child(), "n", ENTRY.kind(), Samples.RECORDED, Samples.PIN, "zebra\uDC40"));
    }

    @Test
    void newEntryDoesNotShowItsDocument() {
        assertThat(ENTRY.toString()).isEqualTo("new entry n-1");
    }

    private static void notSealed(NewEntry entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chain.seal(entry, Chain.empty(), new Random(1)))
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("zebra"));
    }
}
