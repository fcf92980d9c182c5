package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the first version wrote, which every later one reads. The files are never made anew. */
final class GoldenFiles {

    private GoldenFiles() {}

    /** What is written now is what was written then; it is put beside the build's output, to look at the difference. */
    static void assertIs(String name, String written) throws IOException {
        Path beside = Files.createDirectories(Path.of("target", "golden")).resolve(name);
        Files.writeString(beside, written, StandardCharsets.UTF_8);
        try (InputStream in = GoldenFiles.class.getResourceAsStream("v1/" + name)) {
            assertThat(in).as("golden file v1/" + name).isNotNull();
            assertThat(written).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
