package oversight.testkit.guidance;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads the test sources below a folder and gathers which test names which statement. It parses them, so that what stands in a comment or in a string
 * does not count; it does not compile them, so that it needs no class path.
 */
final class GuidanceScan {

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", "node_modules");
    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate", "Property", "Example");
    private static final Pattern STATEMENT = Pattern.compile("(MO|DM)-\\d+");

    private final Map<String, Set<String>> tests = new TreeMap<>();

    private GuidanceScan() {}

    /** The tests by the statement that they name, both sorted. A test is written {@code Class.method}; a class stands for all its tests. */
    static Map<String, Set<String>> below(Path root) throws IOException {
        List<Path> sources = sources(root);
        GuidanceScan scan = new GuidanceScan();
        if (!sources.isEmpty()) {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files =
                    compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
                JavacTask task = (JavacTask) compiler.getTask(
                        null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
                for (CompilationUnitTree unit : task.parse()) {
                    scan.new Reader().scan(unit, null);
                }
            }
        }
        return scan.tests;
    }

    private static List<Path> sources(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = "/" + root.relativize(file).toString().replace('\\', '/');
                if (path.contains("/src/test/") && path.endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private final class Reader extends TreeScanner<Void, Void> {

        private final Deque<String> classes = new ArrayDeque<>();

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            classes.addLast(type.getSimpleName().toString());
            if (hasTests(type)) {
                note(type.getModifiers(), String.join(".", classes));
            }
            super.visitClass(type, nothing);
            classes.removeLast();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (isTest(method)) {
                note(method.getModifiers(), String.join(".", classes) + "." + method.getName());
            }
            return super.visitMethod(method, nothing);
        }
    }

    private static boolean hasTests(ClassTree type) {
        return !names(type.getModifiers()).contains("Disabled")
                && (type.getImplementsClause().stream()
                                .anyMatch(i -> i.toString().endsWith("Contract"))
                        || type.getMembers().stream().anyMatch(GuidanceScan::isOrHasTest));
    }

    private static boolean isOrHasTest(Tree member) {
        return (member instanceof MethodTree method && isTest(method))
                || (member instanceof ClassTree type && hasTests(type));
    }

    private static boolean isTest(MethodTree method) {
        Set<String> names = names(method.getModifiers());
        return !names.contains("Disabled") && names.stream().anyMatch(TESTS::contains);
    }

    private static Set<String> names(ModifiersTree modifiers) {
        Set<String> names = new TreeSet<>();
        modifiers.getAnnotations().forEach(annotation -> names.add(name(annotation)));
        return names;
    }

    private void note(ModifiersTree modifiers, String test) {
        for (AnnotationTree annotation : modifiers.getAnnotations()) {
            boolean guidance = name(annotation).equals("Guidance");
            if (guidance || name(annotation).equals("Tag")) {
                for (ExpressionTree argument : annotation.getArguments()) {
                    texts(argument).stream()
                            .filter(text -> guidance || STATEMENT.matcher(text).matches())
                            .forEach(text -> tests.computeIfAbsent(text, t -> new TreeSet<>())
                                    .add(test));
                }
            }
        }
    }

    private static String name(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The texts of an annotation's value. What is no literal is given as it is written, so that nobody's statement is lost unseen. */
    private static List<String> texts(ExpressionTree value) {
        if (value instanceof AssignmentTree assignment) {
            return texts(assignment.getExpression());
        }
        if (value instanceof NewArrayTree array) {
            return array.getInitializers().stream()
                    .flatMap(v -> texts(v).stream())
                    .toList();
        }
        return List.of(value instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : value.toString());
    }
}
