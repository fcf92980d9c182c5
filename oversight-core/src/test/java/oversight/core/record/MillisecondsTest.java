package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.decision.Given;
import oversight.api.note.CaseNote;
import oversight.api.note.Decision;
import oversight.api.note.DecisionNote;
import oversight.api.note.OversightNote;
import oversight.api.note.SupervisionNote;
import oversight.api.record.RecordedNote;

class MillisecondsTest {

    private static final Instant FINE = Instant.parse("2026-03-02T14:05:00.250999999Z");

    @Test
    void timesAreCutDownwards() {
        assertThat(Milliseconds.of(FINE)).isEqualTo(Instant.parse("2026-03-02T14:05:00.250Z"));
        assertThat(Milliseconds.of(Instant.parse("1969-12-31T23:59:59.999999999Z")))
                .isEqualTo(Instant.parse("1969-12-31T23:59:59.999Z"));
    }

    @Test
    void everyTimeOfANoteIsCutAndNothingElse() {
        for (RecordedNote recorded : Samples.notes()) {
            CaseNote cut = Milliseconds.of(finer(recorded.getNote()));

            assertThat(cut).isEqualTo(recorded.getNote());
            assertThat(Documents.write(
                            RecordedNote.builder().from(recorded).note(cut).build()))
                    .isEqualTo(Documents.write(recorded));
        }
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        assertThat(Milliseconds.of(OversightNote.builder().build()))
                .isEqualTo(OversightNote.builder().build());
        assertThat(Milliseconds.of(DecisionNote.builder().build()))
                .isEqualTo(DecisionNote.builder().build());
        assertThat(Milliseconds.of(SupervisionNote.builder().build()))
                .isEqualTo(SupervisionNote.builder().build());
    }

    private static CaseNote finer(CaseNote note) {
        Instant occurred = note.getOccurredAt().orElseThrow().plusNanos(999_999);
        if (note instanceof OversightNote oversight) {
            return OversightNote.builder().from(oversight).occurredAt(occurred).build();
        }
        List<Decision> decisions =
                note.decisions().stream().map(MillisecondsTest::finer).toList();
        return note instanceof DecisionNote decision
                ? DecisionNote.builder()
                        .from(decision)
                        .occurredAt(occurred)
                        .decisions(decisions)
                        .build()
                : SupervisionNote.builder()
                        .from((SupervisionNote) note)
                        .occurredAt(occurred)
                        .decisions(decisions)
                        .build();
    }

    private static Decision finer(Decision decision) {
        List<Given> given = decision.getGiven().stream()
                .map(one ->
                        Given.builder().from(one).at(one.getAt().plusNanos(1)).build())
                .toList();
        return Decision.builder()
                .from(decision)
                .takenAt(decision.getTakenAt().orElseThrow().plusNanos(500))
                .given(given)
                .build();
    }
}
