package oversight.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who depends on whom, in the large and in the small. */
final class Circles {

    private Circles() {}

    static ArchRule noneOfPackages() {
        return none("packages", JavaClass::getPackageName);
    }

    /**
     * No circle of files. A sealed type, all that it permits, and what builds a type (the class that is generated from it, and its
     * {@code …Builder}) count as one file: they are one thing in several files. Which these are is read from the classes.
     */
    static ArchRule noneOfFiles(JavaClasses classes) {
        Map<String, String> parents = new HashMap<>();
        for (JavaClass each : classes) {
            String file = fileOf(each);
            Class<?>[] permitted = each.reflect().getPermittedSubclasses();
            for (Class<?> part : permitted == null ? new Class<?>[0] : permitted) {
                join(parents, file, topLevel(part));
            }
            built(each, classes).ifPresent(type -> join(parents, file, type));
        }
        return none("files", each -> find(parents, fileOf(each)));
    }

    private static ArchRule none(String what, Function<JavaClass, String> slice) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass each) {
                        return SliceIdentifier.of(slice.apply(each));
                    }

                    @Override
                    public String getDescription() {
                        return what;
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    /** The type that this class only exists to build. */
    private static Optional<String> built(JavaClass each, JavaClasses classes) {
        String simple = topLevelName(each);
        String type = simple.startsWith("Immutable")
                ? simple.substring("Immutable".length())
                : simple.endsWith("Builder") ? simple.substring(0, simple.length() - "Builder".length()) : "";
        String name = each.getPackageName() + "." + type;
        return type.isEmpty() || !classes.contain(name) ? Optional.empty() : Optional.of(name);
    }

    private static String topLevelName(JavaClass each) {
        return fileOf(each).substring(each.getPackageName().length() + 1);
    }

    private static String fileOf(JavaClass each) {
        return each.getEnclosingClass().map(Circles::fileOf).orElse(each.getName());
    }

    private static String topLevel(Class<?> each) {
        return each.getEnclosingClass() == null ? each.getName() : topLevel(each.getEnclosingClass());
    }

    private static String find(Map<String, String> parents, String file) {
        String parent = parents.getOrDefault(file, file);
        return parent.equals(file) ? file : find(parents, parent);
    }

    private static void join(Map<String, String> parents, String one, String other) {
        parents.put(find(parents, one), find(parents, other));
    }
}
