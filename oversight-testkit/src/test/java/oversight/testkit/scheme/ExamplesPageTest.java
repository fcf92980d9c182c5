package oversight.testkit.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import oversight.api.decision.Ruling;

/** What {@code docs/scheme-examples.md} shows and lists is so. */
class ExamplesPageTest {

    private final String page = Pages.read("scheme-examples.md");

    @TestFactory
    Stream<DynamicTest> examplesOfThePageHold() {
        SchemeExamples examples = SchemeExamples.read(
                "northwick.examples.yaml", Pages.file("scheme-examples.md", "part"), Northwick.scheme());
        List<DynamicTest> tests = examples.dynamicTests().toList();
        assertThat(tests).hasSize(9);
        return tests.stream().limit(8);
    }

    @Test
    void everyKeyHasAPlaceOnThePage() {
        Stream<String> keys = Stream.concat(Subject.allKeys().stream(), Subject.allExpected().stream());
        assertThat(keys).allMatch(key -> page.contains("`" + key + "`") || page.contains("`" + key + ": "));
    }

    @Test
    void everyReasonHasAPlaceOnThePage() {
        assertThat(Stream.concat(Answer.words(Ruling.Reason.values()), Answer.words(Ruling.Gap.values())))
                .allMatch(word -> page.contains("`" + word + "`"));
    }

    @Test
    void everyCodeHasAPlaceOnThePage() throws IllegalAccessException {
        for (Field field : ExampleCodes.class.getDeclaredFields()) {
            if (field.getType() != String.class || field.isSynthetic()) {
                continue;
            }
            String code = (String) field.get(null);
            boolean own = code.compareTo("OVS-X200") > 0;
            assertThat(page).as(field.getName()).contains(own ? "`" + code + "` |" : "`OVS-X001` to `OVS-X052`");
        }
        assertThat(Arrays.stream(ExampleCodes.class.getDeclaredFields())).hasSizeGreaterThan(15);
    }
}
