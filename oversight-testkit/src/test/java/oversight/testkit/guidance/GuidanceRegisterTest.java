package oversight.testkit.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every statement of the guidance has a test that names it, or stands on the list of those still to be held. */
class GuidanceRegisterTest {

    @Test
    void every_statement_has_a_test_or_is_known_to_have_none() throws IOException {
        Path root = root();
        GuidanceRegister register = GuidanceRegister.read(root.resolve("docs"));
        Map<String, Set<String>> tests = GuidanceScan.below(root);
        System.out.println(register.report(tests));

        assertThat(register.problems(tests)).isEmpty();
    }

    @Test
    void the_register_has_every_statement_of_the_two_documents() throws IOException {
        assertThat(GuidanceRegister.read(root().resolve("docs")).statements().keySet())
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 17).mapToObj(n -> "MO-" + n),
                                IntStream.rangeClosed(1, 10).mapToObj(n -> "DM-" + n))
                        .toList());
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docs/guidance-register.md"))) {
            folder = folder.getParent();
        }
        assertThat(folder).as("a folder with docs/guidance-register.md").isNotNull();
        return folder;
    }
}
