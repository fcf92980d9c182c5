package oversight.core.flow;

import oversight.core.record.EntryIds;
import java.util.List;
import java.util.Optional;
import oversight.api.Recording;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.notice.Delivery;
import oversight.api.notice.Notice;
import oversight.api.party.AuthorityId;
import oversight.api.record.EntryKey;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.scheme.DutyKind;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.NoteLedger;
import oversight.core.host.HostCalls;
import oversight.core.record.Documents;

/** What the ledger holds already: the open duties to record, and a note that is being recorded a second time. */
public final class OnRecord {

    private final AuthorityId authority;
    private final NoteLedger ledger;
    private final HostCalls calls;

    /**
     * The record of one authority.
     *
     * @param authority the authority
     * @param ledger the ledger
     * @param calls how the host is called
     */
    public OnRecord(AuthorityId authority, NoteLedger ledger, HostCalls calls) {
        this.authority = authority;
        this.ledger = ledger;
        this.calls = calls;
    }

    /** The open duties to record these announced decisions. */
    List<DutyId> dutiesToRecord(List<String> decisionEntries) {
        return decisionEntries.stream()
                .flatMap(entry -> duties(entry).stream())
                .filter(duty -> duty.getKind() == DutyKind.RECORD)
                .map(Duty::getId)
                .toList();
    }

    List<Duty> duties(String about) {
        DutyQuery query =
                DutyQuery.builder().authority(authority).about(about).build();
        return calls.askListHere(NoteLedger.class, "duties", () -> ledger.duties(query));
    }

    Optional<LedgerEntry> entry(String id) {
        EntryKey key = EntryKey.builder().authority(authority).id(id).build();
        return calls.askHere(NoteLedger.class, "entry", () -> ledger.entry(key));
    }

    /** The note that was recorded under this identifier before: a repeat is harmless, another note is a mistake of the caller. */
    Recording repeated(RecordedNote again) {
        String id = EntryIds.of(again.getId());
        LedgerEntry entry = entry(id).orElseThrow(() -> new IllegalStateException(
                "The ledger says that entry " + id + " is there, and does not give it"));
        RecordedNote first = Documents.readNote(entry);
        if (!first.getNote().equals(again.getNote())) {
            throw new IllegalArgumentException(
                    "Note " + again.getId() + " is on the record with other content; give a new note its own identifier");
        }
        DeliveryQuery query =
                DeliveryQuery.builder().authority(authority).about(id).build();
        List<Delivery> deliveries =
                calls.askListHere(NoteLedger.class, "deliveries", () -> ledger.deliveries(query));
        List<Notice> notices = deliveries.stream().map(Delivery::getNotice).toList();
        return new Recording.Recorded(first, entry.getSequence(), duties(id), notices, true);
    }
}
