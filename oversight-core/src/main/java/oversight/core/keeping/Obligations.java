package oversight.core.keeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.finding.FindingCodes;
import oversight.api.notice.Delivery;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.record.Act;
import oversight.api.record.Act.Acknowledge;
import oversight.api.record.Act.CallOff;
import oversight.api.record.Act.Discharge;
import oversight.api.record.Act.Erase;
import oversight.api.record.Act.Move;
import oversight.api.record.Act.TellInstead;
import oversight.api.record.Act.Waive;
import oversight.api.record.RecordAct;
import oversight.api.scheme.Due;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.Obligation;
import oversight.api.scheme.RuleRef;
import oversight.api.spi.DeliveryMove;
import oversight.api.spi.DeliveryQuery;
import oversight.api.spi.DutyMove;
import oversight.api.spi.DutyQuery;
import oversight.core.calendar.WorkingTime;
import oversight.core.flow.FirstDelivery;
import oversight.core.flow.Keys;
import oversight.core.flow.OnRecord;
import oversight.core.flow.ReminderPlan;
import oversight.core.flow.SetOff;
import oversight.core.host.GuardedLedger;
import oversight.core.host.People;
import oversight.core.record.BookItem;
import oversight.core.record.BookItem.NoteItem;
import oversight.core.record.RecordBook;

/** What an act does to what is owed and who is told, as both stand when it is done. */
final class Obligations {

    /** These end when a note is recorded, and by nothing else: saying that it was done leaves nothing to read. */
    private static final Set<DutyKind> ENDED_BY_A_NOTE = Set.of(DutyKind.RECORD, DutyKind.OVERSIGHT);

    private final GuardedLedger ledger;
    private final OnRecord onRecord;
    private final Supplier<People> people;

    Obligations(GuardedLedger ledger, Supplier<People> people) {
        this.ledger = ledger;
        this.people = people;
        this.onRecord = new OnRecord(ledger);
    }

    /**
     * What an act comes to.
     *
     * @param asked the act, with its identifier
     * @param book the record that it is about
     * @param now when it is done
     * @param time the authority's working time
     * @param plan says when people are reminded
     */
    Consequences of(RecordAct asked, RecordBook book, Instant now, WorkingTime time, ReminderPlan plan) {
        Act act = asked.getAct();
        if (act instanceof Discharge discharge) {
            return end(discharge.duty(), DutyState.DISCHARGED, asked, now);
        }
        if (act instanceof Waive waive) {
            return end(waive.duty(), DutyState.WAIVED, asked, now);
        }
        if (act instanceof Acknowledge seen) {
            return acknowledge(seen.notice(), asked, now);
        }
        if (act instanceof CallOff off) {
            return callOff(off.notice(), asked, now);
        }
        if (act instanceof TellInstead instead) {
            return tellInstead(instead, asked, now);
        }
        if (act instanceof Erase erase) {
            return book.find(erase.entry())
                    .map(item -> Consequences.of(gone(item, asked, now)))
                    .orElse(Consequences.NONE);
        }
        return act instanceof Move move
                ? book.find(move.entry())
                        .map(item -> Consequences.of(moved(item, book, asked, now, time, plan)))
                        .orElse(Consequences.NONE)
                : Consequences.NONE;
    }

    private Consequences end(DutyId id, DutyState to, RecordAct asked, Instant now) {
        Optional<Duty> found = ledger.duties(DutyQuery.builder().duty(id).openOnly(true)).stream()
                .filter(duty -> isTheirs(duty.getChild(), asked))
                .findFirst();
        if (found.isEmpty()) {
            return Consequences.refused(FindingCodes.ACT_DUTY_NOT_OPEN, "act.duty");
        }
        if (to == DutyState.DISCHARGED && ENDED_BY_A_NOTE.contains(found.get().getKind())) {
            return Consequences.refused(FindingCodes.ACT_DUTY_TO_RECORD, "act.duty");
        }
        return Consequences.of(
                found.get(),
                new SetOff(
                        List.of(),
                        List.of(),
                        List.of(ended(found.get(), to, asked, now)),
                        onRecord.remindersOf(List.of(found.get()), asked.getBy(), now)));
    }

    private Consequences acknowledge(NoticeKey key, RecordAct asked, Instant now) {
        return delivery(key, asked, DeliveryState.ACKNOWLEDGED)
                .map(delivery -> Consequences.of(
                        delivery.getNotice(), moves(List.of(moved(delivery, DeliveryState.ACKNOWLEDGED, asked, now)))))
                .orElseGet(() -> Consequences.refused(FindingCodes.ACT_NOTICE_STATE, "act.notice"));
    }

    /** What nobody can mute, nobody can call off (DM-9). */
    private Consequences callOff(NoticeKey key, RecordAct asked, Instant now) {
        Optional<Delivery> found = undelivered(key, asked);
        if (found.isEmpty()) {
            return Consequences.refused(FindingCodes.ACT_NOTICE_STATE, "act.notice");
        }
        if (found.get().getNotice().getObligation() != Obligation.SUGGESTED) {
            return Consequences.refused(FindingCodes.ACT_NOTICE_MANDATORY, "act.notice");
        }
        return Consequences.of(
                found.get().getNotice(), moves(List.of(moved(found.get(), DeliveryState.SUPERSEDED, asked, now))));
    }

    private Consequences tellInstead(TellInstead instead, RecordAct asked, Instant now) {
        Optional<Delivery> found = undelivered(instead.notice(), asked)
                .filter(delivery -> !delivery.getNotice().getRecipient().equals(instead.recipient()));
        if (found.isEmpty()) {
            return Consequences.refused(FindingCodes.ACT_NOTICE_STATE, "act.notice");
        }
        Notice old = found.get().getNotice();
        boolean mutes = old.getObligation() != Obligation.SUGGESTED
                && (found.get().getState() != DeliveryState.PARKED
                        || instead.recipient().equals(asked.getBy()));
        if (mutes) {
            return Consequences.refused(FindingCodes.ACT_NOTICE_MANDATORY, "act.notice");
        }
        if (people.get().notToBeTold(old.getChild(), now).contains(instead.recipient())) {
            return Consequences.refused(FindingCodes.ACT_NOT_TO_BE_TOLD, "act.recipient");
        }
        Notice other = inPlaceOf(old, instead.recipient(), now);
        boolean toldAlready = onRecord.knowing(old).contains(instead.recipient())
                || !ledger.deliveries(DeliveryQuery.builder().key(other.getKey()))
                        .isEmpty();
        if (toldAlready) {
            return Consequences.refused(FindingCodes.ACT_TOLD_ALREADY, "act.recipient");
        }
        return Consequences.of(
                old,
                new SetOff(
                        List.of(),
                        List.of(FirstDelivery.of(other)),
                        List.of(),
                        List.of(moved(found.get(), DeliveryState.SUPERSEDED, asked, now))));
    }

    private Notice inPlaceOf(Notice old, Party recipient, Instant now) {
        return Notice.builder()
                .from(old)
                .key(Keys.notice(ledger.authority(), old.getKey().value(), "instead", recipient.key()))
                .recipient(recipient)
                .insteadOf(old.getInsteadOf().orElse(old.getRecipient()))
                .madeAt(now)
                .build();
    }

    /** Nobody owes, or is still told, anything about words that are gone. Whoever has a notice in their hands at this moment finds that out ({@link OnRecord#isMoot}). */
    private SetOff gone(BookItem item, RecordAct asked, Instant now) {
        return new SetOff(
                List.of(),
                List.of(),
                open(item, asked).stream()
                        .map(duty -> ended(duty, DutyState.SUPERSEDED, asked, now))
                        .toList(),
                Stream.concat(
                                ledger.deliveries(DeliveryQuery.builder().about(about(item))).stream()
                                        .filter(delivery -> isTheirs(delivery, asked) && isUndelivered(delivery))
                                        .map(delivery -> moved(delivery, DeliveryState.SUPERSEDED, asked, now)),
                                onRecord.remindersOf(open(item, asked), asked.getBy(), now).stream())
                        .toList());
    }

    /**
     * What was owed about a misfiled note is owed about the right child, and what it had ended on the wrong record is owed there again. Who had to be told was worked out for the wrong child: who
     * moves it sees to that.
     */
    private SetOff moved(
            BookItem item, RecordBook book, RecordAct asked, Instant now, WorkingTime time, ReminderPlan plan) {
        Move move = (Move) asked.getAct();
        SetOff gone = gone(item, asked, now);
        List<Duty> duties = new ArrayList<>();
        open(item, asked)
                .forEach(duty -> duties.add(
                        afresh(duty, item, asked, plan).child(move.to()).build()));
        duties.add(toTell(item, move, asked, now, time, plan));
        List<DutyMove> moves = new ArrayList<>(gone.dutyMoves());
        List<Duty> ends = new ArrayList<>();
        if (item instanceof NoteItem note) {
            Misfiled misfiled = new Misfiled(ledger, note.note(), book, asked.getChild());
            misfiled.endedWrongly()
                    .forEach(duty -> duties.add(afresh(duty, item, asked, plan).build()));
            misfiled.begunWrongly().forEach(duty -> moves.add(ended(duty, DutyState.SUPERSEDED, asked, now)));
            ends.addAll(misfiled.endsAt(move.to()));
            ends.forEach(duty -> moves.add(ended(duty, DutyState.DISCHARGED, asked, now)));
            ends.addAll(misfiled.begunWrongly());
        }
        List<DeliveryMove> told = Stream.concat(
                        gone.deliveryMoves().stream(), onRecord.remindersOf(ends, asked.getBy(), now).stream())
                .toList();
        return new SetOff(duties, List.of(), moves, told);
    }

    /** The duty as it began, made by this act. */
    private Duty.Builder afresh(Duty duty, BookItem item, RecordAct asked, ReminderPlan plan) {
        Duty open = Duty.builder()
                .from(duty)
                .id(key(item, asked, duty.getId().value()))
                .state(DutyState.OPEN)
                .endedAt(Optional.empty())
                .endedBy(Optional.empty())
                .change(0)
                .reminders(0)
                .build();
        return Duty.builder().from(open).remindAt(plan.planned(open).getRemindAt());
    }

    private Duty toTell(BookItem item, Move move, RecordAct asked, Instant now, WorkingTime time, ReminderPlan plan) {
        return plan.planned(Duty.builder()
                .id(key(item, asked, DutyKind.TELL.name()))
                .authority(ledger.authority())
                .child(move.to())
                .kind(DutyKind.TELL)
                .owner(asked.getBy())
                .about(about(item))
                .rule(RuleRef.law("DM-9"))
                .startedAt(now)
                .dueAt(time.due(new Due.StartOfNextWorkingDay(), now).at())
                .build());
    }

    private DutyId key(BookItem item, RecordAct asked, String part) {
        return Keys.duty(
                ledger.authority(), about(item), asked.getId().orElseThrow().value(), part);
    }

    /** That the case is to be looked over stays owed, whatever becomes of the words of the last time. */
    private List<Duty> open(BookItem item, RecordAct asked) {
        return ledger.duties(DutyQuery.builder().about(about(item)).openOnly(true)).stream()
                .filter(duty -> duty.getKind() != DutyKind.OVERSIGHT && isTheirs(duty.getChild(), asked))
                .toList();
    }

    /** A note and an event keep their name wherever they stand. */
    private static String about(BookItem item) {
        return item.name();
    }

    private Optional<Delivery> undelivered(NoticeKey key, RecordAct asked) {
        return delivery(key, asked, DeliveryState.SUPERSEDED).filter(Obligations::isUndelivered);
    }

    private static boolean isUndelivered(Delivery delivery) {
        return delivery.getState().canMoveTo(DeliveryState.SUPERSEDED) && delivery.getState() != DeliveryState.CLAIMED;
    }

    private Optional<Delivery> delivery(NoticeKey key, RecordAct asked, DeliveryState to) {
        return ledger.deliveries(DeliveryQuery.builder().key(key)).stream()
                .filter(delivery ->
                        isTheirs(delivery, asked) && delivery.getState().canMoveTo(to))
                .findFirst();
    }

    private boolean isTheirs(Delivery delivery, RecordAct asked) {
        return isTheirs(delivery.getNotice().getChild(), asked);
    }

    /** Words may still be erased under a reference that was merged into another, where what is owed about them goes on. */
    private boolean isTheirs(ChildRef child, RecordAct asked) {
        return onRecord.goesOnUnder(child).equals(onRecord.goesOnUnder(asked.getChild()));
    }

    private static SetOff moves(List<DeliveryMove> moves) {
        return new SetOff(List.of(), List.of(), List.of(), moves);
    }

    private DutyMove ended(Duty duty, DutyState to, RecordAct asked, Instant now) {
        return DutyMove.builder()
                .authority(ledger.authority())
                .duty(duty.getId())
                .change(duty.getChange())
                .to(to)
                .at(now)
                .by(asked.getBy())
                .build();
    }

    private DeliveryMove moved(Delivery delivery, DeliveryState to, RecordAct asked, Instant now) {
        return DeliveryMove.builder()
                .authority(ledger.authority())
                .key(delivery.getNotice().getKey())
                .change(delivery.getChange())
                .to(to)
                .attempts(delivery.getAttempts())
                .nextAt(now)
                .at(now)
                .by(asked.getBy())
                .failure(delivery.getFailure())
                .build();
    }
}
