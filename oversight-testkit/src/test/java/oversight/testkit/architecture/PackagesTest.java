package oversight.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every package says what it is for, and is null-marked. */
class PackagesTest {

    /** A sentence or two of Javadoc, and the annotation right after it. */
    private static final Pattern CHARTER = Pattern.compile(
            "/\\*\\*\\s+(?:\\* )?\\p{Lu}(?:(?!\\*/).){20,}\\.\\s+\\*/\n@NullMarked\npackage [\\w.]+;.*",
            Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource
    void packagesHaveACharterAndAreNullMarked(Module module) throws IOException {
        Set<String> faults = new TreeSet<>();
        for (String name : module.packages()) {
            Path file = Module.repository()
                    .resolve(module.artifact())
                    .resolve("src/main/java")
                    .resolve(name.replace('.', '/'))
                    .resolve("package-info.java");
            faults.addAll(faults(name, Files.exists(file) ? Files.readString(file) : ""));
        }

        assertThat(module.packages()).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void exportedPackagesAreThere(Module module) {
        assertThat(module.packages()).containsAll(module.exported());
        assertThat(module.exported()).isNotEmpty().noneMatch(name -> name.contains(".internal"));
    }

    @ParameterizedTest
    @EnumSource
    void modulesAreNullMarked(Module module) throws IOException {
        Path file = Module.repository().resolve(module.artifact()).resolve("src/main/java/module-info.java");

        assertThat(Files.readString(file)).contains("@org.jspecify.annotations.NullMarked\nmodule " + module.root());
    }

    @Test
    void packagesWithoutEitherAreFound() {
        String unmarked = Bites.offenders("arrows.api");

        assertThat(faults(unmarked, "package x;")).hasSize(2);
        assertThat(faults("oversight.core.form", "/** Short. */\n@NullMarked\npackage x;"))
                .hasSize(1);
    }

    private static List<String> faults(String name, String written) {
        boolean charter = CHARTER.matcher(written).matches();
        return Stream.of(
                        charter ? "" : name + " has no charter line",
                        isMarked(name) ? "" : name + " is not null-marked")
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    private static boolean isMarked(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
