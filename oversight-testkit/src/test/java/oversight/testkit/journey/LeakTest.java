package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import oversight.api.Checked;
import oversight.api.Recording;
import oversight.api.Recording.Recorded;
import oversight.api.note.CaseNote;
import oversight.api.party.AuthorityId;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.spi.ChildKey;
import oversight.core.record.Documents;
import oversight.testkit.logs.Logs;
import oversight.testkit.notes.NoteVariants;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** No word that a person wrote comes out of anything but the record itself: not in a log, an exception or a {@code toString}. */
class LeakTest {

    private final Logs logs = Logs.listen();
    private final Desk desk = Desk.usual();

    @AfterEach
    void nothingWasLogged() {
        logs.close();
        assertThat(logs.lines()).noneMatch(line -> line.contains(Fault.MARKER));
    }

    static Stream<CaseNote> marked() {
        return SampleNotes.all().stream().map(MarkedParts::everywhere);
    }

    private static void assertSilent(Object value) {
        assertThat(String.valueOf(value)).doesNotContain(Fault.MARKER).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("marked")
    void nothingThatIsMadeOfANoteRepeatsIt(CaseNote draft) {
        CaseNote note = Desk.named(draft, "N-1");
        Checked checked = desk.oversight.notes().check(note);
        Recorded recorded = desk.record(note);
        LedgerEntry entry = desk.ledger
                .entries(ChildKey.builder()
                        .authority(desk.oversight.authority())
                        .child(note.getChild().orElseThrow())
                        .build())
                .get(0);

        assertThat(entry.getDocument()).contains(Fault.MARKER); // it was there to be repeated
        List<Object> made = new ArrayList<>(List.of(note, checked, recorded, recorded.note(), entry));
        made.addAll(recorded.duties());
        made.addAll(recorded.notices());
        made.addAll(desk.deliveries(note.getChild().orElseThrow()));
        made.add(desk.oversight.records().notes(note.getChild().orElseThrow()));
        made.add(desk.oversight.records().forReader(note.getChild().orElseThrow(), Locale.ENGLISH));
        made.add(desk.oversight.records().verify(note.getChild().orElseThrow()));
        made.addAll(recorded.note().getFindings());
        made.addAll(recorded.note().getRulings());
        made.forEach(LeakTest::assertSilent);
        recorded.note().getRulings().forEach(ruling -> assertSilent(ruling.getExplanation()));
        desk.oversight.deliveries().dispatch(10);
        desk.transport.given().forEach(LeakTest::assertSilent);
    }

    @ParameterizedTest
    @MethodSource("marked")
    void noRefusalRepeatsIt(CaseNote draft) {
        CaseNote note = Desk.named(draft, "N-1");
        CaseNote incomplete = NoteVariants.withoutImpact(note);
        Recording returned = desk.oversight.notes().record(incomplete);
        assertSilent(returned);
        assertSilent(catchThrowable(returned::orThrow));

        desk.record(note);
        assertSilent(catchThrowable(() -> desk.record(NoteVariants.writtenBy(note, People.HANA))));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void noDamagedRecordRepeatsIt(CaseNote draft) {
        RecordedNote recorded = desk.record(Desk.named(draft, "N-1")).note();
        LedgerEntry entry = desk.ledger
                .entries(ChildKey.builder()
                        .authority(AuthorityId.of("calderdale"))
                        .child(recorded.getNote().getChild().orElseThrow())
                        .build())
                .get(0);
        for (String broken : List.of(
                entry.getDocument().replace(Fault.MARKER, Fault.MARKER + "\""),
                entry.getDocument().substring(0, entry.getDocument().lastIndexOf(Fault.MARKER) + 5),
                entry.getDocument().replace("\"heading\"", "\"" + Fault.MARKER + "\""))) {
            Throwable unreadable = catchThrowable(() -> Documents.readNote(
                    LedgerEntry.builder().from(entry).document(broken).build()));
            assertThat(unreadable).isNotNull();
            assertSilent(unreadable);
        }
    }
}
