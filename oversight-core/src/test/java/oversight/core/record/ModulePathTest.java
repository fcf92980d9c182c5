package oversight.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words are found in a named module too, in the language that was asked for, on a machine that speaks another. */
class ModulePathTest {

    private static final List<String> ON_THE_MODULE_PATH = List.of(
            "oversight.api.Oversight",
            "oversight.core.record.ReaderWords",
            "jakarta.validation.Validation",
            "org.jspecify.annotations.NullMarked",
            "org.hibernate.validator.HibernateValidator",
            "org.jboss.logging.Logger",
            "com.fasterxml.classmate.TypeResolver",
            "org.slf4j.Logger",
            "org.snakeyaml.engine.v2.api.LoadSettings");

    @TempDir
    Path folder;

    @Test
    void wordsAreFoundOnTheModulePath() throws Exception {
        Path output = folder.resolve("output");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Duser.language=cy",
                        "-Dfile.encoding=UTF-8",
                        "-p",
                        modulePath(),
                        "--patch-module",
                        "oversight.core=" + where(ModulePathTest.class),
                        "-m",
                        "oversight.core/" + ModulePathTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(output, StandardCharsets.UTF_8).lines())
                .containsExactly("oversight.core", "cy", "Why", "Pam");
        assertThat(process.exitValue()).isZero();
    }

    /** What runs over there. */
    public static void main(String[] arguments) {
        System.out.println(ReaderWords.class.getModule().getName());
        System.out.println(Locale.getDefault().getLanguage());
        System.out.println(new ReaderWords(Locale.ENGLISH, ZoneOffset.UTC).say("decision.why"));
        System.out.println(new ReaderWords(Locale.forLanguageTag("cy"), ZoneOffset.UTC).say("decision.why"));
    }

    private static String modulePath() throws ClassNotFoundException, URISyntaxException {
        Set<String> places = new LinkedHashSet<>();
        for (String type : ON_THE_MODULE_PATH) {
            places.add(where(Class.forName(type)).toString());
        }
        return places.stream().collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static Path where(Class<?> type) throws URISyntaxException {
        URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        return Path.of(place);
    }
}
