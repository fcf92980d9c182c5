package oversight.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oversight.api.note.CaseNote;
import oversight.api.note.MarkedPassage;
import oversight.api.text.Narrative;
import oversight.api.text.VisibleText;
import oversight.api.text.WellFormedText;

/** From a good note, all the notes in which one constrained attribute of one part is broken and nothing else. */
final class Mutants {

    private Mutants() {}

    /** A value with one fault, and where and what it is. */
    record Mutant(Object value, String path, String code, boolean oversize) {

        Fault fault() {
            return new Fault(path, code);
        }
    }

    static List<Mutant> of(CaseNote good) {
        return ofPart(good);
    }

    private static List<Mutant> ofPart(Object good) {
        List<Mutant> mutants = new ArrayList<>();
        Class<?> part = partType(good);
        for (Method getter : getters(part)) {
            String attribute = attribute(getter);
            for (Annotation constraint : constraints(getter)) {
                broken(good, attribute, constraint)
                        .forEach(bad -> mutants.add(new Mutant(bad, attribute, code(constraint), false)));
                oversize(good, attribute, constraint)
                        .forEach(bad -> mutants.add(new Mutant(bad, attribute, code(constraint), true)));
            }
            Object value = get(good, getter);
            List<?> inside = value instanceof Optional<?> one
                    ? one.stream().toList()
                    : value instanceof List<?> l ? l : List.of();
            for (int i = 0; i < inside.size(); i++) {
                if (isPart(inside.get(i))) {
                    requireCascade(getter);
                    mutants.addAll(within(good, attribute, value, i, inside.get(i)));
                }
            }
        }
        return mutants;
    }

    private static List<Mutant> within(Object good, String attribute, Object value, int index, Object inside) {
        boolean list = value instanceof List<?>;
        String at = list ? attribute + "[" + index + "]." : attribute + ".";
        return ofPart(inside).stream()
                .map(mutant -> new Mutant(
                        with(
                                good,
                                attribute,
                                list ? replaced((List<?>) value, index, mutant.value()) : Optional.of(mutant.value())),
                        at + mutant.path(),
                        mutant.code(),
                        mutant.oversize()))
                .toList();
    }

    /** The ways to break an attribute so that only this constraint is not met. */
    private static Stream<Object> broken(Object good, String attribute, Annotation constraint) {
        if (constraint instanceof NotNull) {
            return Stream.of(with(good, attribute, Optional.empty()));
        } else if (constraint instanceof NotEmpty) {
            return Stream.of(with(good, attribute, List.of()));
        } else if (constraint instanceof VisibleText) {
            return Stream.of("", " ", "\u200b").map(text -> with(good, attribute, Narrative.of(text)));
        } else if (constraint instanceof WellFormedText) {
            return Stream.of("seen\u0000", "seen\ud800", "seen\u202e")
                    .map(text -> with(good, attribute, Narrative.of(text)));
        } else if (constraint instanceof Size size) {
            return Stream.of("a".repeat(size.min() - 1), "a".repeat(size.max() + 1))
                    .map(text -> with(good, attribute, text));
        } else if (constraint instanceof AssertTrue && attribute.equals("impactConsidered")) {
            return Stream.of(with(good, "impactOnChild", Narrative.empty()));
        } else if (good instanceof MarkedPassage passage && attribute.equals("passage")) {
            return Stream.of(MarkedPassage.builder()
                    .from(passage)
                    .end(passage.getStart())
                    .build());
        }
        throw new AssertionError("Teach the sweep to break " + constraint.annotationType() + " on " + attribute);
    }

    private static Stream<Object> oversize(Object good, String attribute, Annotation constraint) {
        return constraint instanceof WellFormedText limit
                ? Stream.of(with(good, attribute, Narrative.of("a".repeat(limit.max() + 1))))
                : Stream.of();
    }

    private static Set<Annotation> constraints(Method getter) {
        Set<Annotation> all = new LinkedHashSet<>();
        Stream.concat(Arrays.stream(getter.getAnnotations()), inside(getter.getAnnotatedReturnType()))
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .forEach(all::add);
        return all;
    }

    private static Stream<Annotation> inside(AnnotatedType type) {
        Stream<Annotation> here = Arrays.stream(type.getAnnotations());
        return type instanceof AnnotatedParameterizedType generic
                ? Stream.concat(
                        here,
                        Arrays.stream(generic.getAnnotatedActualTypeArguments()).flatMap(Mutants::inside))
                : here;
    }

    private static void requireCascade(Method getter) {
        if (inside(getter.getAnnotatedReturnType()).noneMatch(Valid.class::isInstance)) {
            throw new AssertionError(getter + " holds a constrained part and does not say @Valid");
        }
    }

    /** The value with another value of one attribute. */
    private static Object with(Object value, String attribute, Object changed) {
        try {
            Class<?> part = partType(value);
            Object builder = part.getMethod("builder").invoke(null);
            call(builder, "from", part, value);
            for (Method setter : builder.getClass().getMethods()) {
                if (setter.getName().equals(attribute)
                        && setter.getParameterCount() == 1
                        && setter.getParameterTypes()[0].isInstance(changed)) {
                    setter.setAccessible(true);
                    setter.invoke(builder, changed);
                    return builder.getClass().getMethod("build").invoke(builder);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("No way to set " + attribute + " of " + partType(value));
    }

    private static void call(Object target, String name, Class<?> parameter, Object argument)
            throws ReflectiveOperationException {
        Method method = target.getClass().getMethod(name, parameter);
        method.setAccessible(true);
        method.invoke(target, argument);
    }

    private static List<Object> replaced(List<?> list, int index, Object changed) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(index, changed);
        return copy;
    }

    private static Object get(Object value, Method getter) {
        try {
            return getter.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Method> getters(Class<?> part) {
        return Arrays.stream(part.getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().matches("(get|is)[A-Z].*"))
                .toList();
    }

    private static boolean isPart(Object value) {
        return value.getClass().getInterfaces().length == 1
                && value.getClass().getSimpleName().startsWith("Immutable")
                && getters(partType(value)).stream()
                        .anyMatch(getter -> !constraints(getter).isEmpty());
    }

    /** The hand-written interface of a generated value. */
    private static Class<?> partType(Object value) {
        return value.getClass().getInterfaces()[0];
    }

    private static String attribute(Method getter) {
        String name = getter.getName().replaceFirst("get|is", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String code(Annotation constraint) {
        try {
            String template =
                    (String) constraint.annotationType().getMethod("message").invoke(constraint);
            return template.replaceAll("[{}]", "");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
