package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import oversight.api.note.DocumentAuthorisation;
import oversight.api.note.MarkedPassage;
import oversight.api.record.DecisionRuling;
import oversight.api.record.WithholdingGround;

class ReaderWordsTest {

    @Test
    void welshHasEveryWordThatEnglishHas() throws IOException {
        Properties english = load("reader.properties");
        Properties welsh = load("reader_cy.properties");

        assertThat(new TreeSet<>(welsh.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertThat(welsh.getProperty(key)).as(key).isNotBlank().isNotEqualTo(english.getProperty(key));
            for (String place : List.of("{0}", "{1}")) {
                assertThat(welsh.getProperty(key).contains(place))
                        .as(key)
                        .isEqualTo(english.getProperty(key).contains(place));
            }
        }
    }

    @Test
    void everyConstantThatIsShownHasWords() throws IOException {
        Properties english = load("reader.properties");
        for (DecisionRuling.Standing standing : DecisionRuling.Standing.values()) {
            assertThat(english).containsKey("standing." + word(standing));
        }
        for (DocumentAuthorisation.Result result : DocumentAuthorisation.Result.values()) {
            assertThat(english).containsKey("authorisation.result." + word(result));
        }
        for (WithholdingGround ground : WithholdingGround.values()) {
            assertThat(english).containsKey("ground." + word(ground));
        }
        for (MarkedPassage.OtherPerson about : MarkedPassage.OtherPerson.values()) {
            assertThat(english).containsKey("about." + word(about));
        }
        for (int month = 1; month <= 12; month++) {
            assertThat(english).containsKey("month." + month);
        }
    }

    @Test
    void welshIsMarkedAsAwaitingReview() throws IOException {
        try (Reader reader = open("reader_cy.properties")) {
            StringBuilder start = new StringBuilder();
            for (int c = reader.read(); c >= 0 && c != '\n'; c = reader.read()) {
                start.append((char) c);
            }
            assertThat(start).contains("Awaiting review by a Welsh speaker");
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Properties load(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = open(name)) {
            words.load(reader);
        }
        return words;
    }

    private static Reader open(String name) {
        return new InputStreamReader(ReaderWords.class.getResourceAsStream(name), StandardCharsets.UTF_8);
    }
}
