package oversight.testkit.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.NoteId;
import oversight.api.note.OversightNote;
import oversight.api.record.Passage;
import oversight.api.record.ReaderEntry;
import oversight.api.record.ReaderView;
import oversight.api.record.RecordedNote;
import oversight.testkit.guidance.Guidance;
import oversight.testkit.notes.SampleNotes;
import oversight.testkit.people.People;

/** What was recorded can be read back years later: by the manager, by the child, by whoever has to verify it. */
class ReadingBackTest {

    private final Desk desk = Desk.usual();

    private static String text(ReaderEntry entry) {
        return entry.getPassages().stream()
                .map(Passage::getText)
                .map(words -> words.text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    @Guidance("MO-1")
    void theRecordIsReadInOrderWithTheDiscussionsThatLedToADecision() {
        desk.record(Desk.named(SampleNotes.documentReview(), "N-1"));
        desk.clock.advance(Duration.ofMinutes(1));
        desk.record(Desk.named(
                OversightNote.builder()
                        .from(SampleNotes.documentAuthorisation())
                        .addCitedNotes(NoteId.of("N-1"))
                        .build(),
                "N-2"));
        desk.clock.advance(Duration.ofMinutes(1));
        desk.record(Desk.named(SampleNotes.supervision(), "N-3"));

        List<RecordedNote> notes = desk.oversight.records().notes(People.CHILD_3001);
        assertThat(notes).extracting(note -> note.getId().value()).containsExactly("N-1", "N-2", "N-3");
        assertThat(notes).extracting(RecordedNote::getRecordedAt).isSorted();
        assertThat(notes.get(1).getNote().getCitedNotes()).containsExactly(NoteId.of("N-1"));
        assertThat(notes.get(2).getNote().getDiscussions())
                .isEqualTo(SampleNotes.supervision().getDiscussions());
        assertThat(desk.oversight.records().verify(People.CHILD_3001).isWhole()).isTrue();
    }

    @Test
    @Guidance({"MO-7", "MO-8"})
    void theChildSeesWhatWasDecidedAndWhyAlsoWhatWasNot() {
        DecisionNote note = SampleNotes.notProgressed();
        Decision decision = note.getDecisions().get(0);
        desk.record(note);
        ReaderView view = desk.oversight.records().forReader(People.CHILD_1042, Locale.ENGLISH);

        assertThat(view.isVerified()).isTrue();
        assertThat(view.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getHeading()).isEqualTo("Management Decision");
            assertThat(text(entry))
                    .contains(decision.getRationale().text())
                    .contains(note.getImpactOnChild().text())
                    .contains("Agree a placement with parents under the regulations");
        });
        assertThat(desk.oversight
                        .records()
                        .forReader(People.CHILD_2077, Locale.ENGLISH)
                        .getEntries())
                .isEmpty();
    }

    @Test
    void namesThatTheHostGivesAreShown() {
        Desk named = Desk.with(builder -> builder.readerNames(
                party -> party.equals(People.BILAL) ? "the worker whom you know" : "somebody else"));
        named.record(SampleNotes.auditOversight());
        ReaderView view = named.oversight.records().forReader(People.CHILD_1042, Locale.ENGLISH);

        assertThat(text(view.getEntries().get(0)))
                .contains("the worker whom you know")
                .doesNotContain("sw-bilal");
    }

    @Test
    @Guidance({"MO-1", "DM-10"})
    void authorDeciderRequesterAndRecorderAreFourPeople() {
        DecisionNote note = DecisionNote.builder()
                .from(SampleNotes.notProgressed())
                .author(People.AMARA)
                .recorder(People.BILAL)
                .build();
        RecordedNote recorded = desk.record(note).note();
        Decision decision = recorded.getNote().decisions().get(0);

        assertThat(recorded.getNote().getAuthor()).contains(People.AMARA);
        assertThat(recorded.getRecorder()).isEqualTo(People.BILAL);
        assertThat(decision.getDecider()).contains(People.FARIDA);
        assertThat(decision.getRequester()).contains(People.AMARA);
        assertThat(desk.record(SampleNotes.auditOversight()).note().getRecorder())
                .isEqualTo(People.AMARA);
    }

    @Test
    void everyNoteIsPinnedToItsScheme() {
        RecordedNote recorded = desk.record(SampleNotes.auditOversight()).note();

        assertThat(recorded.getScheme().getVersion()).isEqualTo("2019-07");
        assertThat(recorded.getScheme().getHash()).matches("[0-9a-f]{64}");
        assertThat(recorded.getRecordedAt()).isEqualTo(Desk.NOW);
    }
}
