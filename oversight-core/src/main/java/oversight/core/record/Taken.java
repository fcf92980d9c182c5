package oversight.core.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oversight.api.RecordUnreadableException;
import oversight.api.record.Act;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedAct;

/** Which entries an act took the words out of. */
public final class Taken {

    private Taken() {}

    /**
     * What an act takes away: the entry that it erases or moves, and what went with a note that it moves.
     *
     * @param recorded the act
     * @return the entries in the order of the record; none for an act that takes nothing
     */
    public static List<EntryRef> by(RecordedAct recorded) {
        Act act = recorded.getDone().getAct();
        List<EntryRef> taken = new ArrayList<>();
        named(act).map(entry -> recorded.getTookFrom().orElse(entry)).ifPresent(taken::add);
        if (act instanceof Act.Move) {
            taken.addAll(recorded.getTookBeside());
        }
        return taken;
    }

    /** What an act takes away, and what was taken by the acts of which it says what stays. */
    static List<EntryRef> toldBy(RecordedAct recorded) {
        List<EntryRef> taken = new ArrayList<>(by(recorded));
        if (recorded.getDone().getAct() instanceof Act.Erase) {
            recorded.getRemains().forEach(stays -> taken.addAll(by(stays)));
        }
        return taken;
    }

    /** The acts of which this one says what stays, by the identifier of the entry in which each stood. */
    static Map<String, RecordedAct> remains(RecordedAct act) {
        Map<String, RecordedAct> found = new HashMap<>();
        RecordedAct by = act;
        for (RecordedAct stays : act.getRemains()) {
            by(by).forEach(entry -> found.put(entry.value(), stays));
            by = stays;
        }
        return found;
    }

    /** What an act says that it takes away, by the name that it had. */
    static Optional<EntryRef> named(Act act) {
        if (act instanceof Act.Erase erase) {
            return Optional.of(erase.entry());
        }
        return act instanceof Act.Move move ? Optional.of(move.entry()) : Optional.empty();
    }

    /** The identifiers of entries that a later act of the record erased or moved. Only a record in which something is gone is read at all. */
    static Set<String> outOf(List<LedgerEntry> entries) {
        Set<String> gone = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (LedgerEntry entry : entries) {
            if (entry.isGone()) {
                gone.add(entry.getId());
            } else if (!gone.isEmpty() && entry.getKind() == EntryKind.ACT && isWhole(entry)) {
                readable(entry).stream()
                        .map(EntryRef::value)
                        .filter(gone::contains)
                        .forEach(taken::add);
            }
        }
        return taken;
    }

    private static boolean isWhole(LedgerEntry entry) {
        return Sha256.commitment(entry.getSalt(), entry.getDocument())
                .filter(entry.getCommitment()::equals)
                .isPresent();
    }

    private static List<EntryRef> readable(LedgerEntry entry) {
        try {
            return toldBy(Documents.actIn(entry));
        } catch (RecordUnreadableException damaged) {
            return List.of();
        }
    }
}
