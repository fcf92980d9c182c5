package oversight.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oversight.api.Oversight;
import oversight.core.OversightEngine;
import oversight.testkit.memory.MutableClock;

/** The modules as they were built: class files, source files and what their descriptors export. */
enum Module {
    API(Oversight.class),
    CORE(OversightEngine.class),
    TESTKIT(MutableClock.class);

    /** Reading class files takes seconds, and they do not change while the tests run. */
    private static final Map<Set<Module>, JavaClasses> READ = new ConcurrentHashMap<>();

    private final Class<?> inside;

    Module(Class<?> inside) {
        this.inside = inside;
    }

    /** All classes of the main code, those that the annotation processor wrote included. */
    static JavaClasses all() {
        return classesOf(values());
    }

    /** What a host takes into its application. */
    static JavaClasses library() {
        return classesOf(API, CORE);
    }

    static JavaClasses classesOf(Module... modules) {
        return READ.computeIfAbsent(
                Set.of(modules),
                read -> new ClassFileImporter()
                        .importPaths(read.stream().map(Module::built).toList()));
    }

    /** The folder of class files, also when the build has got as far as the jar, which lies beside it. */
    Path built() {
        try {
            Path place = Path.of(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(place) ? place : place.resolveSibling("classes");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code oversight-core}. */
    String artifact() {
        return "oversight-" + name().toLowerCase(Locale.ROOT);
    }

    /** {@code oversight.core}. */
    String root() {
        return artifact().replace('-', '.');
    }

    /** What every host sees; what is exported to the testkit alone is not among it. */
    Set<String> exported() {
        return descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> packages() {
        return all().stream()
                .map(each -> each.getPackageName())
                .filter(name -> name.equals(root()) || name.startsWith(root() + "."))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The hand-written sources, or those that were generated when asked for the folder of these. */
    List<Path> sources(String folder) {
        Path top = repository().resolve(artifact()).resolve(folder);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModuleDescriptor descriptor() {
        Path built = built();
        try {
            if (Files.isDirectory(built)) {
                return read(built.resolve("module-info.class"));
            }
            try (FileSystem jar = FileSystems.newFileSystem(built)) {
                return read(jar.getPath("module-info.class"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleDescriptor read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ModuleDescriptor.read(in);
        }
    }

    /** The tests may be started from the root or from a module: the root is the folder that holds {@code .mvn}. */
    static Path repository() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                .findFirst()
                .orElseThrow();
    }
}
