package oversight.core.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.EntryKey;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.SchemePin;
import oversight.api.scheme.SchemeId;
import oversight.api.spi.ChildKey;
import oversight.api.spi.LatestQuery;

/** The entries. They are inserted and read; nothing is changed but that a document is erased. */
final class EntryTable {

    private static final String COLUMNS =
            "authority, child, sequence_no, id, kind, recorded_at, scheme, scheme_version,"
                    + " scheme_hash, document, salt, commitment, previous, hash";

    private static final String INSERT =
            "insert into ovs_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SELECT = "select " + COLUMNS + " from ovs_entry where authority = ?";

    private static final ChildRef NO_CHILD = ChildRef.of("oversight:unreadable");

    private static final SchemePin NO_SCHEME = SchemePin.builder()
            .scheme(SchemeId.of("unreadable"))
            .version("")
            .hash("")
            .build();

    private EntryTable() {}

    /** The row as it is stored; refuses what could not be kept exactly. */
    static Object[] row(LedgerEntry entry) {
        if (entry.getSequence() < 1) {
            throw new IllegalArgumentException("The first entry of a record has sequence 1");
        }
        if (entry.getKind() == EntryKind.UNREADABLE) {
            throw new IllegalArgumentException("What cannot be read as an entry is not written");
        }
        return new Object[] {
            entry.getAuthority().value(),
            entry.getChild().value(),
            entry.getSequence(),
            Fit.text(entry.getId()),
            entry.getKind().name(),
            Fit.millis(entry.getRecordedAt()),
            entry.getScheme().getScheme().value(),
            Fit.text(entry.getScheme().getVersion()),
            Fit.text(entry.getScheme().getHash()),
            Fit.text(entry.getDocument()),
            Fit.text(entry.getSalt()),
            Fit.text(entry.getCommitment()),
            Fit.text(entry.getPrevious()),
            Fit.text(entry.getHash())
        };
    }

    /** False when an entry with that identifier, or at that place of the record, is there. */
    static boolean insert(Session session, Object[] row) throws SQLException {
        return session.insertIfAbsent(INSERT, row);
    }

    /** Takes back what {@link #insert} has done in the same transaction. */
    static void takeBack(Session session, LedgerEntry entry) throws SQLException {
        session.update(
                "delete from ovs_entry where authority = ? and id = ?",
                entry.getAuthority().value(),
                entry.getId());
    }

    /** Document and salt go, for good; everything that the header has stays. */
    static void erase(Session session, LedgerEntry by, List<String> ids) throws SQLException {
        session.each(
                "update ovs_entry set document = '', salt = '' where authority = ? and id = ?",
                ids.stream()
                        .map(id -> new Object[] {by.getAuthority().value(), Fit.text(id)})
                        .toList());
    }

    static boolean has(Session session, LedgerEntry entry) throws SQLException {
        return !session.query(
                        "select 1 from ovs_entry where authority = ? and id = ?",
                        row -> true,
                        entry.getAuthority().value(),
                        entry.getId())
                .isEmpty();
    }

    static List<LedgerEntry> of(Session session, ChildKey child) throws SQLException {
        return session.query(
                SELECT + " and child = ? order by sequence_no",
                EntryTable::read,
                child.getAuthority().value(),
                child.getChild().value());
    }

    static List<LedgerEntry> latest(Session session, LatestQuery query) throws SQLException {
        ChildKey child = query.getChild();
        Filter filter = new Filter(child.getAuthority().value())
                .equal("child", Optional.of(child.getChild().value()))
                .kinds(query.getKinds());
        query.getBefore().ifPresent(before -> filter.compare("sequence_no", "<", Optional.of(before)));
        String sql = "select " + COLUMNS + " from ovs_entry" + filter.sql() + " order by sequence_no desc"
                + filter.limit(OptionalInt.of(query.getLimit()));
        List<LedgerEntry> last = session.query(sql, EntryTable::read, filter.arguments());
        Collections.reverse(last);
        return last;
    }

    static List<LedgerEntry> find(Session session, EntryKey key) throws SQLException {
        return session.query(
                SELECT + " and id = ?", EntryTable::read, key.getAuthority().value(), key.getId());
    }

    /** The entry in a row. What cannot be read as one does not close the rest of the record. */
    private static LedgerEntry read(ResultSet row) throws SQLException {
        try {
            return common(row)
                    .child(ChildRef.of(row.getString("child")))
                    .kind(EntryKind.valueOf(row.getString("kind")))
                    .scheme(SchemePin.builder()
                            .scheme(SchemeId.of(row.getString("scheme")))
                            .version(row.getString("scheme_version"))
                            .hash(row.getString("scheme_hash"))
                            .build())
                    .document(row.getString("document"))
                    .salt(row.getString("salt"))
                    .build();
        } catch (IllegalArgumentException | NullPointerException notAnEntry) {
            return unreadable(row);
        }
    }

    private static LedgerEntry.Builder common(ResultSet row) throws SQLException {
        return LedgerEntry.builder()
                .authority(AuthorityId.of(row.getString("authority")))
                .sequence(row.getLong("sequence_no"))
                .id(text(row, "id"))
                .recordedAt(Instant.ofEpochMilli(row.getLong("recorded_at")))
                .commitment(text(row, "commitment"))
                .previous(text(row, "previous"))
                .hash(text(row, "hash"));
    }

    /** Its place and its hashes, by which the entries around it are judged; the rest is fixed words. */
    private static LedgerEntry unreadable(ResultSet row) throws SQLException {
        return common(row)
                .child(childOr(row.getString("child")))
                .kind(EntryKind.UNREADABLE)
                .scheme(NO_SCHEME)
                .document("")
                .salt("")
                .build();
    }

    private static ChildRef childOr(@Nullable String written) {
        try {
            return ChildRef.of(String.valueOf(written));
        } catch (IllegalArgumentException notAReference) {
            return NO_CHILD;
        }
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? "" : text;
    }
}
