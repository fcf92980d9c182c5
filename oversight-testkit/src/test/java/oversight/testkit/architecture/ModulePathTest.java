package oversight.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A vendor's application with a {@code module-info} of its own, which requires the engine and nothing else, is compiled and run in a new JVM
 * without one option to open anything. What the library finds on the class path it has to find on the module path: schemes, tables, holidays,
 * and the words of both languages, whatever language the machine speaks.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModulePathTest {

    /** How the same application may be started. */
    enum Start {
        MODULE_PATH,
        CLASS_PATH;

        List<String> options(String path) {
            return this == MODULE_PATH
                    ? List.of("-p", path, "-m", "vendor/vendor.Main")
                    : List.of("-cp", path, "vendor.Main");
        }
    }

    private final Map<String, List<String>> said = new HashMap<>();
    private Path compiled;
    private List<Path> needed;

    @BeforeAll
    void compileTheApplication(@TempDir Path folder) throws Exception {
        needed = new ArrayList<>(neededByTheCore());
        compiled = folder.resolve("vendor");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter words = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-Xlint:all", "-Werror", "-proc:none", "-d", compiled.toString(), "-p", joined(needed));
            boolean done = compiler.getTask(
                            words, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            assertThat(done).as("%s", words).isTrue();
        }
        needed.add(Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }

    @ParameterizedTest
    @EnumSource
    void applicationRuns(Start start) {
        assertThat(run(start, start == Start.MODULE_PATH ? "en" : "cy"))
                .startsWith("[module] " + (start == Start.MODULE_PATH ? "vendor" : "null"))
                .contains("[recorded] 1", "[verified] true", "[delivered] 1");
    }

    /** The language is the one that was asked for, and not the machine's. */
    @Test
    void wordsAreTheSameOnBothPathsAndOnEveryMachine() {
        List<String> modules = run(Start.MODULE_PATH, "en");
        List<String> classes = run(Start.CLASS_PATH, "cy");

        assertThat(run(Start.MODULE_PATH, "cy")).isEqualTo(modules);
        assertThat(classes.subList(1, classes.size())).isEqualTo(modules.subList(1, modules.size()));
    }

    @Test
    void wordsOfBothLanguagesAreFound() {
        List<String> said = run(Start.MODULE_PATH, "en");

        assertThat(said)
                .anyMatch(line -> line.startsWith("[ruling en] Not permitted: ") && line.contains("Service Manager"))
                .anyMatch(line -> line.startsWith("[ruling cy] Ni chaniateir: ") && line.contains("Service Manager"))
                .anyMatch(line -> line.matches("\\[OVS-N124 decisions\\[0]\\.rationale en] The decision .+"))
                .anyMatch(line -> line.matches("\\[OVS-N124 decisions\\[0]\\.rationale cy] Nid oes .+"))
                .contains("What this means for you", "Beth mae hyn yn ei olygu i chi")
                .contains("    10 November 2026, 08:30", "    10 Tachwedd 2026, 08:30");
        assertThat(wordsIn("en", said)).hasSizeGreaterThan(5).doesNotContainAnyElementsOf(wordsIn("cy", said));
        assertThat(said)
                .filteredOn("    The support at home is not in place yet."::equals)
                .hasSize(2);
    }

    private static List<String> wordsIn(String language, List<String> said) {
        return said.stream()
                .filter(line -> line.matches("\\[[^]]+(?:][^]]*)? " + language + "] .*"))
                .map(line -> line.substring(line.indexOf(language + "] ") + 4))
                .toList();
    }

    private List<String> run(Start start, String language) {
        return said.computeIfAbsent(start + language, once -> start(start, language));
    }

    private List<String> start(Start start, String language) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.language=" + language, "-Duser.country=GB", "-Duser.timezone=Pacific/Apia"));
        List<Path> path = new ArrayList<>(needed);
        path.add(compiled);
        command.addAll(start.options(joined(path)));
        Path errors = compiled.resolveSibling("errors-" + start + language + ".txt");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
            return lines.lines().toList();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the module system finds that the engine needs, among all that the tests run on. */
    private static List<Path> neededByTheCore() {
        List<ModuleFinder> finders = Stream.concat(
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(Path::of)
                                .filter(path -> path.toString().endsWith(".jar")),
                        Stream.of(Module.API.built(), Module.CORE.built()))
                .map(ModuleFinder::of)
                .filter(ModulePathTest::isOneModule)
                .toList();
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolve(
                        ModuleFinder.compose(finders.toArray(ModuleFinder[]::new)),
                        ModuleFinder.of(),
                        Set.of("oversight.core"));
        return resolved.modules().stream()
                .map(ResolvedModule::reference)
                .map(reference -> Path.of(reference.location().orElseThrow()))
                .toList();
    }

    /** A jar without a name that could be a module's is none that the engine needs. */
    private static boolean isOneModule(ModuleFinder finder) {
        try {
            return finder.findAll().size() == 1;
        } catch (FindException unnamed) {
            return false;
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files =
                Files.walk(Module.repository().resolve("oversight-testkit/src/test/resources/host"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
