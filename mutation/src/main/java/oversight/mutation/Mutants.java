package oversight.mutation;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pitest.mutationtest.config.PluginServices;
import org.pitest.mutationtest.config.ReportOptions;
import org.pitest.mutationtest.tooling.AnalysisResult;
import org.pitest.mutationtest.tooling.EntryPoint;
import org.pitest.testapi.TestGroupConfig;
import org.pitest.util.Glob;
import org.pitest.util.Verbosity;

/**
 * One run of PIT over an area: the classes are those of the core, the tests those of the core and of the kit. One thread, one JVM beside this one.
 *
 * @param root the folder of the whole project
 * @param reports where the report of an area is written
 */
record Mutants(Path root, Path reports) {

    /** Long, because the machine may have other things to do; a mutant that runs for ever counts as found. */
    private static final float TIMES_AS_LONG = 2;

    private static final long MILLISECONDS_MORE = 8_000;

    /** Fewer draws than in a build, and no shrinking: it is enough that a property fails. Nothing of the tests is logged. */
    private static final List<String> JVM = List.of(
            "-Xmx2g",
            "-XX:TieredStopAtLevel=1",
            "-Djqwik.tries.default=50",
            "-Djqwik.edgecases.default=NONE",
            "-Djqwik.shrinking.default=OFF",
            "-Djqwik.database=",
            "-Doversight.differential.pairs=6000",
            "-Dorg.jboss.logging.provider=slf4j",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off");

    /**
     * Mutates an area and looks for the mutants.
     *
     * @param area the area
     * @param only patterns of the classes that alone are mutated; all of the area if there is none
     * @param without patterns of further test classes that are left out
     * @return the report
     * @throws IllegalStateException when a test fails without any mutant, or nothing is mutated
     */
    Path lookFor(Area area, List<String> only, List<String> without) {
        Path report = reports.resolve(area.name());
        ReportOptions options = options(report);
        options.setTargetClasses(only.isEmpty() ? area.classes() : only);
        options.setExcludedClasses(
                Stream.concat(area.spared().stream(), Stream.of("*.Immutable*")).toList());
        options.setTargetTests(globs(area.tests()));
        options.setExcludedTestClasses(
                globs(Stream.concat(area.without().stream(), without.stream()).toList()));
        AnalysisResult result = new EntryPoint()
                .execute(
                        root.resolve("oversight-testkit").toFile(),
                        options,
                        PluginServices.makeForContextLoader(),
                        Map.of());
        result.getError().ifPresent(error -> {
            throw new IllegalStateException("the mutants of " + area.name() + " could not be looked for", error);
        });
        return report.resolve("mutations.xml");
    }

    private ReportOptions options(Path report) {
        Path core = root.resolve("oversight-core").resolve("target").resolve("classes");
        ReportOptions options = new ReportOptions();
        options.setReportDir(report.toString());
        options.setShouldCreateTimestampedReports(false);
        options.addOutputFormats(List.of("XML"));
        options.setSourceDirs(List.of(root.resolve("oversight-core").resolve("src/main/java")));
        options.setProjectBase(root);
        options.setClassPathElements(classPath());
        options.setCodePaths(List.of(core.toString()));
        options.setMutators(List.of("DEFAULTS"));
        options.setFeatures(List.of());
        options.setGroupConfig(TestGroupConfig.emptyConfig().withExcludedGroups("once", "long"));
        options.setNumberOfThreads(1);
        options.setTimeoutFactor(TIMES_AS_LONG);
        options.setTimeoutConstant(MILLISECONDS_MORE);
        options.addChildJVMArgs(JVM);
        options.setFailWhenNoMutations(true);
        options.setDetectInlinedCode(true);
        options.setVerbosity(Verbosity.fromString("NO_SPINNER"));
        options.setInputEncoding(StandardCharsets.UTF_8);
        options.setOutputEncoding(StandardCharsets.UTF_8);
        options.setFreeFormProperties(new Properties());
        return options;
    }

    /** The folders of classes come before the jars, because PIT looks for tests and for what it mutates in folders only. */
    private Collection<String> classPath() {
        List<String> elements = new ArrayList<>();
        for (String module : List.of("oversight-api", "oversight-core", "oversight-testkit")) {
            Path target = root.resolve(module).resolve("target");
            elements.add(target.resolve("classes").toString());
            elements.add(target.resolve("test-classes").toString());
        }
        elements.addAll(Arrays.asList(System.getProperty("java.class.path", "").split(File.pathSeparator)));
        return elements;
    }

    private static Collection<Predicate<String>> globs(Collection<String> patterns) {
        return Glob.toGlobPredicates(patterns);
    }
}
