package oversight.core.keeping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.notice.Delivery;
import oversight.api.notice.Notice;
import oversight.api.party.ChildRef;
import oversight.api.record.Break;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyQuery;
import oversight.core.host.GuardedLedger;
import oversight.core.record.BookItem;
import oversight.core.record.BookItem.EventItem;
import oversight.core.record.BookItem.NoteItem;
import oversight.core.record.RecordBook;

/** Whether what notes made people owe, and who had to be told of a note or an event, is there as their entries say. */
final class SetOffCheck {

    private final GuardedLedger ledger;

    SetOffCheck(GuardedLedger ledger) {
        this.ledger = ledger;
    }

    /** What one entry says that it set off. */
    private record Said(BookItem item, List<Duty> duties, List<Notice> notices) {

        static Stream<Said> by(BookItem item) {
            if (item instanceof NoteItem note) {
                return Stream.of(
                        new Said(item, note.note().getDuties(), note.note().getNotices()));
            }
            return item instanceof EventItem event
                    ? Stream.of(new Said(item, List.of(), event.event().notices()))
                    : Stream.empty();
        }

        boolean isNothing() {
            return duties.isEmpty() && notices.isEmpty();
        }

        Break broken(Break.Kind kind) {
            return Break.builder()
                    .sequence(item.entry().getSequence())
                    .kind(kind)
                    .build();
        }
    }

    List<Break> breaks(ChildRef child, RecordBook book) {
        List<Said> said = book.items().stream()
                .flatMap(Said::by)
                .filter(one -> !one.isNothing())
                .toList();
        if (said.isEmpty()) {
            return List.of();
        }
        Map<DutyId, Duty> duties = new HashMap<>();
        ledger.duties(DutyQuery.builder().child(child)).forEach(duty -> duties.put(duty.getId(), duty));
        Set<Notice> notices = new HashSet<>();
        ledger.deliveries(DeliveryQuery.builder().child(child)).stream()
                .map(Delivery::getNotice)
                .forEach(notices::add);
        return said.stream()
                .flatMap(one -> Stream.concat(
                        one.duties().stream()
                                .filter(duty -> !asItBegan(duty, duties.get(duty.getId())))
                                .map(duty -> one.broken(Break.Kind.DUTY_CHANGED)),
                        one.notices().stream()
                                .filter(notice -> !notices.contains(notice))
                                .map(notice -> one.broken(Break.Kind.NOTICE_CHANGED))))
                .distinct()
                .toList();
    }

    /** What may change of a duty is how it stands; the rest is what the entry says. */
    private static boolean asItBegan(Duty began, @Nullable Duty now) {
        return now != null
                && Duty.builder()
                        .from(now)
                        .state(DutyState.OPEN)
                        .endedAt(began.getEndedAt())
                        .endedBy(began.getEndedBy())
                        .remindAt(began.getRemindAt())
                        .reminders(began.getReminders())
                        .change(began.getChange())
                        .build()
                        .equals(began);
    }
}
