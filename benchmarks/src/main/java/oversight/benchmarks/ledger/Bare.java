package oversight.benchmarks.ledger;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oversight.api.Oversight;
import oversight.api.note.CaseNote;
import oversight.api.spi.Append;
import oversight.api.spi.NoteLedger;
import oversight.benchmarks.ledger.OneConnection.Done;
import oversight.core.jdbc.Database;
import oversight.core.jdbc.JdbcNoteLedger;
import oversight.core.jdbc.JdbcSchema;

/**
 * The limit: the same rows by the same inserts and updates, each note in one transaction, in tables of the same form, prepared beforehand. The rows are what
 * the library wrote for the sample notes, under other identifiers.
 */
final class Bare {

    private static final String OURS = "ovs_";
    private static final String TABLES = "bare_";

    /** The rows to take stand in an expression of their own: as a subquery PostgreSQL may run it again and take more. */
    private static final String CLAIM =
            "with due as materialized (select authority, notice_key from bare_delivery where authority = ?"
                    + " and state in ('PENDING', 'FAILED', 'CLAIMED') and next_at <= ? order by next_at, notice_key limit ?"
                    + " for update skip locked) update bare_delivery as d set state = 'CLAIMED', next_at = ?, change_no = d.change_no + 1"
                    + " from due where d.authority = due.authority and d.notice_key = due.notice_key returning d.notice_key, d.change_no";

    private static final String MOVE = "update bare_delivery set state = 'DELIVERED', attempts = 1, next_at = ?,"
            + " delivered_at = ?, moved_at = ?, change_no = change_no + 1 where authority = ? and notice_key = ?"
            + " and change_no = ? and state = 'CLAIMED' returning notice_key";

    private final Connection connection;
    private final String authority;
    private final List<Written> model;

    /** What one note writes, and which of its texts are identifiers of its own. */
    private record Written(List<Done> statements, Set<String> own) {}

    private Bare(Connection connection, String authority, List<Written> model) {
        this.connection = connection;
        this.authority = authority;
        this.model = model;
    }

    static void makeTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(JdbcSchema.script(Database.POSTGRESQL).replace(OURS, TABLES));
        }
    }

    /** Records a pass of notes with the library and keeps what it wrote. */
    static Bare learnt(OneConnection connection, String children) throws SQLException {
        List<Append> appends = new ArrayList<>();
        NoteLedger ledger = JdbcNoteLedger.ownTransactions(connection.source());
        Oversight oversight = SampleOffice.on(overheard(ledger, appends), notice -> {});
        List<Written> model = new ArrayList<>();
        for (CaseNote note : SampleOffice.pass(children)) {
            List<Done> statements = connection.during(() -> SampleOffice.record(oversight, note)).stream()
                    .filter(one -> one.sql().startsWith("insert") || one.sql().startsWith("update"))
                    .map(one -> new Done(one.sql().replace(OURS, TABLES), one.rows(), one.batch()))
                    .toList();
            model.add(new Written(statements, own(appends.get(appends.size() - 1))));
        }
        return new Bare(
                connection.real(), appends.get(0).getEntry().getAuthority().value(), model);
    }

    /** The ledger, with what is appended to it kept aside. */
    private static NoteLedger overheard(NoteLedger ledger, List<Append> appends) {
        return (NoteLedger) Proxy.newProxyInstance(
                Bare.class.getClassLoader(), new Class<?>[] {NoteLedger.class}, (proxy, method, arguments) -> {
                    if (arguments[0] instanceof Append append) {
                        appends.add(append);
                    }
                    return method.invoke(ledger, arguments);
                });
    }

    private static Set<String> own(Append append) {
        Set<String> own = new HashSet<>();
        own.add(append.getEntry().getId());
        own.add(append.getEntry().getChild().value());
        append.getDuties().forEach(duty -> own.add(duty.getId().value()));
        append.getDuties().forEach(duty -> own.add(duty.getAbout()));
        append.getDeliveries().forEach(one -> own.add(one.getNotice().getKey().value()));
        append.getDeliveries().forEach(one -> own.add(one.getNotice().getAbout()));
        return Set.copyOf(own);
    }

    /** The statements of a pass under new identifiers, one list for each note. */
    List<List<Done>> prepared(String suffix) {
        return model.stream()
                .map(note -> note.statements().stream()
                        .map(one -> new Done(
                                one.sql(),
                                one.rows().stream()
                                        .map(row -> renamed(row, note.own(), suffix))
                                        .toList(),
                                one.batch()))
                        .toList())
                .toList();
    }

    private static Object[] renamed(Object[] row, Set<String> own, String suffix) {
        @Nullable Object[] copy = row.clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] instanceof String text && own.contains(text)) {
                copy[i] = text + suffix;
            }
        }
        return copy;
    }

    void write(List<Done> note) throws SQLException {
        connection.setAutoCommit(false);
        for (Done one : note) {
            try (PreparedStatement statement = connection.prepareStatement(one.sql())) {
                for (Object[] row : one.rows()) {
                    bind(statement, row);
                    if (one.batch()) {
                        statement.addBatch();
                    }
                }
                if (one.batch()) {
                    statement.executeBatch();
                } else if (statement.executeUpdate() != 1) {
                    throw new IllegalStateException("A bare statement did not write its row: " + one.sql());
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Claims so many that are due and moves each; each statement is a transaction, as with the library. */
    int deliver(int limit) throws SQLException {
        long now = SampleOffice.NOW.toEpochMilli();
        Map<String, Long> claimed = new HashMap<>();
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            bind(claim, authority, now, limit, now + 260_000);
            try (ResultSet rows = claim.executeQuery()) {
                while (rows.next()) {
                    claimed.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        for (Map.Entry<String, Long> one : claimed.entrySet()) {
            try (PreparedStatement move = connection.prepareStatement(MOVE)) {
                bind(move, now, now, now, authority, one.getKey(), one.getValue());
                try (ResultSet rows = move.executeQuery()) {
                    if (!rows.next()) {
                        throw new IllegalStateException("A bare move moved nothing");
                    }
                }
            }
        }
        return claimed.size();
    }

    private static void bind(PreparedStatement statement, @Nullable Object... row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
        }
    }
}
