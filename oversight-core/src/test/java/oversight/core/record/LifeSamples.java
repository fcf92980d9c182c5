package oversight.core.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.party.StaffRef;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordEnd;
import oversight.api.record.RecordedAct;
import oversight.api.record.RecordedNote;
import oversight.api.record.WithholdingGround;
import oversight.api.text.Narrative;

/** A record to which everything was done that can be done, and the entries of the others that it touched. Invented; golden files hold exactly these. */
final class LifeSamples {

    private static final NoteId FIRST = NoteId.of("note-1");
    private static final LocalDate LATER = LocalDate.of(2027, 3, 3);

    private LifeSamples() {}

    /** Each sort of act, in an order in which they can be done. */
    static List<RecordedAct> acts() {
        List<Act> acts = List.of(
                new Act.Correct(FIRST, "review", Narrative.of("The genogram was not complete.")),
                new Act.Disagree(FIRST, OutsideParty.of("mother"), Narrative.of("Nobody asked me. \uD83D\uDC40")),
                new Act.Withhold(EntryRef.of(FIRST), "analysis", 3, 9, WithholdingGround.ANOTHER_PERSON, LATER),
                Act.Withhold.allOf(EntryRef.of(FIRST), WithholdingGround.SERIOUS_HARM, LATER),
                new Act.Show(ActId.of("act-4")),
                new Act.Move(EntryRef.of(NoteId.of("note-2")), ChildRef.of("C-7")),
                new Act.Erase(EntryRef.of(NoteId.of("note-3")), "order FD26P00417"),
                new Act.Merge(ChildRef.of("C-8")));
        List<RecordedAct> recorded = new ArrayList<>();
        for (Act act : acts) {
            recorded.add(recorded("act-" + (recorded.size() + 1), act));
        }
        return recorded;
    }

    static RecordedAct recorded(String id, Act act) {
        return RecordedAct.builder()
                .id(ActId.of(id))
                .authority(Samples.AUTHORITY)
                .done(RecordAct.builder()
                        .id(ActId.of(id))
                        .child(Samples.CHILD)
                        .by(StaffRef.of("records-1"))
                        .reason("It has to be put right, for her to read.")
                        .act(act)
                        .build())
                .recordedAt(Samples.RECORDED)
                .scheme(Samples.PIN)
                .build();
    }

    static Counterpart movedHere() {
        RecordedNote note = RecordedNote.builder()
                .from(Samples.notes().get(1))
                .note(DecisionNote.builder()
                        .from(Samples.decision())
                        .child(ChildRef.of("C-7"))
                        .build())
                .build();
        return counterpart("act-6", ChildRef.of("C-7")).note(note).build();
    }

    static Counterpart mergedHere() {
        return counterpart("act-8", ChildRef.of("C-8")).merged(Samples.CHILD).build();
    }

    private static Counterpart.Builder counterpart(String act, ChildRef child) {
        return Counterpart.builder()
                .actId(ActId.of(act))
                .authority(Samples.AUTHORITY)
                .child(child)
                .by(StaffRef.of("records-1"))
                .recordedAt(Samples.RECORDED)
                .scheme(Samples.PIN);
    }

    /** The record after all of it: the second note is moved away and the third is erased. */
    static List<LedgerEntry> entries() {
        List<NewEntry> entries = new ArrayList<>();
        Samples.notes()
                .forEach(note -> entries.add(entry(
                        Samples.CHILD, EntryRef.of(note.getId()).value(), EntryKind.NOTE, Documents.write(note))));
        acts().forEach(act -> entries.add(
                entry(Samples.CHILD, EntryRef.of(act.getId()).value(), EntryKind.ACT, Documents.write(act))));
        return Ledgers.sealed(entries, 4).stream()
                .map(entry -> List.of("note:note-2", "note:note-3").contains(entry.getId()) ? gone(entry) : entry)
                .toList();
    }

    static LedgerEntry gone(LedgerEntry entry) {
        return LedgerEntry.builder().from(entry).document("").salt("").build();
    }

    static LedgerEntry counterpart(Counterpart counterpart) {
        NewEntry entry = entry(
                counterpart.getChild(),
                EntryRef.counterpartOf(counterpart.getActId()).value(),
                EntryKind.COUNTERPART,
                Documents.write(counterpart));
        return Chain.seal(entry, Chain.empty(), new Random(5));
    }

    /** The book of checkpoints that knows the end of the record. */
    static LedgerEntry checkpoint() {
        RecordEnd end = RecordEnd.builder()
                .child(Samples.CHILD)
                .head(Chain.endOf(entries()))
                .build();
        String document = Documents.write(new Checkpoint(Samples.RECORDED, List.of(end)));
        return Chain.seal(
                entry(Checkpoint.BOOK, "checkpoint:1", EntryKind.CHECKPOINT, document), Chain.empty(), new Random(6));
    }

    private static NewEntry entry(ChildRef child, String id, EntryKind kind, String document) {
        return new NewEntry(Samples.AUTHORITY, child, id, kind, Samples.RECORDED, Samples.PIN, document);
    }
}
