package oversight.core.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.LatestQuery;
import oversight.core.host.GuardedLedger;
import oversight.core.record.Documents;

/**
 * The references that mean one child: under which a record goes on, and which were merged into it. The ledger is asked for the few entries that say so, and never for a whole record. Safe for
 * any thread, if the ledger is.
 */
public final class References {

    private static final int PAGE = 50;

    /** Whatever else stands on a record may follow a merge, or an entry of the engine could in a race. */
    private static final Set<EntryKind> TELLING =
            Set.of(EntryKind.NOTE, EntryKind.DECISION_TAKEN, EntryKind.EVENT, EntryKind.ACT);

    private final GuardedLedger ledger;

    /**
     * The references in a ledger.
     *
     * @param ledger the ledger
     */
    public References(GuardedLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Whether an act is put only on a record that goes on: what is owed and told about a child is ended there. Everything else can be done to words wherever they stand.
     *
     * @param act the act
     * @return true when it follows no merge
     */
    public static boolean isOnlyWhereItGoesOn(Act act) {
        return act instanceof Act.Discharge
                || act instanceof Act.Waive
                || act instanceof Act.Acknowledge
                || act instanceof Act.CallOff
                || act instanceof Act.TellInstead;
    }

    /**
     * The reference under which the record of a child goes on: mostly this one.
     *
     * @param child the child
     * @return the reference
     */
    public ChildRef goesOnUnder(ChildRef child) {
        ChildRef at = child;
        for (Optional<ChildRef> next = mergedInto(at); next.isPresent(); next = mergedInto(at)) {
            at = next.get();
        }
        return at;
    }

    /**
     * Into which reference a child's was merged. Nothing that is recorded, announced, reported, owed or told follows a merge, so the last entry mostly tells.
     *
     * @param child the child
     * @return the reference, or empty when the record goes on here
     */
    public Optional<ChildRef> mergedInto(ChildRef child) {
        LatestQuery.Builder before = LatestQuery.builder().kinds(TELLING);
        int limit = 1;
        while (true) {
            List<LedgerEntry> page = ledger.latest(child, before.limit(limit));
            for (int i = page.size() - 1; i >= 0; i--) {
                LedgerEntry entry = page.get(i);
                if (entry.getKind() != EntryKind.ACT) {
                    return Optional.empty();
                }
                List<Act> acts = acts(entry);
                Optional<ChildRef> into = into(acts);
                if (into.isPresent()) {
                    return into;
                }
                // What an erasure says of other acts tells nothing of its own place.
                if (acts.stream().limit(1).anyMatch(References::isOnlyWhereItGoesOn)) {
                    return Optional.empty();
                }
            }
            if (page.size() < limit) {
                return Optional.empty();
            }
            before.before(page.get(0).getSequence());
            limit = PAGE;
        }
    }

    private static Optional<ChildRef> into(List<Act> acts) {
        return acts.stream()
                .filter(Act.Merge.class::isInstance)
                .map(merge -> ((Act.Merge) merge).into())
                .findFirst();
    }

    /** The act of an entry, and those whose words it erased. What cannot be read tells nothing. */
    private static List<Act> acts(LedgerEntry entry) {
        return Documents.readable(entry, Documents::readAct).stream()
                .flatMap(act -> Stream.concat(Stream.of(act), act.getRemains().stream()))
                .map(done -> done.getDone().getAct())
                .toList();
    }

    /**
     * The references that mean a child: this one, and those that were merged into it.
     *
     * @param child the child
     * @return this one first
     */
    public List<ChildRef> of(ChildRef child) {
        Set<ChildRef> all = new LinkedHashSet<>();
        Deque<ChildRef> waiting = new ArrayDeque<>(List.of(child));
        while (!waiting.isEmpty()) {
            ChildRef next = waiting.remove();
            if (all.add(next)) {
                waiting.addAll(merged(next));
            }
        }
        return List.copyOf(all);
    }

    /** The others that were merged into this one. */
    private List<ChildRef> merged(ChildRef child) {
        List<ChildRef> merged = new ArrayList<>();
        LatestQuery.Builder before =
                LatestQuery.builder().addKinds(EntryKind.COUNTERPART).limit(PAGE);
        List<LedgerEntry> page;
        do {
            page = ledger.latest(child, before);
            for (int i = page.size() - 1; i >= 0; i--) {
                Documents.readable(page.get(i), Documents::readCounterpart)
                        .flatMap(Counterpart::getMerged)
                        .ifPresent(other -> merged.add(0, other));
            }
            page.stream().findFirst().ifPresent(first -> before.before(first.getSequence()));
        } while (page.size() == PAGE);
        return merged;
    }
}
