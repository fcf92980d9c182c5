package oversight.core.record;

import java.util.Optional;
import oversight.api.note.NoteId;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryRef;

/** Acts that stand beside a note: what was put right, who disagreed, what of all that is withheld, or was, and whose words of all that were erased. */
public final class Beside {

    private static final int DIGITS = 40;

    private Beside() {}

    /** Whether an act does nothing but say something about a note, or about what stands beside it. */
    static boolean isBeside(Act act) {
        return about(act).isPresent();
    }

    /** The note that a correction or a disagreement is about; empty for any other act. */
    static Optional<NoteId> noteOf(Act act) {
        if (act instanceof Act.Correct correct) {
            return Optional.of(correct.note());
        }
        return act instanceof Act.Disagree disagree ? Optional.of(disagree.note()) : Optional.empty();
    }

    /** The note, or the act, that an act of this sort says something about. */
    static Optional<EntryRef> about(Act act) {
        if (act instanceof Act.Withhold withhold) {
            return Optional.of(withhold.entry());
        }
        if (act instanceof Act.Erase erase) {
            return Optional.of(erase.entry());
        }
        return act instanceof Act.Show show
                ? Optional.of(EntryRef.of(show.withheld()))
                : noteOf(act).map(EntryRef::of);
    }

    /**
     * The entry in which a counterpart stands.
     *
     * @param counterpart the counterpart
     * @return that of its act, or one of its own for an act that went with a note: several may have
     */
    public static EntryRef entryOf(Counterpart counterpart) {
        return counterpart
                .getBeside()
                .map(beside -> entryOf(counterpart.getActId(), beside.getId()))
                .orElseGet(() -> EntryRef.counterpartOf(counterpart.getActId()));
    }

    /** Identifiers hold no line feed, so the two cannot run into each other. */
    private static EntryRef entryOf(ActId move, ActId moved) {
        String hash = Sha256.of(move.value() + "\n" + moved.value()).orElseThrow();
        return EntryRef.of("beside:" + hash.substring(0, DIGITS));
    }
}
