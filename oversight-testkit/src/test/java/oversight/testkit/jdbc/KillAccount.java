package oversight.testkit.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyState;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.record.ChainHead;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.ChildKey;
import oversight.api.spi.NoteLedger;

/** What was acknowledged in all rounds, held against what is there; not thread-safe. */
final class KillAccount {

    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final Set<String> delivered = new HashSet<>();

    /** A ledger's debts. Each list names what is not as it must be. */
    record Result(List<String> lost, List<String> invented, List<String> orphaned, List<String> wrong, int entries) {}

    void add(String round, List<String> lines) {
        int entries = 0;
        for (String line : lines) {
            String[] words = line.split(" ");
            if (words[0].equals("delivered")) {
                delivered.add(words[1]);
            } else if (words[1].equals(KillChild.id(round, entries))) {
                entries++;
            } else {
                throw new IllegalStateException("the child does not count");
            }
        }
        acknowledged.put(round, entries);
    }

    int acknowledged() {
        return acknowledged.values().stream().mapToInt(Integer::intValue).sum();
    }

    Result settle(NoteLedger ledger) {
        Result result =
                new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), acknowledged());
        Set<String> stored = new HashSet<>();
        for (int n = 0; n < KillChild.CHILDREN; n++) {
            readRecord(ledger, Sample.child("c-" + n), stored, result);
        }
        settleEntries(stored, result);
        settleDuties(ledger, stored, result);
        settleDeliveries(ledger, stored, result);
        return result;
    }

    /** Each record is one chain of entries as they were written, and its head is the last of them. */
    private static void readRecord(NoteLedger ledger, ChildKey child, Set<String> stored, Result result) {
        ChainHead head = Sample.EMPTY;
        for (LedgerEntry entry : ledger.entries(child)) {
            if (!entry.equals(Sample.entry(head, child, entry.getId())) || !stored.add(entry.getId())) {
                result.wrong().add(entry.getId());
            }
            head = ChainHead.builder()
                    .sequence(entry.getSequence())
                    .hash(entry.getHash())
                    .build();
        }
        if (!ledger.head(child).equals(head)) {
            result.wrong().add("head of " + child.getChild());
        }
    }

    /** The one entry of a round that was being written when it ended may be there or not. */
    private void settleEntries(Set<String> stored, Result result) {
        Set<String> known = new HashSet<>();
        acknowledged.forEach((round, entries) -> {
            for (int n = 0; n < entries; n++) {
                known.add(KillChild.id(round, n));
                if (!stored.contains(KillChild.id(round, n))) {
                    result.lost().add(KillChild.id(round, n));
                }
            }
            known.add(KillChild.id(round, entries));
        });
        stored.stream().filter(id -> !known.contains(id)).forEach(result.invented()::add);
    }

    /** One duty for each entry, ended if and only if the next entry of the round is there. */
    private static void settleDuties(NoteLedger ledger, Set<String> stored, Result result) {
        Set<String> owed = new HashSet<>();
        for (Duty duty : ledger.duties(Sample.allDuties())) {
            String id = duty.getAbout();
            owed.add(id);
            int dash = id.indexOf('-');
            String next = id.substring(0, dash + 1) + (Integer.parseInt(id.substring(dash + 1)) + 1);
            DutyState expected = stored.contains(next) ? DutyState.DISCHARGED : DutyState.OPEN;
            if (duty.getState() != expected) {
                result.wrong().add("duty of " + id);
            }
        }
        difference("duty of ", owed, stored, result);
    }

    /** One notice for each entry; those that were said to be delivered are. */
    private void settleDeliveries(NoteLedger ledger, Set<String> stored, Result result) {
        Set<String> told = new HashSet<>();
        Set<String> missing = new HashSet<>(delivered);
        for (Delivery delivery : ledger.deliveries(Sample.allDeliveries())) {
            String key = delivery.getNotice().getKey().value();
            told.add(delivery.getNotice().getAbout());
            if (missing.remove(key) && delivery.getState() != DeliveryState.DELIVERED) {
                result.lost()
                        .add("delivery of " + key + ": " + delivery.getState() + ", change " + delivery.getChange());
            }
        }
        missing.forEach(key -> result.lost().add("delivery of " + key));
        difference("notice of ", told, stored, result);
    }

    private static void difference(String what, Set<String> found, Set<String> entries, Result result) {
        found.stream()
                .filter(id -> !entries.contains(id))
                .forEach(id -> result.orphaned().add(what + id));
        entries.stream()
                .filter(id -> !found.contains(id))
                .forEach(id -> result.wrong().add("no " + what + id));
    }
}
