package oversight.core.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.notice.NoticeReason;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.party.StaffRef;
import oversight.api.record.LedgerEntry;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.Urgency;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;

/** The notices and how far each has come, each with the entry that made it. */
final class DeliveryTable {

    static final String COLUMNS = "authority, notice_key, child, about, recipient, instead_of, reason, " + Rules.COLUMNS
            + ", obligation, urgency, made_at, due_at, state, attempts, next_at, failure,"
            + " delivered_at, moved_at, moved_by, change_no";

    private static final String INSERT = "insert into ovs_delivery (entry_id, " + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String MOVE = "update ovs_delivery set state = ?, attempts = ?, next_at = ?, failure = ?,"
            + " delivered_at = coalesce(?, delivered_at), moved_at = ?, moved_by = ?, change_no = change_no + 1";

    private static final String LOCK =
            "select state from ovs_delivery where authority = ? and notice_key = ? and change_no = ? for update";

    private DeliveryTable() {}

    /** The row as it is stored; refuses what could not be kept exactly. */
    static @Nullable Object[] row(LedgerEntry entry, Delivery delivery) {
        Notice notice = delivery.getNotice();
        if (!notice.getAuthority().equals(entry.getAuthority())) {
            throw new IllegalArgumentException("A notice is given under the authority of its entry");
        }
        return new @Nullable Object[] {
            entry.getId(),
            notice.getAuthority().value(),
            notice.getKey().value(),
            notice.getChild().value(),
            Fit.text(notice.getAbout()),
            notice.getRecipient().key(),
            notice.getInsteadOf().map(Party::key).orElse(null),
            notice.getReason().name(),
            notice.getRule().getScheme().value(),
            Fit.text(notice.getRule().getVersion()),
            notice.getRule().getRule().value(),
            notice.getRule().getLine().orElse(null),
            Fit.text(notice.getRule().getCitation()),
            notice.getObligation().name(),
            notice.getUrgency().name(),
            Fit.millis(notice.getMadeAt()),
            Fit.millis(notice.getDueAt()),
            delivery.getState().name(),
            delivery.getAttempts(),
            Fit.millis(delivery.getNextAt()),
            delivery.getFailure().map(Fit::text).orElse(null),
            delivery.getDeliveredAt().map(Fit::millis).orElse(null),
            delivery.getMovedAt().map(Fit::millis).orElse(null),
            delivery.getMovedBy().map(StaffRef::value).orElse(null),
            delivery.getChange()
        };
    }

    static void insert(Session session, List<@Nullable Object[]> rows) throws SQLException {
        session.eachOne(INSERT, rows);
    }

    /** Whether each can move as it is to; those that can are locked, so that nobody else moves them before this transaction does. */
    static boolean lock(Session session, AuthorityId authority, List<DeliveryMove> moves) throws SQLException {
        for (DeliveryMove move : inOrder(moves)) {
            List<DeliveryState> states = session.query(
                    LOCK,
                    row -> DeliveryState.valueOf(row.getString(1)),
                    authority.value(),
                    move.getKey().value(),
                    move.getChange());
            if (states.stream().noneMatch(state -> state.canMoveTo(move.getTo()))) {
                return false;
            }
        }
        return true;
    }

    static void move(Session session, List<DeliveryMove> moves) throws SQLException {
        for (DeliveryMove move : inOrder(moves)) {
            session.requireOne(move(session, move));
        }
    }

    private static List<DeliveryMove> inOrder(List<DeliveryMove> moves) {
        return moves.stream()
                .sorted(Comparator.comparing(move -> move.getKey().value()))
                .toList();
    }

    static boolean move(Session session, DeliveryMove move) throws SQLException {
        List<DeliveryState> from = Arrays.stream(DeliveryState.values())
                .filter(state -> state.canMoveTo(move.getTo()))
                .toList();
        if (from.isEmpty()) {
            return false;
        }
        long at = Fit.millis(move.getAt());
        Filter filter = new Filter(move.getAuthority().value())
                .equal("notice_key", Optional.of(move.getKey().value()))
                .equal("change_no", Optional.of(move.getChange()))
                .states(from);
        return session.update(
                        MOVE + filter.sql(),
                        filter.after(
                                move.getTo().name(),
                                move.getAttempts(),
                                Fit.millis(move.getNextAt()),
                                move.getFailure().map(Fit::text).orElse(null),
                                move.getTo() == DeliveryState.DELIVERED ? at : null,
                                at,
                                move.getBy().map(StaffRef::value).orElse(null)))
                == 1;
    }

    static List<Delivery> find(Session session, DeliveryQuery query) throws SQLException {
        Filter filter = new Filter(query.getAuthority().value())
                .equal("child", query.getChild().map(ChildRef::value))
                .equal("about", query.getAbout())
                .equal("notice_key", query.getKey().map(NoticeKey::value))
                .equal("recipient", query.getRecipient().map(Party::key))
                .states(query.getStates())
                .compare("due_at", "<", query.getDueBefore().map(Fit::millis));
        query.getAfter()
                .map(Delivery::getNotice)
                .ifPresent(last -> filter.after(
                        "made_at",
                        Fit.millis(last.getMadeAt()),
                        "notice_key",
                        last.getKey().value()));
        return session.query(
                "select " + COLUMNS + " from ovs_delivery" + filter.sql() + " order by made_at, notice_key"
                        + filter.limit(query.getLimit()),
                DeliveryTable::read,
                filter.arguments());
    }

    static Delivery read(ResultSet row) throws SQLException {
        return Delivery.builder()
                .notice(notice(row))
                .state(DeliveryState.valueOf(row.getString("state")))
                .attempts(row.getInt("attempts"))
                .nextAt(Instant.ofEpochMilli(row.getLong("next_at")))
                .failure(Optional.ofNullable(row.getString("failure")))
                .deliveredAt(Fit.instant(row, "delivered_at"))
                .movedAt(Fit.instant(row, "moved_at"))
                .movedBy(Optional.ofNullable(row.getString("moved_by")).map(StaffRef::of))
                .change(row.getLong("change_no"))
                .build();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return Notice.builder()
                .key(NoticeKey.of(row.getString("notice_key")))
                .authority(AuthorityId.of(row.getString("authority")))
                .child(ChildRef.of(row.getString("child")))
                .about(row.getString("about"))
                .recipient(Party.parse(row.getString("recipient")))
                .insteadOf(Optional.ofNullable(row.getString("instead_of")).map(Party::parse))
                .reason(NoticeReason.valueOf(row.getString("reason")))
                .rule(Rules.read(row))
                .obligation(Obligation.valueOf(row.getString("obligation")))
                .urgency(Urgency.valueOf(row.getString("urgency")))
                .madeAt(Instant.ofEpochMilli(row.getLong("made_at")))
                .dueAt(Instant.ofEpochMilli(row.getLong("due_at")))
                .build();
    }
}
