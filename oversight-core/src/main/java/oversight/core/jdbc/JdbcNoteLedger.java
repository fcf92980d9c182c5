package oversight.core.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import oversight.api.duty.Duty;
import oversight.api.notice.Delivery;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKey;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordEnd;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.ChildKey;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.EndsQuery;
import oversight.api.spi.LatestQuery;
import oversight.api.spi.NoteLedger;

/**
 * The record in PostgreSQL or H2, in the tables of {@link JdbcSchema}. Decisions are fully recorded (DM-3), and what recording one sets off is kept with it
 * or not at all.
 *
 * <h2>Threading</h2>
 * Thread-safe; it holds no connection between calls and has no threads of its own. The isolation expected is the databases' own default, read committed.
 *
 * <h2>Transaction</h2>
 * With {@link #ownTransactions} each call is one transaction that is committed before it returns. With {@link #hostTransaction} each call is part of the
 * host's transaction, and an answer that nothing was written leaves that transaction usable; after an exception the host rolls back.
 *
 * <h2>Idempotency</h2>
 * As {@link NoteLedger} says. An identifier that is there is answered {@link AppendResult#ALREADY_THERE} also when the head has moved, so that a caller
 * who does not know what became of a commit records again and is told.
 *
 * <h2>Failure</h2>
 * {@link LedgerException} when the database fails; {@link IllegalArgumentException}, before anything is written, for what could not be kept exactly: a time
 * finer than a millisecond, an unpaired surrogate, U+0000.
 */
public final class JdbcNoteLedger implements NoteLedger {

    private static final int ATTEMPTS = 20;

    private final Transactions transactions;

    private JdbcNoteLedger(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A ledger whose every call is a transaction of its own.
     *
     * @param source where connections come from; they are closed after each call
     * @return the ledger
     * @throws IllegalStateException when the database is PostgreSQL with {@code fsync}, {@code full_page_writes} or {@code synchronous_commit} off, or an H2
     *     file without {@code WRITE_DELAY=0;REUSE_SPACE=FALSE}, all of which forget acknowledged notes (such a file grows until a {@code SHUTDOWN
     *     COMPACT}); an H2 before 2.2.220 or one that folds identifiers; neither PostgreSQL nor H2; or when the tables are missing or of another version than
     *     {@link JdbcSchema#version()}. Settings that let out what people wrote are named in the log
     * @throws LedgerException when the database cannot be asked
     */
    public static JdbcNoteLedger ownTransactions(DataSource source) {
        return new JdbcNoteLedger(new OwnTransactions(source, StartUpCheck::check));
    }

    /**
     * A ledger that works in the transaction that the host has begun, and leaves its end to the host: it never commits, rolls back, closes or changes the mode
     * of a connection. The database is looked at as {@link #ownTransactions} says, at the first call.
     *
     * @param current gives the connection of the calling thread's transaction; a connection in autocommit is refused with an {@link IllegalStateException}
     * @return the ledger
     */
    public static JdbcNoteLedger hostTransaction(Supplier<Connection> current) {
        return new JdbcNoteLedger(new HostTransaction(current));
    }

    @Override
    public ChainHead head(ChildKey child) {
        return transactions.read("head", session -> HeadTable.head(session, child));
    }

    @Override
    public AppendResult append(Append append) {
        LedgerEntry entry = append.getEntry();
        append.getCounterparts().forEach(other -> Fit.sameAuthority(entry, other));
        List<LedgerEntry> entries = Stream.concat(Stream.of(entry), append.getCounterparts().stream())
                .toList();
        List<@Nullable Object[]> rows = entries.stream().map(EntryTable::row).toList();
        List<@Nullable Object[]> duties = append.getDuties().stream()
                .map(duty -> DutyTable.row(entry, duty))
                .toList();
        List<@Nullable Object[]> deliveries = append.getDeliveries().stream()
                .map(delivery -> DeliveryTable.row(entry, delivery))
                .toList();
        Fit.moves(append);
        return settled(
                "append",
                session -> appended(session, append, entries, rows, duties, deliveries),
                result -> result == AppendResult.APPENDED);
    }

    private static AppendResult appended(
            Session session,
            Append append,
            List<LedgerEntry> entries,
            List<@Nullable Object[]> rows,
            List<@Nullable Object[]> duties,
            List<@Nullable Object[]> deliveries)
            throws SQLException {
        LedgerEntry entry = append.getEntry();
        AppendResult result = appendEntries(session, entries, rows);
        if (result != AppendResult.APPENDED) {
            return result;
        }
        if (!DutyTable.lock(session, entry.getAuthority(), append.getDutyMoves())
                || !DeliveryTable.lock(session, entry.getAuthority(), append.getDeliveryMoves())) {
            takeBack(session, entries);
            return AppendResult.OUTDATED;
        }
        EntryTable.erase(session, entry, append.getErases());
        DutyTable.insert(session, duties);
        DeliveryTable.insert(session, deliveries);
        DutyTable.move(session, append.getDutyMoves());
        DeliveryTable.move(session, append.getDeliveryMoves());
        return result;
    }

    /** A transaction of our own that met another one half-way was rolled back whole, so it is simply done again. */
    private <T> T settled(String operation, Transactions.Work<T> work, Predicate<T> kept) {
        for (int left = ATTEMPTS; true; left--) {
            try {
                return transactions.write(operation, work, kept);
            } catch (LedgerException e) {
                if (left == 0 || !e.isContention() || !(transactions instanceof OwnTransactions)) {
                    throw e;
                }
            }
        }
    }

    /** All or none; taken back by hand, without a rollback, for the same reason. */
    private static AppendResult appendEntries(Session session, List<LedgerEntry> entries, List<@Nullable Object[]> rows)
            throws SQLException {
        for (int i = 0; i < entries.size(); i++) {
            AppendResult result = appendEntry(session, entries.get(i), rows.get(i));
            if (result != AppendResult.APPENDED) {
                takeBack(session, entries.subList(0, i));
                return result;
            }
        }
        return AppendResult.APPENDED;
    }

    /** From the last to the first, so that each head is what it was before. */
    private static void takeBack(Session session, List<LedgerEntry> entries) throws SQLException {
        for (int i = entries.size() - 1; i >= 0; i--) {
            EntryTable.takeBack(session, entries.get(i));
            HeadTable.takeBack(session, entries.get(i));
        }
    }

    /** What it answers when nothing is appended leaves nothing written, without a rollback: the transaction may be the host's. */
    private static AppendResult appendEntry(Session session, LedgerEntry entry, @Nullable Object[] row)
            throws SQLException {
        for (int left = ATTEMPTS; true; left--) {
            if (HeadTable.advance(session, entry)) {
                if (EntryTable.insert(session, row)) {
                    return AppendResult.APPENDED;
                }
                // The same identifier is there, or was appended to another child's record a moment ago.
                HeadTable.takeBack(session, entry);
            }
            if (EntryTable.has(session, entry)) {
                return AppendResult.ALREADY_THERE;
            }
            // When the head is where it was, whoever was in the way was rolled back, or is not visible yet.
            if (left == 0 || !HeadTable.isBefore(session, entry)) {
                return EntryTable.has(session, entry) ? AppendResult.ALREADY_THERE : AppendResult.OUTDATED;
            }
        }
    }

    @Override
    public List<LedgerEntry> entries(ChildKey child) {
        return transactions.read("entries", session -> EntryTable.of(session, child));
    }

    @Override
    public List<LedgerEntry> latest(LatestQuery query) {
        Fit.limit(query.getLimit());
        return transactions.read("latest", session -> EntryTable.latest(session, query));
    }

    @Override
    public List<RecordEnd> ends(EndsQuery query) {
        int limit = Fit.limit(query.getLimit());
        return transactions.read("ends", session -> HeadTable.page(session, query, limit));
    }

    @Override
    public Optional<LedgerEntry> entry(EntryKey key) {
        return transactions.read("entry", session -> EntryTable.find(session, key)).stream()
                .findFirst();
    }

    @Override
    public List<Duty> duties(DutyQuery query) {
        return transactions.read("duties", session -> DutyTable.find(session, query));
    }

    @Override
    public List<Delivery> deliveries(DeliveryQuery query) {
        return transactions.read("deliveries", session -> DeliveryTable.find(session, query));
    }

    @Override
    public List<Delivery> claim(Claim claim) {
        long now = Fit.millis(claim.getNow());
        long until = Fit.millis(claim.getUntil());
        if (claim.getLimit() < 1 || until <= now) {
            throw new IllegalArgumentException("A claim is for one delivery or more, and ends after it begins");
        }
        return settled("claim", session -> Claims.claim(session, claim, now, until), claimed -> !claimed.isEmpty());
    }

    @Override
    public boolean moveDelivery(DeliveryMove move) {
        Fit.move(move);
        return settled("moveDelivery", session -> DeliveryTable.move(session, move), moved -> moved);
    }
}
