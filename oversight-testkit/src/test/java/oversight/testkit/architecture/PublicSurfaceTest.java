package oversight.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import oversight.api.notice.Notice;
import oversight.testkit.architecture.offenders.apiorspi.HandsOut;

/**
 * What others compile against is written down in {@code docs/api}, so that a change to it is seen by whoever reads the change. To write it anew run the
 * tests with {@code -Dtest.jvm=-Doversight.api.update=true}.
 */
class PublicSurfaceTest {

    private static final String UPDATE = "oversight.api.update";

    @ParameterizedTest
    @EnumSource
    void surfaceIsAsWritten(Module module) throws IOException {
        Path file = Module.repository().resolve("docs/api").resolve(module.artifact() + ".txt");
        Set<String> surface = Surface.of(module);
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", surface) + "\n");
        }

        assertThat(Files.exists(file) ? Files.readAllLines(file) : List.of())
                .as(
                        "docs/api/%s.txt. If the change is meant, write it anew with"
                                + " mvn -pl oversight-testkit -am test -Dtest=PublicSurfaceTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dtest.jvm=-D%s=true",
                        module.artifact(), UPDATE)
                .containsExactlyElementsOf(surface);
    }

    @Test
    void membersOfBuildersAreShownAndGeneratedTypesAreNot() {
        assertThat(Surface.of(Module.API))
                .contains(
                        "oversight.api.notice.Notice is an interface, sealed",
                        "oversight.api.notice.Notice.Builder.build(): " + Notice.class.getName(),
                        "oversight.api.notice.Notice.getKey(): oversight.api.notice.NoticeKey")
                .noneMatch(line -> line.contains("Immutable"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TESTKIT")
    void nothingOfTheLibraryNeedsWhatAHostCannotSee(Module module) {
        Set<String> hidden = Module.library().stream()
                .map(type -> type.getPackageName())
                .filter(name -> !Module.API.exported().contains(name)
                        && !Module.CORE.exported().contains(name))
                .collect(Collectors.toSet());

        assertThat(hidden).isNotEmpty();
        assertThat(Surface.of(module))
                .noneMatch(line -> hidden.stream().anyMatch(name -> line.matches(".*\\b" + name + "\\.\\p{Lu}.*")));
    }

    @Test
    void linesSayWhatAChangeWouldBreak() {
        assertThat(Surface.lines(HandsOut.class))
                .containsExactlyInAnyOrder(
                        HandsOut.class.getName() + " is an interface, open",
                        HandsOut.class.getName() + ".ledger(): oversight.api.spi.NoteLedger",
                        HandsOut.class.getName() + ".name(): String");
    }
}
