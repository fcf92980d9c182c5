package oversight.core.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.spi.Claim;

/** Hands out deliveries that are due, those that have been due for longest first, each to one claim only. */
final class Claims {

    private static final String DUE =
            " where authority = ? and state in ('PENDING', 'FAILED', 'CLAIMED') and next_at <= ?"
                    + " order by next_at, notice_key limit ?";

    /** Rows that another claim has locked are passed over, so that claims never wait for each other. */
    private static final String POSTGRESQL =
            "with due as (select authority, notice_key, next_at from ovs_delivery" + DUE
                    + " for update skip locked), claimed as (update ovs_delivery as d set state = 'CLAIMED', next_at = ?,"
                    + " change_no = d.change_no + 1 from due where d.authority = due.authority and d.notice_key = due.notice_key"
                    + " returning d.*, due.next_at as due_since) select " + DeliveryTable.COLUMNS
                    + " from claimed order by due_since, notice_key";

    private static final String CANDIDATES = "select " + DeliveryTable.COLUMNS + " from ovs_delivery" + DUE;

    private static final String TAKE =
            "update ovs_delivery set state = 'CLAIMED', next_at = ?, change_no = change_no + 1"
                    + " where authority = ? and notice_key = ? and change_no = ?";

    private static final Comparator<Delivery> BY_KEY =
            Comparator.comparing(delivery -> delivery.getNotice().getKey().value());

    private Claims() {}

    static List<Delivery> claim(Session session, Claim claim, long now, long until) throws SQLException {
        return session.database() == Database.POSTGRESQL
                ? session.query(
                        POSTGRESQL, DeliveryTable::read, claim.getAuthority().value(), now, claim.getLimit(), until)
                : takeOneByOne(session, claim, now, until);
    }

    /** Reads what is due and takes each on condition that nobody else has; looks again as long as that brings something. */
    private static List<Delivery> takeOneByOne(Session session, Claim claim, long now, long until) throws SQLException {
        List<Delivery> taken = new ArrayList<>();
        int before;
        do {
            before = taken.size();
            List<Delivery> candidates = session.query(
                    CANDIDATES, DeliveryTable::read, claim.getAuthority().value(), now, claim.getLimit() - before);
            // By key everywhere, so that two claims never wait for each other in a circle.
            candidates.sort(BY_KEY);
            for (Delivery candidate : candidates) {
                if (take(session, candidate, until)) {
                    taken.add(candidate);
                }
            }
        } while (taken.size() > before && taken.size() < claim.getLimit());
        taken.sort(Comparator.comparing(Delivery::getNextAt).thenComparing(BY_KEY));
        return taken.stream().map(delivery -> claimed(delivery, claim)).toList();
    }

    private static boolean take(Session session, Delivery candidate, long until) throws SQLException {
        Notice notice = candidate.getNotice();
        return session.update(
                        TAKE,
                        until,
                        notice.getAuthority().value(),
                        notice.getKey().value(),
                        candidate.getChange())
                == 1;
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
