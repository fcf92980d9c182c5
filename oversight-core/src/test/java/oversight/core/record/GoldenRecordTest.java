package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.scheme.SchemeId;
import oversight.core.form.CanonicalJson;
import oversight.core.form.Limits;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;

/**
 * What the first version wrote is read by every later one. The files under {@code v1} are never made anew: if this test fails, it is the code
 * that is wrong. A later format gets a folder of its own.
 */
class GoldenRecordTest {

    private static final List<String> NOTES = List.of("oversight.json", "decision.json", "supervision.json");

    @Test
    void notesOfTheFirstVersionAreRead() throws IOException {
        for (int i = 0; i < NOTES.size(); i++) {
            RecordedNote meant = Samples.notes().get(i);
            LedgerEntry entry = LedgerEntry.builder()
                    .from(Ledgers.samples().get(i))
                    .document(golden(NOTES.get(i)))
                    .build();
            assertThat(Documents.readNote(entry)).isEqualTo(meant);
        }
    }

    @Test
    void announcedDecisionOfTheFirstVersionIsRead() throws IOException {
        LedgerEntry entry = LedgerEntry.builder()
                .from(Ledgers.samples().get(3))
                .document(golden("announced.json"))
                .build();

        assertThat(Documents.readAnnounced(entry)).isEqualTo(Samples.announced());
    }

    @Test
    void eventOfTheFirstVersionIsRead() throws IOException {
        LedgerEntry entry = LedgerEntry.builder()
                .from(Chain.seal(SampleEvents.written(SampleEvents.entry()), Chain.empty(), new Random(1)))
                .document(golden("event.json"))
                .build();

        assertThat(Documents.readEvent(entry)).isEqualTo(SampleEvents.entry());
        assertThat(Documents.write(SampleEvents.entry())).isEqualTo(golden("event.json"));
    }

    @Test
    void sameNotesAreStillWrittenTheSame() throws IOException {
        for (int i = 0; i < NOTES.size(); i++) {
            assertThat(Documents.write(Samples.notes().get(i))).isEqualTo(golden(NOTES.get(i)));
        }
        assertThat(Documents.write(Samples.announced())).isEqualTo(golden("announced.json"));
    }

    @Test
    void ledgerOfTheFirstVersionVerifiesAndIsRead() throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        for (String line : golden("ledger.jsonl").split("\n")) {
            entries.add(entry(line));
        }
        String[] head = golden("head.txt").split(" ");
        ChainHead end = ChainHead.builder()
                .sequence(Long.parseLong(head[0]))
                .hash(head[1])
                .build();

        assertThat(entries).hasSize(4);
        assertThat(Chain.verify(Ledgers.key(), entries, end).getBreaks()).isEmpty();
        assertThat(entries.subList(0, 3)).extracting(Documents::readNote).isEqualTo(Samples.notes());
        assertThat(Documents.readAnnounced(entries.get(3))).isEqualTo(Samples.announced());
    }

    private static LedgerEntry entry(String line) {
        Problems problems = Problems.withoutText();
        MapNode map = (MapNode) CanonicalJson.parse(line, Limits.forRecords(), problems);
        assertThat(problems.isEmpty()).isTrue();
        Map<String, EntryKind> kinds = Map.of("note", EntryKind.NOTE, "decision-taken", EntryKind.DECISION_TAKEN);
        return LedgerEntry.builder()
                .authority(AuthorityId.of(text(map, "authority")))
                .child(ChildRef.of(text(map, "child")))
                .sequence(((NumberNode) value(map, "sequence")).value().longValueExact())
                .id(text(map, "id"))
                .kind(kinds.get(text(map, "kind")))
                .recordedAt(Instant.parse(text(map, "recordedAt")))
                .scheme(SchemePin.builder()
                        .scheme(SchemeId.of(text(map, "scheme")))
                        .version(text(map, "version"))
                        .hash(text(map, "schemeHash"))
                        .build())
                .document(text(map, "document"))
                .salt(text(map, "salt"))
                .commitment(text(map, "commitment"))
                .previous(text(map, "previous"))
                .hash(text(map, "hash"))
                .build();
    }

    private static String text(MapNode map, String key) {
        return ((TextNode) value(map, key)).text();
    }

    private static Node value(MapNode map, String key) {
        return map.entry(key).orElseThrow().value();
    }

    /** Without the line end with which a file ends. */
    private static String golden(String name) throws IOException {
        try (InputStream in = GoldenRecordTest.class.getResourceAsStream("v1/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        }
    }
}
