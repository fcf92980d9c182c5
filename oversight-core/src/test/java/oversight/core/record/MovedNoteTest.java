package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oversight.api.RecordUnreadableException;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.party.ChildRef;
import oversight.api.party.OutsideParty;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.Break;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordAct;
import oversight.api.record.RecordedAct;
import oversight.api.record.WithholdingGround;
import oversight.api.text.Narrative;
import oversight.core.record.BookItem.ActItem;

/** What stands beside a misfiled note goes where it goes: both records verify, and what this version wrote of it is read for ever. */
class MovedNoteTest {

    private static final ChildRef THERE = ChildRef.of("C-7");
    private static final NoteId NOTE = NoteId.of("note-2");
    private static final EntryRef ENTRY = EntryRef.of(NOTE);

    /** The record that a note left with all that stood beside it. */
    static Kept left() {
        return moved()[0];
    }

    /** The record that it came to. */
    static Kept reached() {
        return moved()[1];
    }

    private static Kept[] moved() {
        Kept there = new Kept(THERE)
                .note("note-8", note("Of this child.", THERE))
                .note("note-9", note("Also of this child.", THERE));
        Kept here = new Kept(Samples.CHILD)
                .note("note-1", note("Stays.", Samples.CHILD))
                .note("note-2", note("Misfiled words.", Samples.CHILD))
                .act("a-1", new Act.Correct(NOTE, "analysis", Narrative.of("It was Tuesday.")), "On the list.")
                .act("a-2", new Act.Correct(NoteId.of("note-1"), "", Narrative.of("Stays too.")), "Why.")
                .act("a-3", disagree(), "Her wish.")
                .withhold("a-4", "note:note-2", "analysis", 0, 8, WithholdingGround.ANOTHER_PERSON)
                .withhold("a-5", "act:a-3", "act.words", 5, 9, WithholdingGround.COURT)
                .withhold("a-6", "note:note-2", "", 0, Integer.MAX_VALUE, WithholdingGround.CRIME)
                .act("a-7", new Act.Show(ActId.of("a-6")), "No longer.")
                .withhold("a-8", "note:note-1", "analysis", 0, 2, WithholdingGround.COURT)
                .move("a-9", "note-2", there, note("Misfiled words.", THERE));
        return new Kept[] {here, there};
    }

    private static Act disagree() {
        return new Act.Disagree(NOTE, OutsideParty.of("mother"), Narrative.of("That is not so."));
    }

    private static OversightNote note(String analysis, ChildRef child) {
        return OversightNote.builder().child(child).analysis(analysis).build();
    }

    private static List<String> gone(Kept kept) {
        return kept.entries().stream()
                .filter(LedgerEntry::isGone)
                .map(LedgerEntry::getId)
                .toList();
    }

    @Test
    void allThatStandsBesideItGoesAndNothingElse() {
        assertThat(gone(left()))
                .containsExactly("note:note-2", "act:a-1", "act:a-3", "act:a-4", "act:a-5", "act:a-6", "act:a-7");
        RecordBook there = reached().book().book();
        assertThat(there.acts().map(act -> act.getId().value()))
                .containsExactly("a-1", "a-3", "a-4", "a-5", "a-6", "a-7");
        assertThat(there.acts()).allSatisfy(act -> {
            assertThat(act.getDone().getChild()).isEqualTo(THERE);
            assertThat(act.getDone().getBy().value()).isEqualTo("officer-" + act.getId());
        });
        assertThat(Withheld.in(there).stream()
                        .map(withheld -> withheld.act().getId().value()))
                .containsExactly("a-4", "a-5");
        assertThat(there.find(EntryRef.of("act:a-3")))
                .hasValueSatisfying(item -> assertThat(item).isInstanceOf(ActItem.class));
        assertThat(left().book().verification().isWhole()).isTrue();
        assertThat(reached().book().verification().isWhole()).isTrue();
    }

    @Test
    void itGoesOnAndComesBack() {
        Kept[] both = moved();
        Kept third = new Kept(ChildRef.of("C-8"));
        both[1].withhold("b-1", "in:a-9", "analysis", 9, 14, WithholdingGround.COURT)
                .move("b-2", "note-2", third, note("Misfiled words.", ChildRef.of("C-8")));
        third.move("c-1", "note-2", both[0], note("Misfiled words.", Samples.CHILD));

        assertThat(both[1].book().book().acts().map(act -> act.getId().value())).containsExactly("b-2");
        assertThat(third.book().book().acts().map(act -> act.getId().value())).containsExactly("c-1");
        RecordBook back = both[0].book().book();
        assertThat(back.acts().map(act -> act.getId().value()))
                .containsExactly("a-2", "a-8", "a-9", "a-1", "a-3", "a-4", "a-5", "a-6", "a-7", "b-1");
        assertThat(Withheld.in(back).stream().map(withheld -> withheld.what().entry()))
                .as("by a name that holds wherever the note stands")
                .containsExactly(EntryRef.of("note:note-1"), ENTRY, EntryRef.of("act:a-3"), ENTRY);
        for (Kept kept : List.of(both[0], both[1], third)) {
            assertThat(kept.book().verification().getBreaks()).isEmpty();
        }
    }

    /** Whatever subset of the entries is emptied, only those that the act names may be. */
    @Test
    void anythingElseThatIsGoneIsMissed() {
        List<LedgerEntry> whole = left().entries();
        Set<String> named = new HashSet<>(gone(left()));
        int move = whole.size() - 1;
        for (int subset = 0; subset < 1 << whole.size(); subset++) {
            List<LedgerEntry> entries = new ArrayList<>();
            List<Break> breaks = new ArrayList<>();
            boolean isMoveGone = (subset >> move & 1) == 1;
            for (int i = 0; i < whole.size(); i++) {
                LedgerEntry entry = (subset >> i & 1) == 1 ? LifeSamples.gone(whole.get(i)) : whole.get(i);
                entries.add(entry);
                if (entry.isGone() && (isMoveGone || !named.contains(entry.getId()))) {
                    breaks.add(Ledgers.missing(i + 1));
                }
            }
            assertThat(Chain.verify(Ledgers.key(), entries, Chain.endOf(whole)).getBreaks())
                    .isEqualTo(breaks);
        }
    }

    /** The other record has to have each entry that the act put there. */
    @Test
    void nothingMayBeGoneWhereItCameTo() {
        List<LedgerEntry> whole = reached().entries();
        for (int i = 0; i < whole.size(); i++) {
            List<LedgerEntry> entries = new ArrayList<>(whole);
            entries.set(i, LifeSamples.gone(whole.get(i)));
            assertThat(Chain.verify(Ledgers.key(Samples.AUTHORITY, THERE), entries, Chain.endOf(whole))
                            .getBreaks())
                    .containsExactly(Ledgers.missing(i + 1));
        }
    }

    /** An erasure takes one entry: what it says besides vouches for nothing. */
    @Test
    void onlyAMoveTakesSomethingAlong() {
        RecordedAct erasure = RecordedAct.builder()
                .from(LifeSamples.recorded("act-9", new Act.Erase(ENTRY, "order 9")))
                .addTookBeside(EntryRef.of("act:a-1"))
                .build();

        assertThat(Taken.by(erasure)).containsExactly(ENTRY);
        assertThat(Taken.by(LifeSamples.recorded("act-9", new Act.Merge(THERE))))
                .isEmpty();
    }

    @Test
    void whatCannotStandBesideANoteIsNotReadThere() {
        RecordedAct correction = LifeSamples.acts().get(0);
        assertThat(read(on(THERE, correction)).getBeside()).contains(on(THERE, correction));
        assertThatThrownBy(() -> read(correction))
                .isInstanceOf(RecordUnreadableException.class)
                .hasMessageEndingWith("do not agree at beside.done.child");
        for (RecordedAct other :
                List.of(LifeSamples.acts().get(5), LifeSamples.acts().get(7))) {
            assertThatThrownBy(() -> read(on(THERE, other)))
                    .isInstanceOf(RecordUnreadableException.class)
                    .hasMessageEndingWith("do not agree at beside.done.act");
        }
    }

    private static RecordedAct on(ChildRef child, RecordedAct act) {
        return RecordedAct.builder()
                .from(act)
                .done(RecordAct.builder().from(act.getDone()).child(child).build())
                .build();
    }

    private static Counterpart read(RecordedAct beside) {
        Counterpart counterpart = Counterpart.builder()
                .from(LifeSamples.mergedHere())
                .merged(Optional.empty())
                .child(THERE)
                .beside(beside)
                .build();
        NewEntry entry = Ledgers.entry(
                Samples.AUTHORITY,
                THERE,
                Beside.entryOf(counterpart).value(),
                EntryKind.COUNTERPART,
                Documents.write(counterpart));
        return Documents.readCounterpart(Chain.seal(entry, Chain.empty(), new Random(5)));
    }

    @Test
    void eachHasAnEntryOfItsOwnEachTime() {
        Set<String> ids = new HashSet<>();
        Kept[] both = moved();
        both[1].move("b-2", "note-2", both[0], note("Misfiled words.", Samples.CHILD));
        for (Kept kept : both) {
            assertThat(kept.entries())
                    .allSatisfy(entry -> assertThat(ids.add(entry.getId())).isTrue());
        }
        assertThat(ids).filteredOn(id -> id.startsWith("beside:")).hasSize(12);
    }

    @Test
    void whatThisVersionWroteOfItIsReadForEver() throws IOException {
        GoldenFiles.assertIs("moved-away.jsonl", Ledgers.lines(left().entries()));
        GoldenFiles.assertIs("moved-here.jsonl", Ledgers.lines(reached().entries()));
    }
}
