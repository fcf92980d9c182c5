package oversight.core.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.record.LedgerEntry;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;

/** The duties, each with the entry that made it. */
final class DutyTable {

    private static final String COLUMNS = "authority, id, child, kind, owner, with_party, about, " + Rules.COLUMNS
            + ", started_at, due_at, due_certain, state, ended_at, ended_by, remind_at, reminders, change_no";

    private static final String INSERT = "insert into ovs_duty (entry_id, " + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String END = "update ovs_duty set state = ?, ended_at = ?, ended_by = ?, remind_at = null,"
            + " change_no = change_no + 1 where authority = ? and id = ?";

    private static final String REMIND = "update ovs_duty set remind_at = ?, reminders = reminders + 1,"
            + " change_no = change_no + 1 where authority = ? and id = ?";

    private static final String LOCK =
            "select state from ovs_duty where authority = ? and id = ? and change_no = ? for update";

    /** The first two conditions hold of every role, and of hardly anything else, in whatever order the database sorts: so it goes through that part of the index alone. */
    private static final String BY_A_ROLE = "owner >= 'role' and owner < 'rolf' and owner like 'role:%'";

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
            duty.getEndedBy().map(StaffRef::value).orElse(null),
            duty.getRemindAt().map(Fit::millis).orElse(null),
            duty.getReminders(),
            duty.getChange()
        };
    }

    static void insert(Session session, List<@Nullable Object[]> rows) throws SQLException {
        session.eachOne(INSERT, rows);
    }

    /** Whether each can move as it is to; those that can are locked, so that nobody else moves them before this transaction does. */
    static boolean lock(Session session, AuthorityId authority, List<DutyMove> moves) throws SQLException {
        for (DutyMove move : inOrder(moves)) {
            List<DutyState> states = session.query(
                    LOCK,
                    row -> DutyState.valueOf(row.getString(1)),
                    authority.value(),
                    move.getDuty().value(),
                    move.getChange());
            if (states.stream().noneMatch(state -> state.canMoveTo(move.getTo()))) {
                return false;
            }
        }
        return true;
    }

    static void move(Session session, List<DutyMove> moves) throws SQLException {
        for (DutyMove move : inOrder(moves)) {
            String authority = move.getAuthority().value();
            String id = move.getDuty().value();
            if (move.getTo() == DutyState.OPEN) {
                session.updateOne(REMIND, move.getRemindAt().map(Fit::millis).orElse(null), authority, id);
            } else {
                @Nullable String by = move.getBy().map(StaffRef::value).orElse(null);
                session.updateOne(END, move.getTo().name(), Fit.millis(move.getAt()), by, authority, id);
            }
        }
    }

    /** In one order everywhere, so that two entries never wait for each other. */
    private static List<DutyMove> inOrder(List<DutyMove> moves) {
        return moves.stream()
                .sorted(Comparator.comparing(move -> move.getDuty().value()))
                .toList();
    }

    static List<Duty> find(Session session, DutyQuery query) throws SQLException {
        Filter filter = new Filter(query.getAuthority().value())
                .equal("id", query.getDuty().map(DutyId::value))
                .equal("child", query.getChild().map(ChildRef::value))
                .in("owner", query.getOwners(), Party::key)
                .only(query.isOwedInRole(), BY_A_ROLE)
                .in("kind", query.getKinds(), DutyKind::name)
                .equal("about", query.getAbout())
                .states(query.isOpenOnly() ? List.of(DutyState.OPEN) : List.of())
                .compare("due_at", "<", query.getDueBefore().map(Fit::millis))
                .compare("remind_at", "<=", query.getRemindBy().map(Fit::millis));
        query.getAfter()
                .ifPresent(last -> filter.after(
                        "due_at",
                        Fit.millis(last.getDueAt()),
                        "id",
                        last.getId().value()));
        return session.query(
                "select " + COLUMNS + " from ovs_duty" + filter.sql() + " order by due_at, id"
                        + filter.limit(query.getLimit()),
                DutyTable::read,
                filter.arguments());
    }

    private static Duty read(ResultSet row) throws SQLException {
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
                .endedAt(Fit.instant(row, "ended_at"))
                .endedBy(Optional.ofNullable(row.getString("ended_by")).map(StaffRef::of))
                .remindAt(Fit.instant(row, "remind_at"))
                .reminders(row.getInt("reminders"))
                .change(row.getLong("change_no"))
                .build();
    }
}
