package oversight.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.decision.Ruling;
import oversight.api.duty.Duty;
import oversight.api.finding.Finding;
import oversight.api.note.CaseNote;
import oversight.api.note.PlannedAction;
import oversight.api.notice.Notice;
import oversight.api.record.ReaderView;
import oversight.api.record.RecordedNote;
import oversight.api.spi.Append;

/** No text that a person wrote is ever in a log line or an exception. */
class SpokenWordsTest {

    @Test
    void logsAndExceptionsHoldNobodysWords() {
        SpokenWords words = new SpokenWords(Sources.ofMain());

        assertThat(words.said()).as("log lines and exceptions").isGreaterThan(40);
        assertThat(words.faults()).isEmpty();
    }

    @Test
    void valuesWithWordsInThemAreKnown() {
        assertThat(SpokenWords.holdersOfWords())
                .contains(
                        CaseNote.class.getName(),
                        PlannedAction.class.getName(),
                        RecordedNote.class.getName(),
                        Append.class.getName(),
                        ReaderView.class.getName())
                .doesNotContain(
                        Notice.class.getName(), Duty.class.getName(), Finding.class.getName(), Ruling.class.getName());
    }

    @Test
    void wordsOfPeopleAreFound() {
        Path offender = Module.repository()
                .resolve("oversight-testkit/src/test/java")
                .resolve(Bites.offenders("habits.RepeatsWords").replace('.', '/') + ".java");

        assertThat(new SpokenWords(Sources.of(List.of(offender), List.of())).faults())
                .filteredOn(fault -> fault.startsWith("RepeatsWords.java:"))
                .hasSize(12);
    }
}
