package oversight.testkit.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sources as the compiler understands them: syntax trees in which the type of every expression is known.
 *
 * @param units the files that are looked at
 * @param trees what their expressions mean
 * @param task the compiler's work, for questions about types
 */
record Sources(List<CompilationUnitTree> units, Trees trees, JavacTask task) {

    /** The hand-written main code of all modules. */
    static Sources ofMain() {
        List<Path> written = new ArrayList<>();
        List<Path> generated = new ArrayList<>();
        for (Module module : Module.values()) {
            written.addAll(module.sources("src/main/java"));
            generated.addAll(module.sources("target/generated-sources/annotations"));
        }
        written.removeIf(file -> file.endsWith("module-info.java"));
        return of(written, generated);
    }

    /** These files; the others are only compiled with them. */
    static Sources of(List<Path> files, List<Path> others) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StandardJavaFileManager manager = compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8);
        List<Path> all = new ArrayList<>(files);
        all.addAll(others);
        List<String> options = List.of("-proc:none", "-nowarn", "-classpath", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask)
                compiler.getTask(null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(all));
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            List<String> errors = said.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .map(Object::toString)
                    .toList();
            if (!errors.isEmpty()) {
                throw new IllegalStateException("The sources do not compile: " + errors);
            }
            return new Sources(units.subList(0, files.size()), Trees.instance(task), task);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
