package oversight.api.finding;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import oversight.api.note.CaseNote;

/** Every constraint and every {@code @Valid} in the compiled API, wherever it stands. */
final class Constraints {

    private Constraints() {}

    /** One annotation and where it stands. */
    record Use(Class<?> type, String member, boolean getter, Annotation annotation) {

        /** The message template; empty for {@code @Valid}, which has none. */
        String message() {
            try {
                return annotation instanceof Valid
                        ? ""
                        : (String)
                                annotation.annotationType().getMethod("message").invoke(annotation);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return "@" + annotation.annotationType().getSimpleName() + " on " + type.getName() + "." + member;
        }
    }

    static List<Use> all() {
        List<Use> uses = new ArrayList<>();
        for (Class<?> type : classes()) {
            add(uses, type, "(type)", false, type.getAnnotations());
            for (Field field : type.getDeclaredFields()) {
                add(uses, type, field.getName(), false, everywhere(field, field.getAnnotatedType()));
            }
            Stream<Executable> executables = Stream.concat(
                    Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()));
            executables.forEach(executable -> addAll(uses, type, executable));
        }
        return uses;
    }

    private static void addAll(List<Use> uses, Class<?> type, Executable executable) {
        boolean getter = executable instanceof Method method
                && method.getParameterCount() == 0
                && method.getName().matches("(get|is)[A-Z].*")
                && !method.isSynthetic();
        add(uses, type, executable.getName(), getter, everywhere(executable, executable.getAnnotatedReturnType()));
        for (var parameter : executable.getParameters()) {
            add(uses, type, executable.getName() + "(…)", false, everywhere(parameter, parameter.getAnnotatedType()));
        }
    }

    private static Annotation[] everywhere(AnnotatedElement element, AnnotatedType type) {
        return Stream.concat(Arrays.stream(element.getAnnotations()), inside(type))
                .distinct()
                .toArray(Annotation[]::new);
    }

    private static Stream<Annotation> inside(AnnotatedType type) {
        Stream<Annotation> here = Arrays.stream(type.getAnnotations());
        if (type instanceof AnnotatedParameterizedType generic) {
            return Stream.concat(
                    here,
                    Arrays.stream(generic.getAnnotatedActualTypeArguments()).flatMap(Constraints::inside));
        }
        return type instanceof AnnotatedArrayType array
                ? Stream.concat(here, inside(array.getAnnotatedGenericComponentType()))
                : here;
    }

    private static void add(List<Use> uses, Class<?> type, String member, boolean getter, Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Valid || annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                uses.add(new Use(type, member, getter, annotation));
            }
        }
    }

    private static List<Class<?>> classes() {
        try {
            Path root = Path.of(CaseNote.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> root.relativize(file).toString())
                        .filter(file -> !file.endsWith("-info.class"))
                        .<Class<?>>map(Constraints::load)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
            return Class.forName(name, false, CaseNote.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
