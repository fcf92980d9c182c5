package oversight.testkit.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.notice.Notice;
import oversight.api.party.ChildRef;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.spi.ChildKey;
import oversight.testkit.people.SampleOrganisation;

/** Accounts for every reminder: from the record, the duties and the notices, and not from what the engine says of itself. */
final class ReminderAccount {

    private final Desk desk;
    private final List<String> wrong = new ArrayList<>();

    ReminderAccount(Desk desk) {
        this.desk = desk;
    }

    /** After a call: each duty of which somebody was to be reminded has one reminder more, or has ended. */
    void after(List<Duty> due, List<Duty> now) {
        for (Duty before : due) {
            boolean isReminded = now.stream()
                    .anyMatch(duty ->
                            duty.getId().equals(before.getId()) && duty.getReminders() == before.getReminders() + 1);
            if (!isReminded) {
                wrong.add("not reminded in time: " + before.getId());
            }
        }
    }

    /** At the end: what the record says agrees with the duties and the notices. */
    List<String> wrong(List<ChildRef> children, List<Duty> duties) {
        children.forEach(child -> {
            List<LedgerEntry> reminders = reminders(child);
            Set<String> numbers = new HashSet<>();
            for (LedgerEntry entry : reminders) {
                if (!numbers.add(entry.getId())) {
                    wrong.add("reminded twice: " + entry.getId());
                }
                ended(entry, duties);
            }
            told(child, reminders, duties);
            if (!desk.oversight.records().verify(child).isWhole()) {
                wrong.add("the record is broken: " + child);
            }
        });
        return wrong;
    }

    private List<LedgerEntry> reminders(ChildRef child) {
        return desk
                .ledger
                .entries(ChildKey.builder()
                        .authority(SampleOrganisation.AUTHORITY)
                        .child(child)
                        .build())
                .stream()
                .filter(entry -> entry.getKind() == EntryKind.BY_ENGINE)
                .toList();
    }

    private void ended(LedgerEntry entry, List<Duty> duties) {
        for (Duty duty : duties) {
            Instant end = duty.getEndedAt().orElse(Instant.MAX);
            if (entry.getId().startsWith("reminder:" + duty.getId() + "-")
                    && entry.getRecordedAt().isAfter(end)) {
                wrong.add("reminded after the end: " + entry.getId());
            }
        }
    }

    /** Each reminder tells at least its owner. */
    private void told(ChildRef child, List<LedgerEntry> reminders, List<Duty> duties) {
        for (Duty duty : duties) {
            if (duty.getChild().equals(child)) {
                long entries = reminders.stream()
                        .filter(entry -> entry.getId().startsWith("reminder:" + duty.getId() + "-"))
                        .count();
                if (toldOwner(duty.getId(), duty) < entries) {
                    wrong.add("nobody told: " + duty.getId());
                }
            }
        }
    }

    private long toldOwner(DutyId about, Duty duty) {
        return desk.deliveries(duty.getChild()).stream()
                .map(delivery -> delivery.getNotice())
                .filter(notice -> notice.getAbout().equals(about.value()))
                .map(Notice::getRecipient)
                .filter(duty.getOwner()::equals)
                .count();
    }
}
