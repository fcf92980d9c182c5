package oversight.core.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.record.LedgerEntry;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;

/** The duties, each with the entry that made it. */
final class DutyTable {

    private static final String COLUMNS = "authority, id, child, kind, owner, with_party, about, " + Rules.COLUMNS
            + ", started_at, due_at, due_certain, state, ended_at, change_no";

    private static final String INSERT = "insert into ovs_duty (entry_id, " + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String END = "update ovs_duty set state = ?, ended_at = ?, change_no = change_no + 1"
            + " where authority = ? and id = ? and state = 'OPEN'";

    private DutyTable() {}

    /** The row as it is stored; refuses what could not be kept exactly. */
    static @Nullable Object[] row(LedgerEntry entry, Duty duty) {
        if (!duty.getAuthority().equals(entry.getAuthority())) {
            throw new IllegalArgumentException("A duty is owed under the authority of its entry");
        }
        return new @Nullable Object[] {
            entry.getId(),
            duty.getAuthority().value(),
            duty.getId().value(),
            duty.getChild().value(),
            duty.getKind().name(),
            duty.getOwner().key(),
            duty.getWith().map(Party::key).orElse(null),
            Fit.text(duty.getAbout()),
            duty.getRule().getScheme().value(),
            Fit.text(duty.getRule().getVersion()),
            duty.getRule().getRule().value(),
            duty.getRule().getLine().orElse(null),
            Fit.text(duty.getRule().getCitation()),
            Fit.millis(duty.getStartedAt()),
            Fit.millis(duty.getDueAt()),
            duty.isDueCertain(),
            duty.getState().name(),
            duty.getEndedAt().map(Fit::millis).orElse(null),
            duty.getChange()
        };
    }

    static void insert(Session session, List<@Nullable Object[]> rows) throws SQLException {
        session.each(INSERT, rows);
    }

    /** Ends those that are still open; in one order everywhere, so that two entries never wait for each other. */
    static void discharge(Session session, LedgerEntry entry, List<DutyId> duties) throws SQLException {
        long at = Fit.millis(entry.getRecordedAt());
        session.each(
                END,
                duties.stream()
                        .map(DutyId::value)
                        .sorted()
                        .map(id -> new @Nullable Object[] {
                            DutyState.DISCHARGED.name(),
                            at,
                            entry.getAuthority().value(),
                            id
                        })
                        .toList());
    }

    static boolean move(Session session, DutyMove move, long at) throws SQLException {
        return DutyState.OPEN.canMoveTo(move.getTo())
                && session.update(
                                END + " and change_no = ?",
                                move.getTo().name(),
                                at,
                                move.getAuthority().value(),
                                move.getDuty().value(),
                                move.getChange())
                        == 1;
    }

    static List<Duty> find(Session session, DutyQuery query) throws SQLException {
        Filter filter = new Filter(query.getAuthority().value())
                .equal("child", query.getChild().map(ChildRef::value))
                .equal("owner", query.getOwner().map(Party::key))
                .equal("about", query.getAbout())
                .in("state", query.isOpenOnly() ? List.of(DutyState.OPEN) : List.of());
        return session.query(
                "select " + COLUMNS + " from ovs_duty" + filter.sql() + " order by due_at, id",
                DutyTable::read,
                filter.arguments());
    }

    private static Duty read(ResultSet row) throws SQLException {
        long ended = row.getLong("ended_at");
        Optional<Instant> endedAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(ended));
        return Duty.builder()
                .authority(AuthorityId.of(row.getString("authority")))
                .id(DutyId.of(row.getString("id")))
                .child(ChildRef.of(row.getString("child")))
                .kind(DutyKind.valueOf(row.getString("kind")))
                .owner(Party.parse(row.getString("owner")))
                .with(Optional.ofNullable(row.getString("with_party")).map(Party::parse))
                .about(row.getString("about"))
                .rule(Rules.read(row))
                .startedAt(Instant.ofEpochMilli(row.getLong("started_at")))
                .dueAt(Instant.ofEpochMilli(row.getLong("due_at")))
                .dueCertain(row.getBoolean("due_certain"))
                .state(DutyState.valueOf(row.getString("state")))
                .endedAt(endedAt)
                .change(row.getLong("change_no"))
                .build();
    }
}
