package oversight.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static oversight.testkit.architecture.Bites.bites;
import static oversight.testkit.architecture.Bites.holds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import oversight.api.Oversight;
import oversight.testkit.architecture.offenders.habits.MakesTemplates;

/** What a violation says is one of the library's own texts: nothing that is written can get into it. */
class MessageTemplatesTest {

    @Test
    void noTemplateIsMadeInCode() {
        holds(MessageTemplates.noneMadeInCode(), Module.all());
        bites(MessageTemplates.noneMadeInCode(), 3, MakesTemplates.class);
    }

    @Test
    void theExpressionLanguageIsNotAskedFor() {
        holds(MessageTemplates.noExpressionLanguage(), Module.all());
        bites(MessageTemplates.noExpressionLanguage(), 1, MakesTemplates.class);
    }

    @Test
    void everyTemplateIsACode() {
        holds(MessageTemplates.codesOnly(), Module.all());
        bites(MessageTemplates.codesOnly(), 3, MakesTemplates.class);

        assertThat(Module.classesOf(Module.API).stream()
                        .flatMap(type -> MessageTemplates.messages(type.reflect()))
                        .count())
                .as("templates that were looked at")
                .isGreaterThan(40);
    }

    /** Nothing in the texts themselves is for an interpolator to fill in. */
    @Test
    void theTextsAreConstantsToo() throws IOException {
        for (String bundle : List.of("", "_cy", "_en")) {
            try (InputStream in =
                    Oversight.class.getResourceAsStream("/ContributorValidationMessages" + bundle + ".properties")) {
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("{")
                        .doesNotContain("$");
            }
        }
    }
}
