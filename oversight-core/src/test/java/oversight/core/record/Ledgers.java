package oversight.core.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.Break;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.spi.ChildKey;
import oversight.core.form.CanonicalJson;
import oversight.core.form.MapNode;
import oversight.core.form.NumberNode;
import oversight.core.form.TextNode;

/** Sealed entries for tests. The salt comes from a seed, so that every run has the same bytes. */
final class Ledgers {

    private Ledgers() {}

    static ChildKey key(AuthorityId authority, ChildRef child) {
        return ChildKey.builder().authority(authority).child(child).build();
    }

    static ChildKey key() {
        return key(Samples.AUTHORITY, Samples.CHILD);
    }

    /** The three notes and the announced decision, as the golden files hold them. */
    static List<LedgerEntry> samples() {
        List<NewEntry> entries = new ArrayList<>();
        for (RecordedNote note : Samples.notes()) {
            entries.add(entry(
                    Samples.AUTHORITY,
                    Samples.CHILD,
                    EntryRef.of(note.getId()).value(),
                    EntryKind.NOTE,
                    Documents.write(note)));
        }
        String announced = Documents.write(Samples.announced());
        entries.add(entry(
                Samples.AUTHORITY,
                Samples.CHILD,
                EntryRef.of(Samples.announced().getId()).value(),
                EntryKind.DECISION_TAKEN,
                announced));
        return seal(entries, 20260303);
    }

    /** Short entries that are no documents: the chain does not look into them. */
    static List<LedgerEntry> small(AuthorityId authority, ChildRef child, int count, long seed) {
        List<NewEntry> entries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            EntryKind kind = i % 2 == 0 ? EntryKind.DECISION_TAKEN : EntryKind.NOTE;
            entries.add(entry(authority, child, "n" + i, kind, "{\"ŵ\":" + i + "}"));
        }
        return seal(entries, seed);
    }

    static ChainHead head(List<LedgerEntry> entries) {
        return entries.isEmpty() ? Chain.empty() : Chain.endingWith(entries.get(entries.size() - 1));
    }

    static NewEntry entry(AuthorityId authority, ChildRef child, String id, EntryKind kind, String document) {
        return new NewEntry(authority, child, id, kind, Samples.RECORDED, Samples.PIN, document);
    }

    /** Entries as JSON lines, in the form that docs/record-format.md gives. */
    static String lines(List<LedgerEntry> entries) {
        return entries.stream().map(entry -> line(entry) + "\n").collect(Collectors.joining());
    }

    private static String line(LedgerEntry entry) {
        return CanonicalJson.print(MapNode.builder()
                .put("authority", TextNode.of(entry.getAuthority().value()))
                .put("child", TextNode.of(entry.getChild().value()))
                .put("sequence", NumberNode.of(BigDecimal.valueOf(entry.getSequence())))
                .put("id", TextNode.of(entry.getId()))
                .put(
                        "kind",
                        TextNode.of(
                                entry.getKind().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .put("recordedAt", TextNode.of(millisecond(entry.getRecordedAt())))
                .put("scheme", TextNode.of(entry.getScheme().getScheme().value()))
                .put("version", TextNode.of(entry.getScheme().getVersion()))
                .put("schemeHash", TextNode.of(entry.getScheme().getHash()))
                .put("document", TextNode.of(entry.getDocument()))
                .put("salt", TextNode.of(entry.getSalt()))
                .put("commitment", TextNode.of(entry.getCommitment()))
                .put("previous", TextNode.of(entry.getPrevious()))
                .put("hash", TextNode.of(entry.getHash()))
                .build());
    }

    private static String millisecond(Instant time) {
        return new DateTimeFormatterBuilder().appendInstant(3).toFormatter().format(time);
    }

    static List<LedgerEntry> sealed(List<NewEntry> entries, long seed) {
        return seal(entries, seed);
    }

    private static List<LedgerEntry> seal(List<NewEntry> entries, long seed) {
        Random random = new Random(seed);
        List<LedgerEntry> sealed = new ArrayList<>();
        entries.forEach(entry -> sealed.add(Chain.seal(entry, head(sealed), random)));
        return sealed;
    }

    /** What a verification says of an entry without its words that nothing names. */
    static Break missing(int sequence) {
        return Break.builder()
                .sequence(sequence)
                .kind(Break.Kind.DOCUMENT_MISSING)
                .build();
    }
}
