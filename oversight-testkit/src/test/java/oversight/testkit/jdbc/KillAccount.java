package oversight.testkit.jdbc;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import oversight.api.Oversight;
import oversight.api.duty.Duty;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.party.ChildRef;
import oversight.api.record.ChainHead;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.ChildKey;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.LatestQuery;
import oversight.api.spi.NoteLedger;
import oversight.api.spi.NoticeTransport.Answer;
import oversight.testkit.memory.InMemoryLedger;
import oversight.testkit.memory.MutableClock;
import oversight.testkit.people.SampleOrganisation;

/**
 * What was said in all rounds on one database, held against what is there. What has to be there is worked out anew: every deed whose entry is there is done again on a twin in
 * memory, at the time of the entry, and what is stored of it has to be the twin's, byte for byte. Not thread-safe.
 */
final class KillAccount {

    private final Tally tally;
    private final Map<String, Integer> kept = new HashMap<>();
    private final Set<String> delivered = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Integer> putOff = new HashMap<>();
    private final Map<String, String> handedAs = new HashMap<>();
    /** What is parked from the start, because there is nobody to tell. */
    private final Set<String> parked = new HashSet<>();

    KillAccount(Tally tally) {
        this.tally = tally;
    }

    /** A notice as it is told apart from others: its key first, then what it is about. */
    static String words(Notice notice) {
        return notice.getKey().value() + " " + notice.getAbout() + " "
                + notice.getRecipient().key() + " " + notice.getReason() + " "
                + notice.getRule().getRule().value();
    }

    /** What one worker said, in order. */
    void said(String round, List<String> lines) {
        said(List.of(round), lines);
    }

    /** What several workers said, in the order of time: a claim that one of them lost may end, and another hand the notice over again. */
    void said(List<String> rounds, List<String> lines) {
        tally.kills++;
        rounds.forEach(round -> kept.put(round, 0));
        for (String line : lines) {
            int space = line.indexOf(' ');
            String rest = line.substring(space + 1);
            switch (line.substring(0, space)) {
                case "kept" -> keptInOrder(Deed.named(rest));
                case "delivered" -> delivered.add(rest);
                case "took" -> handed(rest, taken);
                case "busy" -> handed(rest, putOff);
                case "failed" -> tally.putOff++;
                default -> throw new IllegalStateException("a worker says what it has no words for");
            }
        }
    }

    private void keptInOrder(Deed deed) {
        if (kept.merge(deed.round(), 1, Integer::sum) != deed.number() + 1) {
            throw new IllegalStateException("a worker does not count");
        }
        tally.acknowledged++;
    }

    private void handed(String words, Map<String, Integer> as) {
        String[] parts = words.split(" ", 2);
        String before = handedAs.putIfAbsent(parts[0], parts[1]);
        if (before != null && !before.equals(parts[1])) {
            tally.wrong("one key for two notices: " + parts[0]);
        }
        if (delivered.contains(parts[0])) {
            tally.wrong("handed over again although it was delivered: " + parts[0]);
        }
        if (as.merge(parts[0], 1, Integer::sum) > 1 && as == taken) {
            tally.duplicates++;
        }
        tally.handOvers++;
    }

    Tally tally() {
        return tally;
    }

    /** Settles everything. */
    void settle(NoteLedger ledger, int hours) {
        settleRecords(ledger);
        settleDeliveries(ledger, hours);
    }

    /** What is on record, and what it has set off. */
    void settleRecords(NoteLedger ledger) {
        settleEntries(ledger);
        NoteLedger twin = twinOf(ledger);
        Map<String, Duty> duties =
                byId(ledger.duties(allDuties()), duty -> duty.getId().value());
        compare("duty", byId(twin.duties(allDuties()), duty -> duty.getId().value()), duties);
        tally.duties += duties.size();
        Map<String, Notice> notices = notices(ledger.deliveries(allDeliveries()));
        compare("notice", notices(twin.deliveries(allDeliveries())), notices);
        tally.notices += notices.size();
        twin.deliveries(allDeliveries()).stream()
                .filter(delivery -> delivery.getState() == DeliveryState.PARKED)
                .forEach(delivery -> parked.add(delivery.getNotice().getKey().value()));
    }

    /** How far the telling has come; then what is left is handed over at a later hour, so that nothing that was owed to anybody stays behind. */
    void settleDeliveries(NoteLedger ledger, int hours) {
        settleStates(ledger.deliveries(allDeliveries()));
        drain(ledger, hours);
    }

    private static DutyQuery allDuties() {
        return DutyQuery.builder().authority(SampleOrganisation.AUTHORITY).build();
    }

    private static DeliveryQuery allDeliveries() {
        return DeliveryQuery.builder().authority(SampleOrganisation.AUTHORITY).build();
    }

    private static ChildKey key(ChildRef child) {
        return ChildKey.builder()
                .authority(SampleOrganisation.AUTHORITY)
                .child(child)
                .build();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static Map<String, Notice> notices(List<Delivery> deliveries) {
        return byId(deliveries.stream().map(Delivery::getNotice).toList(), KillAccount::words);
    }

    private <T> void compare(String what, Map<String, T> expected, Map<String, T> found) {
        expected.forEach((id, value) -> {
            if (!found.containsKey(id)) {
                tally.lost(what + " " + id);
            } else if (!Objects.equals(found.get(id), value)) {
                tally.wrong(what + " " + id);
            }
        });
        found.keySet().stream().filter(id -> !expected.containsKey(id)).forEach(id -> tally.invented(what + " " + id));
    }

    /** Each record is one whole chain, whose head is its last entry, and each entry is what its deed leaves. */
    private NoteLedger twinOf(NoteLedger ledger) {
        InMemoryLedger twin = new InMemoryLedger();
        MutableClock clock = MutableClock.at(Desk.OPENS);
        Oversight again = Desk.on(twin, clock, notice -> new Answer.Taken());
        Oversight real = Desk.on(ledger, clock, notice -> new Answer.Taken());
        for (ChildRef child : Deed.CHILDREN) {
            ChainHead head =
                    ChainHead.builder().sequence(0).hash("0".repeat(64)).build();
            for (LedgerEntry entry : ledger.entries(key(child))) {
                clock.moveTo(entry.getRecordedAt());
                Deed.named(entry.getId()).on(again);
                LatestQuery last =
                        LatestQuery.builder().child(key(child)).limit(1).build();
                if (twin.latest(last).stream().noneMatch(expected -> isSame(expected, entry))) {
                    tally.wrong("entry " + entry.getId());
                }
                head = ChainHead.builder()
                        .sequence(entry.getSequence())
                        .hash(entry.getHash())
                        .build();
            }
            if (!ledger.head(key(child)).equals(head)
                    || !real.records().verify(child).isWhole()) {
                tally.wrong("chain of " + child);
            }
        }
        return twin;
    }

    /** All but the salt, and what follows from it. */
    private static boolean isSame(LedgerEntry expected, LedgerEntry entry) {
        return LedgerEntry.builder()
                .from(expected)
                .salt(entry.getSalt())
                .commitment(entry.getCommitment())
                .previous(entry.getPrevious())
                .hash(entry.getHash())
                .build()
                .equals(entry);
    }

    /** The one deed of a round that was being done when it ended may be there or not. */
    private void settleEntries(NoteLedger ledger) {
        Set<String> stored = new HashSet<>();
        for (ChildRef child : Deed.CHILDREN) {
            ledger.entries(key(child)).forEach(entry -> stored.add(entry.getId()));
        }
        tally.found += stored.size();
        kept.forEach((round, deeds) -> {
            for (int n = 0; n < deeds; n++) {
                String id = new Deed(round, n).entry().value();
                if (!stored.remove(id)) {
                    tally.lost("entry " + id);
                }
            }
            if (stored.remove(new Deed(round, deeds).entry().value())) {
                tally.inFlight++;
            }
        });
        stored.forEach(id -> tally.invented("entry " + id));
    }

    private void settleStates(List<Delivery> deliveries) {
        Map<String, Delivery> byKey =
                byId(deliveries, delivery -> delivery.getNotice().getKey().value());
        handedAs.keySet().stream()
                .filter(key -> !byKey.containsKey(key))
                .forEach(key -> tally.invented("handed over " + key));
        delivered.stream()
                .filter(key -> !byKey.containsKey(key) || byKey.get(key).getState() != DeliveryState.DELIVERED)
                .forEach(key -> tally.lost("delivery of " + key));
        byKey.forEach((key, delivery) -> {
            tally.states.merge(delivery.getState(), 1, Integer::sum);
            boolean accounted = parked.contains(key)
                    ? delivery.getState() == DeliveryState.PARKED && !handedAs.containsKey(key)
                    : isAccountedFor(delivery, taken.getOrDefault(key, 0), putOff.getOrDefault(key, 0));
            if (!accounted) {
                tally.unaccounted("delivery of " + key + " " + delivery.getState());
            }
        });
    }

    /** Whether a delivery could have come to where it is by these hand-overs. One whose claim was cut short may have been handed over or not. */
    private static boolean isAccountedFor(Delivery delivery, int taken, int putOff) {
        return switch (delivery.getState()) {
            case PENDING -> taken + putOff == 0 && delivery.getAttempts() == 0;
            case CLAIMED -> delivery.getAttempts() <= putOff;
            case FAILED -> putOff > 0 && delivery.getAttempts() <= putOff;
            case DELIVERED -> taken > 0 && delivery.getAttempts() <= taken + putOff;
            default -> false;
        };
    }

    private void drain(NoteLedger ledger, int hours) {
        MutableClock clock = MutableClock.at(Desk.OPENS.plus(Duration.ofHours(hours)));
        Oversight last = Desk.on(ledger, clock, notice -> {
            handed(words(notice), taken);
            return new Answer.Taken();
        });
        last.deliveries().dispatch(Integer.MAX_VALUE);
        for (Delivery delivery : ledger.deliveries(allDeliveries())) {
            String key = delivery.getNotice().getKey().value();
            boolean told = delivery.getState() == DeliveryState.DELIVERED && taken.getOrDefault(key, 0) > 0;
            if (!told && !parked.contains(key)) {
                tally.unaccounted("delivery left behind " + key + " " + delivery.getState());
            }
        }
    }
}
