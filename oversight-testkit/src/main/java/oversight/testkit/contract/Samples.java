package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.SchemePin;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleId;
import oversight.api.scheme.RuleRef;
import oversight.api.scheme.SchemeId;
import oversight.api.scheme.Urgency;
import oversight.api.spi.Append;
import oversight.api.spi.AppendResult;
import oversight.api.spi.ChildKey;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;
import oversight.api.spi.NoteLedger;

/** Invented values, each complete, for a rule to change what it is about. */
final class Samples {

    static final AuthorityId NORTH = AuthorityId.of("northshire");
    static final AuthorityId SOUTH = AuthorityId.of("southshire");
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
    static final ChildKey CHILD = child(NORTH, "c-1");
    static final ChildKey OTHER_CHILD = child(NORTH, "c-2");
    /** The same child's reference under the other authority. */
    static final ChildKey SOUTH_CHILD = child(SOUTH, "c-1");

    static final ChainHead EMPTY =
            ChainHead.builder().sequence(0).hash("0".repeat(64)).build();

    private Samples() {}

    static ChildKey child(AuthorityId authority, String child) {
        return ChildKey.builder().authority(authority).child(ChildRef.of(child)).build();
    }

    static Instant minutes(long minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }

    /** 64 hexadecimal digits that differ for each identifier. */
    static String hash(String id) {
        return String.format("%08x", id.hashCode()).repeat(8);
    }

    /** An entry that follows this head. */
    static LedgerEntry.Builder entry(ChildKey child, ChainHead head, String id) {
        return LedgerEntry.builder()
                .authority(child.getAuthority())
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
                .document("{\"note\":\"" + id + "\"}")
                .salt("0123456789abcdef0123456789abcdef")
                .commitment(hash("commitment of " + id))
                .previous(head.getHash())
                .hash(hash(child + id));
    }

    static Append.Builder append(ChildKey child, ChainHead head, String id) {
        return Append.builder().entry(entry(child, head, id).build());
    }

    /** An append at the head that is there now. */
    static Append.Builder next(NoteLedger ledger, ChildKey child, String id) {
        return append(child, ledger.head(child), id);
    }

    /** Appends and insists on it. */
    static LedgerEntry appended(NoteLedger ledger, Append append) {
        assertThat(ledger.append(append)).isEqualTo(AppendResult.APPENDED);
        return append.getEntry();
    }

    static LedgerEntry appended(NoteLedger ledger, ChildKey child, String id) {
        return appended(ledger, next(ledger, child, id).build());
    }

    static void given(NoteLedger ledger, Duty... duties) {
        appended(
                ledger,
                next(ledger, CHILD, "n-" + duties[0].getId())
                        .duties(Arrays.asList(duties))
                        .build());
    }

    static void given(NoteLedger ledger, Delivery... deliveries) {
        appended(
                ledger,
                next(ledger, CHILD, "n-" + deliveries[0].getNotice().getKey())
                        .deliveries(Arrays.asList(deliveries))
                        .build());
    }

    static RuleRef rule() {
        return RuleRef.builder()
                .scheme(SchemeId.of("scheme-a"))
                .version("2026-01")
                .rule(RuleId.of("rule-1"))
                .citation("Scheme of delegation, section 4")
                .build();
    }

    static Duty.Builder duty(ChildKey child, String id) {
        return Duty.builder()
                .id(DutyId.of(id))
                .authority(child.getAuthority())
                .child(child.getChild())
                .kind(DutyKind.RECORD)
                .owner(StaffRef.of("tm-7"))
                .about("d-1")
                .rule(rule())
                .startedAt(NOON)
                .dueAt(minutes(60));
    }

    static Duty.Builder duty(String id) {
        return duty(CHILD, id);
    }

    static Notice.Builder notice(ChildKey child, String key) {
        return Notice.builder()
                .key(NoticeKey.of(key))
                .authority(child.getAuthority())
                .child(child.getChild())
                .about("d-1")
                .recipient(StaffRef.of("tm-7"))
                .reason(NoticeReason.NOT_THE_LINE_MANAGER)
                .rule(rule())
                .obligation(Obligation.MANDATORY)
                .urgency(Urgency.AT_ONCE)
                .madeAt(NOON)
                .dueAt(minutes(30));
    }

    static Delivery.Builder delivery(ChildKey child, String key) {
        return Delivery.builder()
                .notice(notice(child, key).build())
                .state(DeliveryState.PENDING)
                .nextAt(NOON);
    }

    static Delivery.Builder delivery(String key) {
        return delivery(CHILD, key);
    }

    static List<Duty> duties(NoteLedger ledger, AuthorityId authority) {
        return ledger.duties(DutyQuery.builder().authority(authority).build());
    }

    static Duty dutyOf(NoteLedger ledger, String id) {
        return only(duties(ledger, NORTH).stream()
                .filter(duty -> duty.getId().value().equals(id))
                .toList());
    }

    static List<Delivery> deliveries(NoteLedger ledger, AuthorityId authority) {
        return ledger.deliveries(DeliveryQuery.builder().authority(authority).build());
    }

    static Delivery deliveryOf(NoteLedger ledger, String key) {
        return only(ledger.deliveries(
                DeliveryQuery.builder().authority(NORTH).key(NoticeKey.of(key)).build()));
    }

    /** A move under the first authority. */
    static DutyMove.Builder dutyMove(String id, long change, DutyState to) {
        return DutyMove.builder()
                .authority(NORTH)
                .duty(DutyId.of(id))
                .change(change)
                .to(to)
                .at(minutes(1));
    }

    /** A move under the first authority. */
    static DeliveryMove.Builder deliveryMove(String key, long change, DeliveryState to) {
        return DeliveryMove.builder()
                .authority(NORTH)
                .key(NoticeKey.of(key))
                .change(change)
                .to(to)
                .attempts(1)
                .nextAt(minutes(1))
                .at(minutes(2));
    }

    /** Whether a duty moves with an entry of that record; when it does not, nothing was written. */
    static boolean moved(NoteLedger ledger, ChildKey child, DutyMove move) {
        ChainHead before = ledger.head(child);
        Append append = append(child, before, "m-" + child.getChild() + "-" + before.getSequence())
                .addDutyMoves(move)
                .build();
        AppendResult result = ledger.append(append);
        if (result != AppendResult.APPENDED) {
            assertThat(result).isEqualTo(AppendResult.OUTDATED);
            assertThat(ledger.head(child)).isEqualTo(before);
        }
        return result == AppendResult.APPENDED;
    }

    /** The only one, as the rule insists. */
    static <T> T only(List<T> found) {
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
