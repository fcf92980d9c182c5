package oversight.benchmarks.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import oversight.api.Oversight;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.party.AuthorityId;
import oversight.api.party.StaffRef;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryMove;
import oversight.benchmarks.ledger.OneConnection.Done;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.schemes.PublishedSchemes;

/** How long the ledger's questions take as its tables grow: nearly everything delivered and done, as after years, and as much due as on any day. */
final class Growth {

    private static final int TIMES = 25;
    private static final int PAGE = 100;

    private static final String ENTRIES = """
            insert into ovs_entry select '%1$s', 'entry-' || n, 'C-' || n / 10, n %% 10 + 1, 'NOTE', %2$d, 'scheme', '1', repeat('0', 64),
                repeat('words ', 40), repeat('0', 64), repeat('0', 64), repeat('0', 64), repeat('0', 64)
            from generate_series(1, %3$d / 2) n""";

    /** Two for each entry. The last 3,000 are due now, 500 later, 500 are parked; 2 in 10,000 of the others too. */
    private static final String DELIVERIES = """
            insert into ovs_delivery (authority, notice_key, entry_id, child, about, recipient, reason, rule_scheme, rule_version, rule_id,
                rule_citation, obligation, urgency, made_at, due_at, state, attempts, next_at, delivered_at, moved_at, change_no)
            select '%1$s', 'key-' || n, 'entry-' || (n + 1) / 2, 'C-' || (n + 1) / 20, 'entry-' || (n + 1) / 2, 'staff:sw-' || n %% 500,
                'ROUTE', 'scheme', '1', 'rule', 'cited', 'MANDATORY', 'ROUTINE', made, made + 3600000,
                case when n > %3$d - 3000 then 'PENDING' when n > %3$d - 3500 then 'FAILED'
                    when n > %3$d - 4000 or n %% 5000 = 0 then 'PARKED' else 'DELIVERED' end,
                1, case when n > %3$d - 3000 then made when n > %3$d - 3500 then %2$d + 3600000 else made end,
                case when n > %3$d - 4000 or n %% 5000 = 0 then null else made end, made, 2
            from (select n, %2$d - (%3$d - n) * 1000::bigint as made from generate_series(1, %3$d) n) as all_of_them""";

    /** Two for each entry, among 500 owners. 1 in 50 is open, half of these overdue. */
    private static final String DUTIES = """
            insert into ovs_duty (authority, id, entry_id, child, kind, owner, about, rule_scheme, rule_version, rule_id, rule_citation,
                started_at, due_at, due_certain, state, ended_at, reminders, change_no)
            select '%1$s', 'duty-' || n, 'entry-' || (n + 1) / 2, 'C-' || (n + 1) / 20, 'RECORD', 'staff:sw-' || n %% 499,
                'entry-' || (n + 1) / 2, 'scheme', '1', 'rule', 'cited', %2$d, %2$d + (case when n %% 100 = 0 then 1 else -1 end) * n * 10::bigint, true,
                case when n %% 50 = 0 then 'OPEN' else 'DISCHARGED' end, case when n %% 50 = 0 then null else %2$d end, 0, 1
            from generate_series(1, %3$d) n""";

    private final OneConnection connection;
    private final JdbcNoteLedger ledger;
    private final Oversight oversight;
    private final AuthorityId authority = PublishedSchemes.calderdale().getAuthority();

    Growth(OneConnection connection) {
        this.connection = connection;
        this.ledger = JdbcNoteLedger.ownTransactions(connection.source());
        this.oversight = SampleOffice.on(ledger, notice -> {});
    }

    void measure(int notices) throws SQLException {
        run("truncate ovs_entry, ovs_head, ovs_duty, ovs_delivery");
        for (String sql : List.of(ENTRIES, DELIVERIES, DUTIES)) {
            run(String.format(Locale.ROOT, sql, authority.value(), SampleOffice.NOW.toEpochMilli(), notices));
        }
        run("vacuum analyze");
        List<Delivery> claimed = new ArrayList<>();
        time(notices, "claim(100)", () -> {
            List<Delivery> now = claim();
            claimed.addAll(now);
            return now;
        });
        time(notices, "moveDelivery", () -> moved(claimed.remove(claimed.size() - 1)));
        time(notices, "parked(100)", () -> oversight.deliveries().parked(PAGE));
        time(notices, "late(100)", () -> oversight.deliveries().late(PAGE));
        time(notices, "overdue(100)", () -> oversight.duties().overdue(PAGE));
        time(notices, "owedBy", () -> oversight.duties().owedBy(StaffRef.of("sw-50")));
    }

    private List<Delivery> claim() {
        return ledger.claim(Claim.builder()
                .authority(authority)
                .now(SampleOffice.NOW)
                .until(SampleOffice.NOW.plus(Duration.ofMinutes(5)))
                .limit(PAGE)
                .build());
    }

    private List<Boolean> moved(Delivery delivery) {
        boolean moved = ledger.moveDelivery(DeliveryMove.builder()
                .authority(authority)
                .key(delivery.getNotice().getKey())
                .change(delivery.getChange())
                .to(DeliveryState.DELIVERED)
                .attempts(2)
                .nextAt(SampleOffice.NOW)
                .at(SampleOffice.NOW)
                .build());
        return moved ? List.of(true) : List.of();
    }

    private void time(int notices, String what, Supplier<List<?>> question) throws SQLException {
        Sample micros = new Sample();
        int rows = 0;
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            rows = question.get().size();
            micros.add((System.nanoTime() - began) / 1e3);
        }
        if (rows == 0) {
            throw new IllegalStateException("Nothing was found: " + what);
        }
        System.out.printf(
                "growth  %,11d notices  %-13s %s us  %3d row(s)  %s%n",
                notices, what, micros.text("%.0f"), rows, plan(question));
    }

    /** The scans of the plan of the first statement, and the pages that it looked at, when run once more. */
    private String plan(Supplier<List<?>> question) throws SQLException {
        Done first = connection.during(() -> Objects.requireNonNull(question.get(), "an answer")).stream()
                .filter(one -> !one.sql().equals("commit"))
                .findFirst()
                .orElseThrow();
        List<String> told = new ArrayList<>();
        try (var statement = connection
                .real()
                .prepareStatement("explain (analyze, buffers, costs off, timing off) " + first.sql())) {
            Object[] row = first.rows().get(0);
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i + 1, row[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String line = rows.getString(1).strip();
                    if (line.contains("Scan") && !line.contains("CTE")
                            || line.startsWith("Buffers") && told.isEmpty()) {
                        told.add(line.replaceAll("^->\\s*|\\(actual.*", "").strip());
                    }
                }
            }
        }
        return String.join("; ", told);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.real().createStatement()) {
            statement.execute(sql);
        }
    }
}
