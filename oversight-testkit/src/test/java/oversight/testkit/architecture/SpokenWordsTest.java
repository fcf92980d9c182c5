package oversight.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No text that a person wrote is ever in a log line or an exception. */
class SpokenWordsTest {

    @Test
    void logsAndExceptionsHoldNobodysWords() {
        SpokenWords words = new SpokenWords(Sources.ofMain());

        assertThat(words.said()).as("log lines and exceptions").isGreaterThan(40);
        assertThat(words.faults()).isEmpty();
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
