package oversight.core.jdbc;

import java.sql.SQLException;
import java.util.List;
import oversight.api.party.ChildRef;
import oversight.api.record.ChainHead;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordEnd;
import oversight.api.spi.ChildKey;
import oversight.api.spi.EndsQuery;

/** The end of each child's record: what every append is conditional on. */
final class HeadTable {

    private static final ChainHead EMPTY =
            ChainHead.builder().sequence(0).hash("0".repeat(64)).build();

    private HeadTable() {}

    static ChainHead head(Session session, ChildKey child) throws SQLException {
        return session
                .query(
                        "select sequence_no, hash from ovs_head where authority = ? and child = ?",
                        row -> ChainHead.builder()
                                .sequence(row.getLong(1))
                                .hash(row.getString(2))
                                .build(),
                        child.getAuthority().value(),
                        child.getChild().value())
                .stream()
                .findFirst()
                .orElse(EMPTY);
    }

    static List<RecordEnd> page(Session session, EndsQuery query, int limit) throws SQLException {
        return session.query(
                "select child, sequence_no, hash from ovs_head where authority = ? and child > ?"
                        + " order by child limit ?",
                row -> RecordEnd.builder()
                        .child(ChildRef.of(row.getString(1)))
                        .head(ChainHead.builder()
                                .sequence(row.getLong(2))
                                .hash(row.getString(3))
                                .build())
                        .build(),
                query.getAuthority().value(),
                query.getAfter().map(ChildRef::value).orElse(""),
                limit);
    }

    /** Whether the head is the one that the entry follows. */
    static boolean isBefore(Session session, LedgerEntry entry) throws SQLException {
        ChildKey child = ChildKey.builder()
                .authority(entry.getAuthority())
                .child(entry.getChild())
                .build();
        ChainHead head = head(session, child);
        return head.getSequence() == entry.getSequence() - 1 && head.getHash().equals(entry.getPrevious());
    }

    /** Makes the entry the head if it follows the head that is there. A row of another transaction that is not yet committed is waited for. */
    static boolean advance(Session session, LedgerEntry entry) throws SQLException {
        if (entry.getSequence() > 1) {
            return replace(
                    session, entry, entry.getSequence() - 1, entry.getPrevious(), entry.getSequence(), entry.getHash());
        }
        return entry.getPrevious().equals(EMPTY.getHash())
                && session.insertIfAbsent(
                        "insert into ovs_head (authority, child, sequence_no, hash) values (?, ?, 1, ?)",
                        entry.getAuthority().value(),
                        entry.getChild().value(),
                        entry.getHash());
    }

    /** Takes back what {@link #advance} has done in the same transaction. */
    static void takeBack(Session session, LedgerEntry entry) throws SQLException {
        if (entry.getSequence() > 1) {
            replace(session, entry, entry.getSequence(), entry.getHash(), entry.getSequence() - 1, entry.getPrevious());
        } else {
            session.update(
                    "delete from ovs_head where authority = ? and child = ? and sequence_no = 1 and hash = ?",
                    entry.getAuthority().value(),
                    entry.getChild().value(),
                    entry.getHash());
        }
    }

    private static boolean replace(
            Session session, LedgerEntry entry, long fromSequence, String fromHash, long toSequence, String toHash)
            throws SQLException {
        return session.update(
                        "update ovs_head set sequence_no = ?, hash = ?"
                                + " where authority = ? and child = ? and sequence_no = ? and hash = ?",
                        toSequence,
                        toHash,
                        entry.getAuthority().value(),
                        entry.getChild().value(),
                        fromSequence,
                        fromHash)
                == 1;
    }
}
