package oversight.core.keeping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oversight.api.Keeping;
import oversight.api.duty.Duty;
import oversight.api.finding.Finding;
import oversight.api.finding.FindingCodes;
import oversight.api.notice.Delivery;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.record.RecordAct;
import oversight.api.text.Narrative;
import oversight.core.flow.Found;
import oversight.core.flow.OnRecord;
import oversight.core.host.GuardedLedger;

/** Acts on what is owed and told, put on whichever record the child's goes on under. Safe for any thread. */
public final class Deeds {

    /** By due time, and then by identifier. */
    public static final Comparator<Duty> BY_DUE_TIME = Comparator.comparing(Duty::getDueAt)
            .thenComparing(duty -> duty.getId().value());

    /** By the time at which the notice was made, and then by key. */
    public static final Comparator<Delivery> BY_MAKING = Comparator.comparing(
                    (Delivery delivery) -> delivery.getNotice().getMadeAt())
            .thenComparing(delivery -> delivery.getNotice().getKey().value());

    private final OnRecord onRecord;
    private final ActFlow acts;

    /**
     * Acts on these records.
     *
     * @param ledger the ledger
     * @param acts puts acts on a record
     */
    public Deeds(GuardedLedger ledger, ActFlow acts) {
        this.onRecord = new OnRecord(ledger);
        this.acts = acts;
    }

    /**
     * The references that mean a child.
     *
     * @param child the child
     * @return this one, and those that were merged into it
     */
    public List<ChildRef> references(ChildRef child) {
        return onRecord.references(child);
    }

    /**
     * Does it.
     *
     * @param child about whom it began
     * @param by who does it
     * @param reason why
     * @param act what
     * @return what came of it
     */
    public Keeping keep(ChildRef child, StaffRef by, Narrative reason, Act act) {
        return acts.keep(RecordAct.builder()
                .child(onRecord.goesOnUnder(child))
                .by(by)
                .reason(reason)
                .act(act)
                .build());
    }

    /**
     * Does it to a notice.
     *
     * @param delivery the notice, or empty when nobody knows it
     * @param by who does it
     * @param reason why
     * @param act what
     * @return what came of it
     */
    public Keeping keep(Optional<Delivery> delivery, StaffRef by, Narrative reason, Act act) {
        return delivery.map(known -> keep(known.getNotice().getChild(), by, reason, act))
                .orElseGet(() ->
                        new Keeping.Refused(List.of(Found.blocking(FindingCodes.ACT_NOTICE_STATE, "act.notice"))));
    }

    /**
     * Whether it was done, or could not be for this one reason.
     *
     * @param keeping what came of it
     * @param otherwise the code of the finding that means that it could not
     * @return true when it was done
     * @throws IllegalArgumentException when it could not for another reason
     */
    public static boolean isKept(Keeping keeping, String otherwise) {
        if (keeping instanceof Keeping.Refused refused) {
            List<String> codes =
                    refused.findings().stream().map(Finding::getCode).toList();
            if (!codes.equals(List.of(otherwise))) {
                throw new IllegalArgumentException("It cannot be done: " + codes);
            }
            return false;
        }
        return true;
    }
}
