package oversight.testkit.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.notice.NoticeReason;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.party.StaffRef;
import oversight.api.record.ChainHead;
import oversight.api.record.EntryKey;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.SchemePin;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Urgency;
import oversight.api.spi.Append;
import oversight.api.spi.ChildKey;
import oversight.api.spi.Claim;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.EndsQuery;
import oversight.api.spi.LatestQuery;
import oversight.api.spi.NoteLedger;

/** Invented appends: an entry with one duty and one notice, all of them worked out from the entry's identifier. */
final class Sample {

    static final AuthorityId AUTHORITY = AuthorityId.of("northshire");
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final ChildKey CHILD = child("c-1");
    static final ChildKey OTHER_CHILD = child("c-2");
    static final ChainHead EMPTY =
            ChainHead.builder().sequence(0).hash("0".repeat(64)).build();

    /** Everything that a ledger can be asked. */
    static final List<Function<NoteLedger, Object>> QUESTIONS = List.of(
            ledger -> ledger.head(CHILD),
            ledger -> ledger.entries(CHILD),
            ledger -> ledger.latest(LatestQuery.builder().child(CHILD).limit(2).build()),
            ledger -> ledger.ends(
                    EndsQuery.builder().authority(AUTHORITY).limit(10).build()),
            ledger -> ledger.entry(
                    EntryKey.builder().authority(AUTHORITY).id("n-1").build()),
            ledger -> ledger.duties(allDuties()),
            ledger -> ledger.deliveries(allDeliveries()));

    private Sample() {}

    static ChildKey child(String child) {
        return ChildKey.builder().authority(AUTHORITY).child(ChildRef.of(child)).build();
    }

    static String hash(String id) {
        return String.format("%08x", id.hashCode()).repeat(8);
    }

    static String document(String id) {
        return "{\"note\":\"" + (id + " ŵŷ \uD83D\uDC67 ").repeat(40) + "\"}";
    }

    static LedgerEntry entry(ChainHead head, ChildKey child, String id) {
        return LedgerEntry.builder()
                .authority(AUTHORITY)
                .child(child.getChild())
                .sequence(head.getSequence() + 1)
                .id(id)
                .kind(EntryKind.NOTE)
                .recordedAt(NOON)
                .scheme(SchemePin.builder()
                        .scheme(SchemeId.of("scheme-a"))
                        .version("2026-01")
                        .hash(hash("scheme"))
                        .build())
                .document(document(id))
                .salt("0123456789abcdef0123456789abcdef")
                .commitment(hash("commitment of " + id))
                .previous(head.getHash())
                .hash(hash(id))
                .build();
    }

    static Duty duty(ChildKey child, String id) {
        return Duty.builder()
                .id(DutyId.of("u-" + id))
                .authority(AUTHORITY)
                .child(child.getChild())
                .kind(DutyKind.RECORD)
                .owner(StaffRef.of("tm-7"))
                .about(id)
                .rule(RuleRef.law("DM-10"))
                .startedAt(NOON)
                .dueAt(NOON.plusSeconds(3600))
                .build();
    }

    static Delivery delivery(ChildKey child, String id) {
        return Delivery.builder()
                .notice(Notice.builder()
                        .key(NoticeKey.of("y-" + id))
                        .authority(AUTHORITY)
                        .child(child.getChild())
                        .about(id)
                        .recipient(StaffRef.of("tm-7"))
                        .reason(NoticeReason.NOT_THE_LINE_MANAGER)
                        .rule(RuleRef.law("DM-9"))
                        .obligation(Obligation.MANDATORY)
                        .urgency(Urgency.AT_ONCE)
                        .madeAt(NOON)
                        .dueAt(NOON.plusSeconds(3600))
                        .build())
                .state(DeliveryState.PENDING)
                .nextAt(NOON)
                .build();
    }

    static Append full(ChainHead head, ChildKey child, String id) {
        return Append.builder()
                .entry(entry(head, child, id))
                .addDuties(duty(child, id))
                .addDeliveries(delivery(child, id))
                .build();
    }

    static Append full(NoteLedger ledger, ChildKey child, String id) {
        return full(ledger.head(child), child, id);
    }

    static Claim claim(int limit) {
        return Claim.builder()
                .authority(AUTHORITY)
                .now(NOON)
                .until(NOON.plusSeconds(60))
                .limit(limit)
                .build();
    }

    static Append discharging(NoteLedger ledger, ChildKey child, String id, String earlier) {
        return Append.builder()
                .from(full(ledger, child, id))
                .addDutyMoves(DutyMove.builder()
                        .authority(child.getAuthority())
                        .duty(DutyId.of("u-" + earlier))
                        .change(0)
                        .to(DutyState.DISCHARGED)
                        .at(NOON)
                        .build())
                .build();
    }

    static Append illFormed(NoteLedger ledger, ChildKey child, String id) {
        Append append = full(ledger, child, id);
        return Append.builder()
                .from(append)
                .entry(LedgerEntry.builder()
                        .from(append.getEntry())
                        .document("\uD83D")
                        .build())
                .build();
    }

    static DutyQuery allDuties() {
        return DutyQuery.builder().authority(AUTHORITY).build();
    }

    static DeliveryQuery allDeliveries() {
        return DeliveryQuery.builder().authority(AUTHORITY).build();
    }

    static List<Object> everything(NoteLedger ledger) {
        return List.of(
                ledger.head(CHILD),
                ledger.head(OTHER_CHILD),
                ledger.entries(CHILD),
                ledger.entries(OTHER_CHILD),
                ledger.duties(allDuties()),
                ledger.deliveries(allDeliveries()));
    }
}
