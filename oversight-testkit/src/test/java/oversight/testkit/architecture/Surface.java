package oversight.testkit.architecture;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What others can compile against: the public types of the exported packages and their public members, a line each. A member that a type has
 * from a class that cannot be named (a generated builder, say) is shown with the type; one that it has from a public type of ours is shown there.
 */
final class Surface {

    private static final Set<String> OF_EVERY_OBJECT = Arrays.stream(Object.class.getMethods())
            .map(method -> method.getName() + Arrays.toString(method.getParameterTypes()))
            .collect(Collectors.toUnmodifiableSet());

    private Surface() {}

    static Set<String> of(Module module) {
        Set<String> exported = module.exported();
        return Module.classesOf(module).stream()
                .filter(type -> exported.contains(type.getPackageName()) && ApiOrSpi.isPublic(type))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .flatMap(type -> lines(type.reflect()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> lines(Class<?> type) {
        String name = type.getCanonicalName();
        Stream<String> fields = Arrays.stream(type.getFields())
                .filter(field -> shown(type, field))
                .map(field -> name + "." + field.getName() + ": " + statics(field) + type(field.getAnnotatedType())
                        + value(field));
        Stream<String> constructors =
                Arrays.stream(type.getConstructors()).map(each -> name + ".new" + parameters(each));
        Stream<String> methods = Arrays.stream(type.getMethods())
                .filter(method -> shown(type, method) && !method.isBridge() && !isOfEvery(type, method))
                .map(method -> name + "." + method.getName() + parameters(method) + ": " + statics(method)
                        + type(method.getAnnotatedReturnType()) + needed(type, method));
        return Stream.of(Stream.of(name + " is " + kind(type)), fields, constructors, methods)
                .flatMap(each -> each);
    }

    private static String kind(Class<?> type) {
        String kind = type.isAnnotation()
                ? "an annotation"
                : type.isEnum()
                        ? "an enum"
                        : type.isRecord() ? "a record" : type.isInterface() ? "an interface" : "a class";
        String open = type.isSealed() ? ", sealed" : Modifier.isFinal(type.getModifiers()) ? ", final" : ", open";
        String above = Stream.concat(
                        Stream.ofNullable(type.getAnnotatedSuperclass()), Arrays.stream(type.getAnnotatedInterfaces()))
                .filter(each -> isPublic(raw(each.getType())))
                .map(Surface::type)
                .filter(each ->
                        !Set.of("Object", "Record", "annotation.Annotation").contains(each))
                .filter(each -> !each.startsWith("Enum<"))
                .collect(Collectors.joining(", "));
        return kind
                + (type.isEnum() || type.isRecord() || type.isAnnotation() ? "" : open)
                + (above.isEmpty() ? "" : ", also " + above);
    }

    /** Declared here, or in a class above that nobody outside can name. */
    private static boolean shown(Class<?> type, Member member) {
        Class<?> owner = member.getDeclaringClass();
        return owner == type || (owner.getName().startsWith("oversight.") && !isPublic(owner));
    }

    private static boolean isOfEvery(Class<?> type, Method method) {
        boolean ofEnums = type.isEnum() && Set.of("values", "valueOf").contains(method.getName());
        return ofEnums || OF_EVERY_OBJECT.contains(method.getName() + Arrays.toString(method.getParameterTypes()));
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static String statics(Member member) {
        return Modifier.isStatic(member.getModifiers()) ? "static " : "";
    }

    /** A constant is compiled into those who use it, so its value is part of what is promised. */
    private static String value(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return constant ? " = " + field.get(null) : "";
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a caller may leave out, or an implementer. */
    private static String needed(Class<?> type, Method method) {
        return type.isAnnotation() && method.getDefaultValue() != null
                ? " = default"
                : method.isDefault() ? ", default" : "";
    }

    private static String parameters(Executable code) {
        String generics =
                Arrays.stream(code.getTypeParameters()).map(Surface::variable).collect(Collectors.joining(", "));
        String types = Arrays.stream(code.getAnnotatedParameterTypes())
                .map(Surface::type)
                .collect(Collectors.joining(", "));
        String several = code.isVarArgs() ? types.replaceFirst("\\[]$", "...") : types;
        return (generics.isEmpty() || code instanceof Constructor ? "" : "<" + generics + ">") + "(" + several + ")";
    }

    private static String variable(TypeVariable<?> variable) {
        List<String> bounds = Arrays.stream(variable.getAnnotatedBounds())
                .map(Surface::type)
                .filter(bound -> !bound.equals("Object"))
                .toList();
        return variable.getName() + (bounds.isEmpty() ? "" : " extends " + String.join(" & ", bounds));
    }

    private static String type(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return type(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "" : " " + nullable) + "[]";
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            String parts = Arrays.stream(generic.getAnnotatedActualTypeArguments())
                    .map(Surface::type)
                    .collect(Collectors.joining(", "));
            return nullable + name(raw(type.getType())) + "<" + parts + ">";
        }
        if (type instanceof AnnotatedWildcardType wild) {
            AnnotatedType[] below = wild.getAnnotatedLowerBounds();
            String above = type(wild.getAnnotatedUpperBounds()[0]);
            return below.length > 0 ? "? super " + type(below[0]) : above.equals("Object") ? "?" : "? extends " + above;
        }
        return nullable
                + (type.getType() instanceof Class<?> plain
                        ? name(plain)
                        : type.getType().getTypeName());
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    /** Types that everybody knows go by their simple names. */
    private static String name(Class<?> type) {
        return type.getCanonicalName()
                .replaceFirst("^java\\.(?:lang|util|time|util\\.function|io|nio\\.file)\\.(?=\\p{Lu})", "");
    }
}
