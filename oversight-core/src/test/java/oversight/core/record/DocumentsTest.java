package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import oversight.api.RecordUnreadableException;
import oversight.api.note.NoteId;
import oversight.api.note.NoteTexts;
import oversight.api.note.OversightNote;
import oversight.api.note.PlannedAction;
import oversight.api.party.AuthorityId;
import oversight.api.party.ChildRef;
import oversight.api.record.EntryKind;
import oversight.api.record.LedgerEntry;
import oversight.api.record.RecordedNote;
import oversight.api.record.SchemePin;
import oversight.api.text.Narrative;

class DocumentsTest {

    private static final String MARKER = "zebra-umbrella";
    private static final LedgerEntry OVERSIGHT = Ledgers.samples().get(0);

    @Test
    void everyKindOfNoteComesBackEqual() {
        for (int i = 0; i < Samples.notes().size(); i++) {
            assertThat(Documents.readNote(Ledgers.samples().get(i)))
                    .isEqualTo(Samples.notes().get(i));
        }
        assertThat(Documents.readAnnounced(Ledgers.samples().get(3))).isEqualTo(Samples.announced());
    }

    @Test
    void textsToCompareWithAreAllThatPeopleWroteInANote() {
        for (int i = 0; i < Samples.notes().size(); i++) {
            LedgerEntry entry = Ledgers.samples().get(i);
            List<Narrative> written =
                    List.copyOf(NoteTexts.of(Samples.notes().get(i).getNote()).values());

            assertThat(written).isNotEmpty();
            assertThat(Documents.textsIn(entry)).containsAll(written);
            assertThat(Documents.textsIn(with(entry, "", ""))).isEmpty();
            assertThat(Documents.textsIn(with(entry, "{\"note\":\"note\"}", "a")))
                    .isEmpty();
            assertThat(Documents.textsIn(with(entry, "not JSON", "a"))).isEmpty();
        }
    }

    @Test
    void whoeverWouldRatherGoOnReadsNothingOfADamagedEntry() {
        assertThat(Documents.readable(OVERSIGHT, Documents::readNote))
                .contains(Samples.notes().get(0));
        assertThat(Documents.readable(with(OVERSIGHT, "not JSON", "a"), Documents::readNote))
                .isEmpty();
        assertThat(Documents.readable(OVERSIGHT, Documents::readAct)).isEmpty();
    }

    @Test
    void kindsAndOutcomesAreInSmallLettersWithHyphens() {
        assertThat(Documents.write(Samples.notes().get(1)))
                .startsWith("{\"format\":\"oversight/1\",\"note\":{")
                .contains("\"note\":{\"decision\":{")
                .contains("\"outcome\":\"not-progressed\"")
                .contains("\"standing\":\"beyond-authority\"");
        assertThat(Documents.write(Samples.announced())).startsWith("{\"announced\":{");
    }

    @Test
    void timeFinerThanAMillisecondIsNotWritten() {
        RecordedNote fine = withNote(note -> note.occurredAt(Instant.parse("2026-03-02T14:05:00.000001Z")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.write(fine))
                .withMessageContaining("millisecond");
    }

    @Test
    void timeThatNeedsMoreThanFourDigitsForItsYearIsNotWritten() {
        for (String far : List.of("+10000-01-01T00:00:00Z", "-0001-12-31T23:59:59Z")) {
            RecordedNote note = withNote(builder -> builder.occurredAt(Instant.parse(far)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Documents.write(note))
                    .withMessageContaining("year");
        }
    }

    @Test
    void textThatCannotBeKeptIsNotWritten() {
        for (String bad : List.of("half \uD83D", "\uDC40 half", "nothing \u0000")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Documents.write(withNote(note -> note.analysis(bad + MARKER))))
                    .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain(MARKER));
        }
    }

    @Test
    void documentThatCouldNotBeReadAgainIsNotWritten() {
        String long200 = "x".repeat(200_000);
        List<PlannedAction> actions =
                Collections.nCopies(50, PlannedAction.builder().what(long200).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.write(withNote(note -> note.actions(actions))))
                .withMessageContaining("too large");

        List<NoteId> cited = Collections.nCopies(100_000, NoteId.of("n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.write(withNote(note -> note.citedNotes(cited))))
                .withMessageContaining("too large");
    }

    @Test
    @Tag("long")
    void largestDocumentThatIsWrittenIsRead() {
        RecordedNote base = withNote(note -> note.citedNotes(List.of()));
        int low = 1;
        int high = 100_000;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            List<NoteId> cited = Collections.nCopies(middle, NoteId.of("n"));
            if (isWritten(withNote(note -> note.citedNotes(cited)))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        List<NoteId> cited = Collections.nCopies(low, NoteId.of("n"));
        RecordedNote largest = withNote(note -> note.citedNotes(cited));

        assertThat(low).isGreaterThan(90_000);
        assertThat(base).isNotEqualTo(largest);
        assertThat(Documents.readNote(entryOf(largest))).isEqualTo(largest);
    }

    @Test
    void documentInAnyOtherFormIsRefusedWithItsPlace() {
        String good = Documents.write(Samples.notes().get(0));

        refused(good.replace("oversight/1", "oversight/2"), "at format", "OVS-F005");
        refused(
                good.replace("\"immediate\":true", "\"immediate\":\"" + MARKER + "\""),
                "at note.note.oversight.actions[0].immediate",
                "OVS-F001");
        refused(
                good.replace("\"immediate\":true", "\"" + MARKER + "\":true"),
                "at note.note.oversight.actions[0]",
                "OVS-F003");
        refused(good.replace("returned", MARKER), "documentAuthorisation.result", "OVS-F005");
        refused(good.replace("staff:sw-31", "people:" + MARKER), "owner", "OVS-F006");
        String decision = Documents.write(Samples.notes().get(1));
        refused(decision.replace("\"setting\"", "\"" + MARKER + "!\""), "facts{2}", "OVS-F006");
        refused(good.replace("\"heading\":", "\"heading\":\"" + MARKER + "\",\"heading\":"), "", "OVS-J002");
        refused(good + " " + MARKER, "", "OVS-J004");
        refused(good.substring(0, good.length() / 2), "", "OVS-J001");
        refused(good + " ", "canonical", "");
        refused(good.replace("\"immediate\":true", "\"immediate\": true"), "canonical", "");
        refused(good.replace("\"due\":\"2026-03-13\"", "\"due\":\"2026-03-13\",\"immediate\":false"), "canonical", "");
        refused("", "", "OVS-J001");
        refused("[".repeat(100_000), "", "OVS-J005");
    }

    @Test
    void exceptionNamesTheEntry() {
        LedgerEntry entry = LedgerEntry.builder()
                .from(Ledgers.samples().get(2))
                .document("{}")
                .build();

        assertThatThrownBy(() -> Documents.readNote(entry))
                .isInstanceOf(RecordUnreadableException.class)
                .hasMessageStartingWith("Entry 3 cannot be read: ")
                .hasNoCause();
    }

    @Test
    void headerAndDocumentHaveToAgree() {
        LedgerEntry note = Ledgers.samples().get(0);
        disagree(LedgerEntry.builder().from(note).id("note-1").build(), "at id");
        disagree(
                LedgerEntry.builder()
                        .from(note)
                        .authority(AuthorityId.of("southshire"))
                        .build(),
                "at authority");
        disagree(LedgerEntry.builder().from(note).child(ChildRef.of("C-7")).build(), "at note.child");
        disagree(
                LedgerEntry.builder()
                        .from(note)
                        .recordedAt(Samples.RECORDED.plusMillis(1))
                        .build(),
                "at recordedAt");
        SchemePin other =
                SchemePin.builder().from(Samples.PIN).version("2026.2").build();
        disagree(LedgerEntry.builder().from(note).scheme(other).build(), "at scheme");
        disagree(LedgerEntry.builder().from(note).kind(EntryKind.DECISION_TAKEN).build(), "another kind");

        LedgerEntry announced = Ledgers.samples().get(3);
        LedgerEntry otherId =
                LedgerEntry.builder().from(announced).id("note:decision-4").build();
        LedgerEntry otherChild =
                LedgerEntry.builder().from(announced).child(ChildRef.of("C-7")).build();
        assertThatThrownBy(() -> Documents.readAnnounced(otherId)).hasMessageContaining("at id");
        assertThatThrownBy(() -> Documents.readAnnounced(otherChild)).hasMessageContaining("at child");
        assertThatThrownBy(() -> Documents.readAnnounced(note)).hasMessageContaining("another kind");
    }

    @Test
    void brokenDocumentsAreRefusedAndNeverQuoted() {
        String good = Documents.write(
                withNote(note -> note.analysis(MARKER).direction(MARKER).review(MARKER)));
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 4_000; i++) {
            StringBuilder bad = new StringBuilder(good);
            int at = random.nextInt(bad.length());
            switch (random.nextInt(3)) {
                case 0 -> bad.deleteCharAt(at);
                case 1 -> bad.insert(at, "{}[],:\"\\0\u0001\uD83Dé".charAt(random.nextInt(12)));
                default -> bad.delete(at, Math.min(bad.length(), at + random.nextInt(40)));
            }
            refused += refusedOrRead(bad.toString());
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    private static int refusedOrRead(String document) {
        try {
            Documents.readNote(entry(document));
            return 0;
        } catch (RecordUnreadableException refusal) {
            assertThat(refusal).hasNoCause();
            assertThat(refusal.toString()).doesNotContain("zebra").doesNotContain("umbrella");
            return 1;
        }
    }

    private static void refused(String document, String place, String code) {
        assertThatThrownBy(() -> Documents.readNote(entry(document)))
                .isInstanceOf(RecordUnreadableException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(code)
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain(MARKER));
    }

    private static void disagree(LedgerEntry entry, String place) {
        assertThatThrownBy(() -> Documents.readNote(entry))
                .isInstanceOf(RecordUnreadableException.class)
                .hasMessageContaining(place);
    }

    private static boolean isWritten(RecordedNote note) {
        try {
            return !Documents.write(note).isEmpty();
        } catch (IllegalArgumentException tooLarge) {
            return false;
        }
    }

    private static LedgerEntry with(LedgerEntry entry, String document, String salt) {
        return LedgerEntry.builder().from(entry).document(document).salt(salt).build();
    }

    private static LedgerEntry entry(String document) {
        return LedgerEntry.builder().from(OVERSIGHT).document(document).build();
    }

    private static LedgerEntry entryOf(RecordedNote note) {
        return entry(Documents.write(note));
    }

    private static RecordedNote withNote(UnaryOperator<OversightNote.Builder> change) {
        OversightNote note =
                change.apply(OversightNote.builder().from(Samples.oversight())).build();
        return RecordedNote.builder().from(Samples.notes().get(0)).note(note).build();
    }
}
