package oversight.testkit.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.Recording.Recorded;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.duty.DutyState;
import oversight.api.note.CaseNote;
import oversight.api.note.NoteId;
import oversight.api.notice.DeliveryState;
import oversight.api.notice.Notice;
import oversight.api.notice.NoticeKey;
import oversight.api.party.ChildRef;
import oversight.api.party.Party;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.AnnouncedDecision;
import oversight.api.record.EntryRef;
import oversight.api.record.RecordedAct;
import oversight.api.scheme.DutyKind;
import oversight.testkit.notes.NoteVariants;

/** What has to be on the record, worked out from what the front door answered and from nothing else. For one thread. */
final class Books {

    /** In which states something may be, until it is looked at. */
    record Line<T, S>(T what, Set<S> may) {}

    /** A note where it stands. */
    record Kept(long sequence, CaseNote note) {}

    /** A notice or a duty that an act makes, and that no answer names. */
    record Awaited(ChildRef child, Party who, String about, Optional<DutyKind> duty) {}

    private static final Set<DeliveryState> UNDELIVERED =
            Set.of(DeliveryState.PENDING, DeliveryState.FAILED, DeliveryState.PARKED);

    final Map<ChildRef, List<Kept>> notes = new LinkedHashMap<>();
    final Map<ChildRef, Long> entries = new LinkedHashMap<>();
    final Map<ChildRef, ChildRef> merged = new LinkedHashMap<>();
    final Map<DutyId, Line<Duty, DutyState>> duties = new LinkedHashMap<>();
    final Map<NoticeKey, Line<Notice, DeliveryState>> notices = new LinkedHashMap<>();
    final Map<NoteId, Long> sequences = new LinkedHashMap<>();
    final Map<NoteId, CaseNote> drafts = new LinkedHashMap<>();
    final Map<NoteId, ChildRef> stands = new LinkedHashMap<>();
    final Map<NoteId, Set<ActId>> beside = new LinkedHashMap<>();
    final Map<NoteId, ChildRef> besideOn = new LinkedHashMap<>();
    final Map<ActId, ChildRef> acts = new LinkedHashMap<>();
    final Set<ActId> erased = new HashSet<>();
    final Set<NoteId> givenBack = new HashSet<>();
    final List<AnnouncedDecision> announced = new ArrayList<>();
    final List<Awaited> awaited = new ArrayList<>();
    final Set<NoticeKey> byHand = new HashSet<>();

    /** The notes, as notices name them, whose words are gone from where they were recorded. */
    final Set<String> gone = new HashSet<>();

    ChildRef goesOnUnder(ChildRef child) {
        ChildRef at = child;
        while (merged.containsKey(at)) {
            at = Objects.requireNonNull(merged.get(at));
        }
        return at;
    }

    void tried(NoteId id, CaseNote draft) {
        drafts.put(id, draft);
    }

    boolean isKept(NoteId id) {
        return sequences.containsKey(id);
    }

    void givenBack(NoteId id) {
        if (!isKept(id)) {
            givenBack.add(id);
        }
    }

    void recorded(Recorded answer) {
        NoteId id = answer.note().getId();
        if (isKept(id)) {
            Invariant.ONE_ENTRY.require(
                    answer.repeated() && answer.sequence() == sequences.getOrDefault(id, -1L), "note " + id);
            return;
        }
        ChildRef child = answer.note().getNote().getChild().orElseThrow();
        givenBack.remove(id);
        sequences.put(id, answer.sequence());
        put(child, id, new Kept(answer.sequence(), answer.note().getNote()));
        entries.merge(child, 1L, Long::sum);
        answer.duties().forEach(this::owed);
        answer.notices().forEach(this::told);
        answer.note()
                .getNote()
                .decisions()
                .forEach(decision -> decision.getId()
                        .ifPresent(
                                decided -> dutiesOf(child, EntryRef.of(decided).value())
                                        .filter(line -> line.what().getKind() == DutyKind.RECORD)
                                        .forEach(line -> set(line, DutyState.DISCHARGED))));
    }

    private void put(ChildRef child, NoteId id, Kept kept) {
        stands.put(id, child);
        List<Kept> here = notes.computeIfAbsent(child, any -> new ArrayList<>());
        here.add(kept);
        here.sort(Comparator.comparingLong(Kept::sequence));
    }

    private void owed(Duty duty) {
        duties.put(duty.getId(), new Line<>(duty, EnumSet.of(duty.getState())));
    }

    private void told(Notice notice) {
        notices.put(notice.getKey(), new Line<>(notice, EnumSet.of(DeliveryState.PENDING, DeliveryState.PARKED)));
    }

    void announced(AnnouncedDecision decision, List<Duty> owed) {
        if (announced.contains(decision)) {
            return;
        }
        announced.add(decision);
        entries.merge(decision.getChild(), 1L, Long::sum);
        owed.forEach(this::owed);
    }

    /** The open duties about an entry on whichever record the child's goes on. */
    private Stream<Line<Duty, DutyState>> dutiesOf(ChildRef child, String about) {
        return List.copyOf(duties.values()).stream()
                .filter(line -> line.what().getAbout().equals(about)
                        && goesOnUnder(line.what().getChild()).equals(goesOnUnder(child))
                        && line.may().contains(DutyState.OPEN));
    }

    private static <T, S> void set(Line<T, S> line, S state) {
        line.may().clear();
        line.may().add(state);
    }

    Notice notice(NoticeKey key) {
        return Objects.requireNonNull(notices.get(key)).what();
    }

    void moved(NoticeKey key, DeliveryState to) {
        Optional.ofNullable(notices.get(key)).ifPresent(line -> set(line, to));
    }

    void perhaps(NoticeKey key, DeliveryState to) {
        Optional.ofNullable(notices.get(key)).ifPresent(line -> line.may().add(to));
    }

    /** An act was kept. */
    void kept(RecordedAct done) {
        ChildRef child = done.getDone().getChild();
        entries.merge(child, 1L, Long::sum);
        Act act = done.getDone().getAct();
        acts.put(done.getId(), child);
        about(act).ifPresent(note -> {
            beside.computeIfAbsent(note, any -> new HashSet<>()).add(done.getId());
            besideOn.put(note, child);
        });
        if (act instanceof Act.Discharge discharge) {
            end(discharge.duty(), DutyState.DISCHARGED);
        } else if (act instanceof Act.Waive waive) {
            end(waive.duty(), DutyState.WAIVED);
        } else if (act instanceof Act.Acknowledge seen) {
            moved(seen.notice(), DeliveryState.ACKNOWLEDGED);
        } else if (act instanceof Act.CallOff off) {
            moved(off.notice(), DeliveryState.SUPERSEDED);
        } else if (act instanceof Act.TellInstead instead) {
            moved(instead.notice(), DeliveryState.SUPERSEDED);
            Notice old = notice(instead.notice());
            awaited.add(new Awaited(old.getChild(), instead.recipient(), old.getAbout(), Optional.empty()));
        } else if (act instanceof Act.Merge merge) {
            entries.merge(merge.into(), 1L, Long::sum);
            merged.put(child, merge.into());
        } else if (act instanceof Act.Erase erase) {
            actNamed(erase.entry()).ifPresentOrElse(erased::add, () -> gone(child, erase.entry()));
        } else if (act instanceof Act.Move move) {
            carried(done, child, move);
        }
    }

    /** The record on which an act stands: that of the note that it stands beside, or the one that it was put on. */
    ChildRef recordOf(ActId act) {
        return beside.entrySet().stream()
                .filter(note -> note.getValue().contains(act))
                .map(note -> Objects.requireNonNull(besideOn.get(note.getKey())))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(acts.get(act)));
    }

    /** The note of which an act says something, or something that was said of it erases; empty for any other act. */
    Optional<NoteId> about(Act act) {
        if (act instanceof Act.Correct correct) {
            return Optional.of(correct.note());
        } else if (act instanceof Act.Disagree disagree) {
            return Optional.of(disagree.note());
        } else if (act instanceof Act.Erase erase) {
            return actNamed(erase.entry())
                    .flatMap(named -> beside.entrySet().stream()
                            .filter(note -> note.getValue().contains(named))
                            .map(Map.Entry::getKey)
                            .findFirst());
        }
        return act instanceof Act.Withhold withhold ? Optional.of(noteOf(withhold.entry())) : Optional.empty();
    }

    private static Optional<ActId> actNamed(EntryRef entry) {
        String sort = "act:";
        return entry.value().startsWith(sort)
                ? Optional.of(ActId.of(entry.value().substring(sort.length())))
                : Optional.empty();
    }

    private static NoteId noteOf(EntryRef entry) {
        return NoteId.of(entry.value().substring("note:".length()));
    }

    private void end(DutyId id, DutyState state) {
        Optional.ofNullable(duties.get(id)).ifPresent(line -> set(line, state));
    }

    /** The words of a note are gone from a record: nobody owes or is told anything about them there. */
    private Optional<Kept> gone(ChildRef child, EntryRef entry) {
        NoteId id = noteOf(entry);
        gone.add(entry.value());
        dutiesOf(child, entry.value()).forEach(line -> set(line, DutyState.SUPERSEDED));
        List.copyOf(notices.values()).stream()
                .filter(line -> line.what().getAbout().equals(entry.value())
                        && goesOnUnder(line.what().getChild()).equals(goesOnUnder(child))
                        && UNDELIVERED.containsAll(line.may()))
                .forEach(line -> set(line, DeliveryState.SUPERSEDED));
        List<Kept> here = notes.getOrDefault(child, List.of());
        Optional<Kept> kept = here.stream()
                .filter(note -> note.note().getId().equals(Optional.of(id)))
                .findFirst();
        kept.ifPresent(here::remove);
        stands.remove(id);
        return kept;
    }

    private void carried(RecordedAct done, ChildRef child, Act.Move move) {
        String about = move.entry().value();
        dutiesOf(child, about)
                .map(Line::what)
                .forEach(duty ->
                        awaited.add(new Awaited(move.to(), duty.getOwner(), about, Optional.of(duty.getKind()))));
        awaited.add(new Awaited(move.to(), done.getDone().getBy(), about, Optional.of(DutyKind.TELL)));
        besideOn.replace(noteOf(move.entry()), move.to());
        entries.merge(move.to(), 1L + done.getTookBeside().size(), Long::sum);
        gone(child, move.entry()).ifPresent(kept -> {
            NoteId id = kept.note().getId().orElseThrow();
            kept.note().decisions().stream()
                    .flatMap(decision -> decision.getId().stream())
                    .map(decision -> EntryRef.of(decision).value())
                    .forEach(decision -> writtenUpElsewhere(child, move.to(), decision));
            put(move.to(), id, new Kept(afterAllNotes(move.to()), NoteVariants.about(kept.note(), move.to())));
        });
    }

    /** A place behind every note that is there: which it is exactly depends on what the engine wrote between them. */
    private long afterAllNotes(ChildRef child) {
        return notes.getOrDefault(child, List.of()).stream()
                        .mapToLong(Kept::sequence)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** A decision that a note wrote up which was moved: its record may be owed again where the note was, and is owed no more where it is. */
    private void writtenUpElsewhere(ChildRef from, ChildRef to, String decision) {
        duties.values().stream()
                .filter(line -> line.what().getAbout().equals(decision)
                        && line.what().getKind() == DutyKind.RECORD
                        && line.may().contains(DutyState.DISCHARGED)
                        && goesOnUnder(line.what().getChild()).equals(goesOnUnder(from)))
                .map(Line::what)
                .filter(duty -> !isWrittenUp(from, decision))
                .collect(Collectors.toMap(
                        duty -> List.of(duty.getOwner(), duty.getRule()), duty -> duty, (earlier, later) -> later))
                .values()
                .forEach(duty -> awaited.add(
                        new Awaited(duty.getChild(), duty.getOwner(), decision, Optional.of(DutyKind.RECORD))));
        dutiesOf(to, decision)
                .filter(line -> line.what().getKind() == DutyKind.RECORD)
                .forEach(line -> set(line, DutyState.DISCHARGED));
    }

    private boolean isWrittenUp(ChildRef child, String decision) {
        return notes.entrySet().stream()
                .filter(record -> goesOnUnder(record.getKey()).equals(goesOnUnder(child)))
                .flatMap(record -> record.getValue().stream())
                .flatMap(kept -> kept.note().decisions().stream())
                .flatMap(written -> written.getId().stream())
                .anyMatch(id -> EntryRef.of(id).value().equals(decision));
    }

    /** A duty that no answer named: there when an act made it. */
    boolean adopt(Duty duty) {
        boolean expected = awaited.remove(
                new Awaited(duty.getChild(), duty.getOwner(), duty.getAbout(), Optional.of(duty.getKind())));
        if (expected) {
            owed(duty);
        }
        return expected;
    }

    /** A notice that no answer named: there when an act made it. */
    boolean adopt(Notice notice) {
        boolean expected = awaited.remove(
                new Awaited(notice.getChild(), notice.getRecipient(), notice.getAbout(), Optional.empty()));
        if (expected) {
            byHand.add(notice.getKey());
            told(notice);
        }
        return expected;
    }

    /** A dispatcher found that the recipient has gone, and made a notice to somebody in their place. */
    void replaced(Notice notice) {
        byHand.add(notice.getKey());
        told(notice);
    }
}
