package oversight.testkit.memory;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.NoticeKey;
import oversight.api.party.AuthorityId;
import oversight.api.party.CaseRole;
import oversight.api.party.ChildRef;
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
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.EndsQuery;
import oversight.api.spi.LatestQuery;
import oversight.api.spi.NoteLedger;

/**
 * A ledger in memory: it follows every rule of {@link NoteLedger} and forgets all when it is no longer used. For tests and examples.
 *
 * <p>Thread-safe: one call at a time. It takes part in no transaction, so what is appended stays, whatever becomes of the host's transaction. It refuses
 * with {@link IllegalArgumentException} what a database could not keep exactly, as the ledger on JDBC does.
 */
public final class InMemoryLedger implements NoteLedger {

    private static final ChainHead EMPTY =
            ChainHead.builder().sequence(0).hash("0".repeat(64)).build();

    private static final Comparator<Duty> BY_DUE_TIME = Comparator.comparing(Duty::getDueAt)
            .thenComparing(duty -> duty.getId().value());

    private static final Comparator<Delivery> BY_KEY =
            Comparator.comparing(delivery -> delivery.getNotice().getKey().value());

    private static final Comparator<Delivery> BY_MAKING = Comparator.comparing(
                    (Delivery delivery) -> delivery.getNotice().getMadeAt())
            .thenComparing(BY_KEY);

    private static final Comparator<Delivery> BY_NEXT_TIME =
            Comparator.comparing(Delivery::getNextAt).thenComparing(BY_KEY);

    private final Map<AuthorityId, Book> books = new HashMap<>();

    /** What is kept of one authority. */
    private static final class Book {
        final Map<String, LedgerEntry> entries = new HashMap<>();
        final Map<ChildRef, List<LedgerEntry>> records = new HashMap<>();
        final Map<DutyId, Duty> duties = new HashMap<>();
        final Map<NoticeKey, Delivery> deliveries = new HashMap<>();
    }

    /** An empty ledger. */
    public InMemoryLedger() {}

    @Override
    public synchronized ChainHead head(ChildKey child) {
        List<LedgerEntry> record = record(child);
        return record.isEmpty() ? EMPTY : headAfter(record.get(record.size() - 1));
    }

    @Override
    public synchronized AppendResult append(Append append) {
        LedgerEntry entry = append.getEntry();
        Keepable.check(append);
        Book book = book(entry.getAuthority());
        if (book.entries.containsKey(entry.getId())) {
            return AppendResult.ALREADY_THERE;
        }
        Optional<AppendResult> unfit = unfit(book, append);
        if (!head(key(entry)).equals(headBefore(entry)) || unfit.isPresent()) {
            return unfit.orElse(AppendResult.OUTDATED);
        }
        if (!canMove(book, append)) {
            return AppendResult.OUTDATED;
        }
        refuseKnownKeys(book, append);
        add(book, entry);
        append.getCounterparts().forEach(other -> add(book, other));
        append.getErases().forEach(id -> erase(book, id));
        append.getDuties().forEach(duty -> book.duties.put(duty.getId(), duty));
        append.getDeliveries()
                .forEach(delivery -> book.deliveries.put(delivery.getNotice().getKey(), delivery));
        append.getDutyMoves().forEach(move -> move(book, move));
        append.getDeliveryMoves().forEach(move -> move(book, move));
        return AppendResult.APPENDED;
    }

    /** What keeps the counterparts from being appended, one after another. */
    private Optional<AppendResult> unfit(Book book, Append append) {
        LedgerEntry entry = append.getEntry();
        Set<String> ids = new HashSet<>(Set.of(entry.getId()));
        Map<ChildRef, ChainHead> ends = new HashMap<>(Map.of(entry.getChild(), headAfter(entry)));
        for (LedgerEntry other : append.getCounterparts()) {
            if (book.entries.containsKey(other.getId()) || !ids.add(other.getId())) {
                return Optional.of(AppendResult.ALREADY_THERE);
            }
            ChainHead end = ends.computeIfAbsent(other.getChild(), child -> head(key(other)));
            if (!end.equals(headBefore(other))) {
                return Optional.of(AppendResult.OUTDATED);
            }
            ends.put(other.getChild(), headAfter(other));
        }
        return Optional.empty();
    }

    private static ChildKey key(LedgerEntry entry) {
        return ChildKey.builder()
                .authority(entry.getAuthority())
                .child(entry.getChild())
                .build();
    }

    private static void add(Book book, LedgerEntry entry) {
        book.entries.put(entry.getId(), entry);
        book.records
                .computeIfAbsent(entry.getChild(), anyChild -> new ArrayList<>())
                .add(entry);
    }

    private static void erase(Book book, String id) {
        LedgerEntry whole = book.entries.get(id);
        if (whole != null) {
            LedgerEntry gone =
                    LedgerEntry.builder().from(whole).document("").salt("").build();
            book.entries.put(id, gone);
            List<LedgerEntry> record = Objects.requireNonNull(book.records.get(whole.getChild()));
            record.set(record.indexOf(whole), gone);
        }
    }

    private static ChainHead headBefore(LedgerEntry entry) {
        return ChainHead.builder()
                .sequence(entry.getSequence() - 1)
                .hash(entry.getPrevious())
                .build();
    }

    private static ChainHead headAfter(LedgerEntry entry) {
        return ChainHead.builder()
                .sequence(entry.getSequence())
                .hash(entry.getHash())
                .build();
    }

    private static void refuseKnownKeys(Book book, Append append) {
        Map<DutyId, Duty> duties = new HashMap<>(book.duties);
        Map<NoticeKey, Delivery> deliveries = new HashMap<>(book.deliveries);
        for (Duty duty : append.getDuties()) {
            if (duties.put(duty.getId(), duty) != null) {
                throw new IllegalStateException("A duty with this identifier is there");
            }
        }
        for (Delivery delivery : append.getDeliveries()) {
            if (deliveries.put(delivery.getNotice().getKey(), delivery) != null) {
                throw new IllegalStateException("A notice with this key is there");
            }
        }
    }

    private static boolean canMove(Book book, Append append) {
        return append.getDutyMoves().stream().allMatch(move -> canMove(book.duties.get(move.getDuty()), move))
                && append.getDeliveryMoves().stream()
                        .allMatch(move -> canMove(book.deliveries.get(move.getKey()), move));
    }

    private static boolean canMove(@Nullable Duty duty, DutyMove move) {
        return duty != null
                && duty.getChange() == move.getChange()
                && duty.getState().canMoveTo(move.getTo());
    }

    private static boolean canMove(@Nullable Delivery delivery, DeliveryMove move) {
        return delivery != null
                && delivery.getChange() == move.getChange()
                && delivery.getState().canMoveTo(move.getTo());
    }

    private static void move(Book book, DutyMove move) {
        book.duties.computeIfPresent(move.getDuty(), (id, duty) -> {
            Duty.Builder moved = Duty.builder().from(duty).change(duty.getChange() + 1);
            return move.getTo() == DutyState.OPEN
                    ? moved.remindAt(move.getRemindAt())
                            .reminders(duty.getReminders() + 1)
                            .build()
                    : moved.state(move.getTo())
                            .endedAt(move.getAt())
                            .endedBy(move.getBy())
                            .remindAt(Optional.empty())
                            .build();
        });
    }

    private static void move(Book book, DeliveryMove move) {
        book.deliveries.computeIfPresent(
                move.getKey(),
                (key, delivery) -> Delivery.builder()
                        .from(delivery)
                        .state(move.getTo())
                        .attempts(move.getAttempts())
                        .nextAt(move.getNextAt())
                        .failure(move.getFailure())
                        .deliveredAt(
                                move.getTo() == DeliveryState.DELIVERED
                                        ? Optional.of(move.getAt())
                                        : delivery.getDeliveredAt())
                        .movedAt(move.getAt())
                        .movedBy(move.getBy())
                        .change(delivery.getChange() + 1)
                        .build());
    }

    @Override
    public synchronized List<LedgerEntry> entries(ChildKey child) {
        return List.copyOf(record(child));
    }

    private List<LedgerEntry> record(ChildKey child) {
        return book(child.getAuthority()).records.getOrDefault(child.getChild(), List.of());
    }

    @Override
    public synchronized List<LedgerEntry> latest(LatestQuery query) {
        Keepable.limit(query.getLimit());
        List<LedgerEntry> all = record(query.getChild());
        Deque<LedgerEntry> last = new ArrayDeque<>();
        for (int i = (int) Math.min(all.size(), query.getBefore().orElse(Long.MAX_VALUE) - 1);
                i > 0 && last.size() < query.getLimit();
                i--) {
            LedgerEntry entry = all.get(i - 1);
            if (asked(query.getKinds(), entry.getKind())) {
                last.addFirst(entry);
            }
        }
        return List.copyOf(last);
    }

    @Override
    public synchronized List<RecordEnd> ends(EndsQuery query) {
        Keepable.limit(query.getLimit());
        String after = query.getAfter().map(ChildRef::value).orElse("");
        return book(query.getAuthority()).records.entrySet().stream()
                .filter(record -> record.getKey().value().compareTo(after) > 0)
                .sorted(Comparator.comparing(record -> record.getKey().value()))
                .limit(query.getLimit())
                .map(record -> RecordEnd.builder()
                        .child(record.getKey())
                        .head(headAfter(record.getValue().get(record.getValue().size() - 1)))
                        .build())
                .toList();
    }

    @Override
    public synchronized Optional<LedgerEntry> entry(EntryKey key) {
        return Optional.ofNullable(book(key.getAuthority()).entries.get(key.getId()));
    }

    @Override
    public synchronized List<Duty> duties(DutyQuery query) {
        return book(query.getAuthority()).duties.values().stream()
                .filter(duty -> asked(query.getDuty(), duty.getId()))
                .filter(duty -> asked(query.getChild(), duty.getChild()))
                .filter(duty -> asked(query.getOwners(), duty.getOwner()))
                .filter(duty -> !query.isOwedInRole() || duty.getOwner() instanceof CaseRole)
                .filter(duty -> asked(query.getKinds(), duty.getKind()))
                .filter(duty -> asked(query.getAbout(), duty.getAbout()))
                .filter(duty -> !query.isOpenOnly() || duty.getState() == DutyState.OPEN)
                .filter(duty -> isBefore(Optional.of(duty.getDueAt()), query.getDueBefore()))
                .filter(duty -> isBefore(duty.getRemindAt(), query.getRemindBy().map(by -> by.plusMillis(1))))
                .filter(duty -> query.getAfter().stream().allMatch(last -> BY_DUE_TIME.compare(duty, last) > 0))
                .sorted(BY_DUE_TIME)
                .limit(Keepable.limit(query.getLimit()))
                .toList();
    }

    private static boolean asked(Optional<?> wanted, Object value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }

    private static boolean asked(List<?> wanted, Object value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static boolean isBefore(Optional<Instant> time, Optional<Instant> wanted) {
        return wanted.isEmpty() || time.filter(is -> is.isBefore(wanted.get())).isPresent();
    }

    @Override
    public synchronized List<Delivery> deliveries(DeliveryQuery query) {
        return book(query.getAuthority()).deliveries.values().stream()
                .filter(delivery -> asked(query.getChild(), delivery.getNotice().getChild()))
                .filter(delivery -> asked(query.getAbout(), delivery.getNotice().getAbout()))
                .filter(delivery -> asked(query.getKey(), delivery.getNotice().getKey()))
                .filter(delivery ->
                        asked(query.getRecipient(), delivery.getNotice().getRecipient()))
                .filter(delivery -> asked(query.getStates(), delivery.getState()))
                .filter(delivery -> isBefore(Optional.of(delivery.getNotice().getDueAt()), query.getDueBefore()))
                .filter(delivery -> query.getAfter().stream().allMatch(last -> BY_MAKING.compare(delivery, last) > 0))
                .sorted(BY_MAKING)
                .limit(Keepable.limit(query.getLimit()))
                .toList();
    }

    @Override
    public synchronized List<Delivery> claim(Claim claim) {
        Keepable.check(claim);
        Book book = book(claim.getAuthority());
        List<Delivery> claimed = book.deliveries.values().stream()
                .filter(isDue(claim))
                .sorted(BY_NEXT_TIME)
                .limit(claim.getLimit())
                .map(delivery -> Delivery.builder()
                        .from(delivery)
                        .state(DeliveryState.CLAIMED)
                        .nextAt(claim.getUntil())
                        .change(delivery.getChange() + 1)
                        .build())
                .toList();
        claimed.forEach(delivery -> book.deliveries.put(delivery.getNotice().getKey(), delivery));
        return claimed;
    }

    private static Predicate<Delivery> isDue(Claim claim) {
        return delivery -> delivery.getState().canMoveTo(DeliveryState.CLAIMED)
                && !delivery.getNextAt().isAfter(claim.getNow());
    }

    @Override
    public synchronized boolean moveDelivery(DeliveryMove move) {
        Keepable.check(move);
        Book book = book(move.getAuthority());
        boolean can = canMove(book.deliveries.get(move.getKey()), move);
        if (can) {
            move(book, move);
        }
        return can;
    }

    private Book book(AuthorityId authority) {
        return books.computeIfAbsent(authority, anyAuthority -> new Book());
    }
}
