package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import oversight.api.party.AuthorityId;
import oversight.api.record.AnchoredHead;
import oversight.api.record.ChainHead;
import oversight.api.spi.HeadAnchor;

/** The rules of {@link HeadAnchor}. A host's test class implements this interface and inherits a test for each rule. */
@ExtendWith(RuleFailures.class)
public interface HeadAnchorContract {

    /**
     * A new and empty anchor; each rule asks for one.
     *
     * @return the anchor
     */
    HeadAnchor newAnchor();

    /** Rule 1. */
    @Test
    @Mend("answer Optional.empty() until something was kept for that authority")
    @DisplayName("ANC-1 An anchor that keeps nothing of an authority gives an empty answer")
    default void anc01_nothingKeptIsEmpty() {
        assertThat(newAnchor().newest(Samples.NORTH)).isEmpty();
    }

    /** Rule 2. */
    @Test
    @Mend("keep sequence, hash and time as they come, and answer the one with the highest sequence")
    @DisplayName("ANC-2 The newest head is given back as it was kept")
    default void anc02_theNewestHeadComesBack() {
        HeadAnchor anchor = newAnchor();
        anchor.keep(head(Samples.NORTH, 1, "one"));
        anchor.keep(head(Samples.NORTH, 7, "seven"));
        assertThat(anchor.newest(Samples.NORTH)).contains(head(Samples.NORTH, 7, "seven"));
    }

    /** Rule 3. */
    @Test
    @Mend("take a repeat for done: neither an exception nor another time")
    @DisplayName("ANC-3 The same head may come again and changes nothing")
    default void anc03_aRepeatChangesNothing() {
        HeadAnchor anchor = newAnchor();
        anchor.keep(head(Samples.NORTH, 7, "seven"));
        anchor.keep(head(Samples.NORTH, 7, "seven"));
        assertThat(anchor.newest(Samples.NORTH)).contains(head(Samples.NORTH, 7, "seven"));
    }

    /** Rule 4. */
    @Test
    @Mend("compare the sequence with the one that you have, and leave the newer one: two nodes anchor in any order")
    @DisplayName("ANC-4 An older head never replaces a newer one")
    default void anc04_anOlderHeadReplacesNothing() {
        HeadAnchor anchor = newAnchor();
        anchor.keep(head(Samples.NORTH, 7, "seven"));
        anchor.keep(head(Samples.NORTH, 6, "six"));
        assertThat(anchor.newest(Samples.NORTH)).contains(head(Samples.NORTH, 7, "seven"));
    }

    /** Rule 5. */
    @Test
    @Mend("make the authority part of the key")
    @DisplayName("ANC-5 The heads of two authorities do not meet")
    default void anc05_authoritiesDoNotMeet() {
        HeadAnchor anchor = newAnchor();
        anchor.keep(head(Samples.NORTH, 7, "seven"));
        anchor.keep(head(Samples.SOUTH, 9, "nine"));
        assertThat(anchor.newest(Samples.NORTH)).contains(head(Samples.NORTH, 7, "seven"));
        assertThat(anchor.newest(Samples.SOUTH)).contains(head(Samples.SOUTH, 9, "nine"));
    }

    /** Rule 6. */
    @Test
    @Mend("insert with the sequence as a unique key and never update: a forger would send the second one")
    @DisplayName("ANC-6 Another head at the same place never replaces the one that was kept first")
    default void anc06_anotherHeadAtTheSamePlaceReplacesNothing() {
        HeadAnchor anchor = newAnchor();
        anchor.keep(head(Samples.NORTH, 7, "seven"));
        anchor.keep(head(Samples.NORTH, 7, "forged"));
        assertThat(anchor.newest(Samples.NORTH)).contains(head(Samples.NORTH, 7, "seven"));
    }

    private static AnchoredHead head(AuthorityId authority, long sequence, String id) {
        return AnchoredHead.builder()
                .authority(authority)
                .head(ChainHead.builder()
                        .sequence(sequence)
                        .hash(Samples.hash(id))
                        .build())
                .at(Instant.ofEpochMilli(sequence * 86_400_000L))
                .build();
    }
}
