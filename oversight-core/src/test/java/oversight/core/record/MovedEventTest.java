package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import oversight.api.RecordUnreadableException;
import oversight.api.party.ChildRef;
import oversight.api.record.Act;
import oversight.api.record.ActId;
import oversight.api.record.Counterpart;
import oversight.api.record.EntryKind;
import oversight.api.record.EntryRef;
import oversight.api.record.LedgerEntry;
import oversight.api.record.ReaderText;
import oversight.api.record.WithholdingGround;
import oversight.core.record.BookItem.EventItem;

/** An event on the wrong record goes to the right one with what is withheld of it, and says nothing there of whom was told by mistake. */
class MovedEventTest {

    private static final ChildRef THERE = ChildRef.of("C-7");
    private static final String EVENT = "event:event-5";

    /** The record that an event left. */
    static Kept left() {
        return moved()[0];
    }

    private static Kept[] moved() {
        Kept there = new Kept(THERE);
        Kept here = new Kept(Samples.CHILD)
                .event(SampleEvents.entry())
                .withhold("a-1", EVENT, "facts.away-for", 0, Integer.MAX_VALUE, WithholdingGround.COURT)
                .withhold("a-2", EVENT, "reportedBy", 0, Integer.MAX_VALUE, WithholdingGround.ANOTHER_PERSON)
                .act("a-3", new Act.Show(ActId.of("a-2")), "Zebra-shown")
                .act("e-1", new Act.Erase(EntryRef.of("act:a-1"), "order-1"), "Zebra-erased")
                .moveEvent("m-1", EVENT, there);
        return new Kept[] {here, there};
    }

    @Test
    void itGoesWithAllThatIsWithheldOfItAndComesBack() {
        Kept[] both = moved();
        RecordBook there = both[1].book().book();

        assertThat(both[0].book().book().acts().map(act -> act.getId().value())).containsExactly("m-1");
        assertThat(Ledgers.lines(both[0].entries())).doesNotContain("away-for", "sw-31", "Zebra", "order-1");
        assertThat(Ledgers.lines(both[1].entries())).doesNotContain(Samples.CHILD.value(), "teacher-1");
        assertThat(there.acts().map(act -> act.getId().value())).containsExactly("a-1", "a-2", "a-3", "e-1");
        assertThat(Withheld.in(there))
                .extracting(it -> it.act().getId().value())
                .containsExactly("a-1");
        both[1].moveEvent("m-2", EVENT, both[0]);
        RecordBook back = both[0].book().book();
        assertThat(back.find(EntryRef.of(EVENT))).hasValueSatisfying(item -> {
            EventEntry event = ((EventItem) item).event();
            assertThat(event.event()).isEqualTo(SampleEvents.reported());
            assertThat(event.recordedAt()).isEqualTo(Samples.RECORDED);
            assertThat(event.told()).isEmpty();
        });
        assertThat(back.acts().map(act -> act.getId().value())).containsExactly("m-1", "a-1", "a-2", "a-3", "e-1");
        for (Kept kept : both) {
            assertThat(kept.book().verification().getBreaks()).isEmpty();
        }
    }

    @Test
    void bothChildrenReadWhatIsTheirs() {
        String here = ReaderText.render(left().forReader());
        String there = ReaderText.render(moved()[1].forReader());

        assertThat(here).contains("This was about somebody else").doesNotContain("child-missing", "sw-31", "away-for");
        assertThat(there)
                .contains("child-missing", "sw-31", "was moved to yours", "3 March 2026, 09:30")
                .contains("by 3 March 2027")
                .doesNotContain("away-for", "Who had to be told", "Zebra", "Assessed-");
        assertThat(ReaderText.render(moved()[1].forAssessor())).contains("away-for", "officer-a-1", "order-1");
    }

    @Test
    void anEventAboutAnotherChildIsNotReadThere() {
        Counterpart counterpart = Counterpart.builder()
                .from(LifeSamples.mergedHere())
                .merged(Optional.empty())
                .child(THERE)
                .event(SampleEvents.entry().movedTo(ChildRef.of("C-8")))
                .build();
        LedgerEntry entry = Chain.seal(
                Ledgers.entry(
                        Samples.AUTHORITY,
                        THERE,
                        Beside.entryOf(counterpart).value(),
                        EntryKind.COUNTERPART,
                        Documents.write(counterpart)),
                Chain.empty(),
                new Random(5));

        assertThatThrownBy(() -> Documents.readCounterpart(entry))
                .isInstanceOf(RecordUnreadableException.class)
                .hasMessageEndingWith("do not agree at event.reported.child");
    }

    @Test
    void whatThisVersionWroteOfItIsReadForEver() throws IOException {
        GoldenFiles.assertIs("event-moved-away.jsonl", Ledgers.lines(moved()[0].entries()));
        GoldenFiles.assertIs("event-moved-here.jsonl", Ledgers.lines(moved()[1].entries()));
    }
}
