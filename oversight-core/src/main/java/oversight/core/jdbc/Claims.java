package oversight.core.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.spi.Claim;

/** Hands out deliveries that are due, those that have been due for longest first, each to one claim only. */
final class Claims {

    private static final String DUE =
            " where authority = ? and state in ('PENDING', 'FAILED', 'CLAIMED') and next_at <= ?";

    private static final String LONGEST_FIRST = " order by next_at, notice_key limit ?";

    /** Rows that another claim has locked are passed over, so that claims never wait for each other. */
    private static final String POSTGRESQL =
            "with due as (select authority, notice_key, next_at from ovs_delivery" + DUE
                    + LONGEST_FIRST
                    + " for update skip locked), claimed as (update ovs_delivery as d set state = 'CLAIMED', next_at = ?,"
                    + " change_no = d.change_no + 1 from due where d.authority = due.authority and d.notice_key = due.notice_key"
                    + " returning d.*, due.next_at as due_since) select " + DeliveryTable.COLUMNS
                    + " from claimed order by due_since, notice_key";

    private static final String CANDIDATES = "select " + DeliveryTable.COLUMNS + " from ovs_delivery" + DUE
            + " and next_at >= ? and (next_at > ? or notice_key > ?)" + LONGEST_FIRST;

    private static final String LOCK = "select change_no from ovs_delivery"
            + " where authority = ? and notice_key = ? and change_no = ? for update skip locked";

    private static final String TAKE =
            "update ovs_delivery set state = 'CLAIMED', next_at = ?, change_no = change_no + 1"
                    + " where authority = ? and notice_key = ? and change_no = ?";

    private Claims() {}

    static List<Delivery> claim(Session session, Claim claim, long now, long until) throws SQLException {
        return session.database() == Database.POSTGRESQL
                ? session.query(
                        POSTGRESQL, DeliveryTable::read, claim.getAuthority().value(), now, claim.getLimit(), until)
                : takeOneByOne(session, claim, now, until);
    }

    /**
     * Goes through what is due, page by page, and takes each that is neither locked nor changed. H2 would lock all that is due in one statement, and would
     * keep an update waiting, with what it has taken already, until two claims wait for each other: in the host's transaction nobody could do it again.
     */
    private static List<Delivery> takeOneByOne(Session session, Claim claim, long now, long until) throws SQLException {
        String authority = claim.getAuthority().value();
        List<Delivery> taken = new ArrayList<>();
        long lastAt = Long.MIN_VALUE;
        String lastKey = "";
        List<Delivery> page;
        do {
            page = session.query(
                    CANDIDATES, DeliveryTable::read, authority, now, lastAt, lastAt, lastKey, claim.getLimit());
            for (Delivery candidate : page) {
                if (taken.size() < claim.getLimit() && take(session, candidate, until)) {
                    taken.add(claimed(candidate, claim));
                }
                lastAt = candidate.getNextAt().toEpochMilli();
                lastKey = candidate.getNotice().getKey().value();
            }
        } while (page.size() == claim.getLimit() && taken.size() < claim.getLimit());
        return List.copyOf(taken);
    }

    private static boolean take(Session session, Delivery candidate, long until) throws SQLException {
        Notice notice = candidate.getNotice();
        String authority = notice.getAuthority().value();
        String key = notice.getKey().value();
        List<Long> locked = session.query(LOCK, row -> row.getLong(1), authority, key, candidate.getChange());
        return !locked.isEmpty() && session.update(TAKE, until, authority, key, candidate.getChange()) == 1;
    }

    private static Delivery claimed(Delivery candidate, Claim claim) {
        return Delivery.builder()
                .from(candidate)
                .state(DeliveryState.CLAIMED)
                .nextAt(claim.getUntil())
                .change(candidate.getChange() + 1)
                .build();
    }
}
