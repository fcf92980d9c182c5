package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.record.Break;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;

/** What has no hash: text that UTF-8 cannot hold, which would have the hash of another text, and a row that is no entry. */
class HalfAPairTest {

    @Test
    void halfAPairHasNoHashWhereverItStands() {
        for (String half : List.of("\uD800", "\uDBFF", "\uDC00", "\uDFFF")) {
            for (String text : List.of(half, half + "a", "a" + half, "\uD83D\uDC40" + half)) {
                assertThat(Sha256.of(text)).isEmpty();
            }
        }
        assertThat(Sha256.of("\uDC00\uD800")).as("the wrong way round").isEmpty();
    }

    @Test
    void wholePairsAndWhatStandsBesideThemHaveAHash() {
        for (String text :
                List.of("", "\uD7FF", "\uE000", "\uD800\uDC00", "\uDBFF\uDFFF", "\uD83D\uDC40\uD83D\uDC40")) {
            assertThat(Sha256.of(text))
                    .hasValueSatisfying(hash -> assertThat(hash).hasSize(64));
        }
    }

    @Test
    void rowThatIsNoEntryHasNoHeaderAndIsNamedAtItsPlace() {
        List<LedgerEntry> entries = new ArrayList<>(Ledgers.samples());
        LedgerEntry none = LedgerEntry.builder()
                .from(entries.get(1))
                .kind(EntryKind.UNREADABLE)
                .build();
        entries.set(1, none);

        assertThat(Header.hash(none)).isEmpty();
        assertThat(Chain.verify(Ledgers.key(), entries, Ledgers.head(entries)).getBreaks())
                .containsExactly(Break.builder()
                        .sequence(2)
                        .kind(Break.Kind.ENTRY_UNREADABLE)
                        .build());
    }
}
