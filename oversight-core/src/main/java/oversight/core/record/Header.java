package oversight.core.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.core.form.CanonicalJson;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;
import oversight.core.form.TextNode;

/** What the hash of an entry is taken of: everything but the document and its salt, which the commitment stands for. */
final class Header {

    /** The algorithm that every header names, so that another can follow it one day. */
    private static final String ALGORITHM = "sha-256";

    private static final Shape<Instant> INSTANT = Shapes.instant();
    private static final Shape<EntryKind> KIND = Shapes.choice(EntryKind.class);

    private Header() {}

    /** The hash that the entry should have; empty when no header with these values could have been written. */
    static Optional<String> hash(LedgerEntry entry) {
        try {
            return Sha256.of(CanonicalJson.print(of(entry)));
        } catch (IllegalArgumentException neverWritten) {
            return Optional.empty();
        }
    }

    private static Node of(LedgerEntry entry) {
        if (entry.getKind() == EntryKind.UNREADABLE) {
            throw new IllegalArgumentException("what cannot be read as an entry has no header");
        }
        return MapNode.builder()
                .put("alg", TextNode.of(ALGORITHM))
                .put("authority", TextNode.of(entry.getAuthority().value()))
                .put("child", TextNode.of(entry.getChild().value()))
                .put("sequence", NumberNode.of(BigDecimal.valueOf(entry.getSequence())))
                .put("id", TextNode.of(entry.getId()))
                .put("kind", KIND.write(entry.getKind()))
                .put("recordedAt", INSTANT.write(entry.getRecordedAt()))
                .put("scheme", TextNode.of(entry.getScheme().getScheme().value()))
                .put("version", TextNode.of(entry.getScheme().getVersion()))
                .put("schemeHash", TextNode.of(entry.getScheme().getHash()))
                .put("commitment", TextNode.of(entry.getCommitment()))
                .put("previous", TextNode.of(entry.getPrevious()))
                .build();
    }
}
