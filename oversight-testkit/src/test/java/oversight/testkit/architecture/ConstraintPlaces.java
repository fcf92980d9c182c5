package oversight.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Constraints and {@code @Valid} stand on getters only, inside their type arguments too. A validator passes over one on any other
 * method without a word, and the note that it should have stopped is accepted.
 */
final class ConstraintPlaces {

    private static final Pattern GETTER = Pattern.compile("(?:get|is)\\p{Lu}.*");

    private ConstraintPlaces() {}

    static ArchRule onGettersOnly() {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("have constraints on getters only") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                misplaced(item.reflect())
                        .map(place -> SimpleConditionEvent.violated(item, "a constraint stands on " + place))
                        .forEach(events::add);
            }
        });
    }

    /** How many getters have a constraint: a rule about none at all would hold without meaning anything. */
    static long constrainedGetters(JavaClass type) {
        return Arrays.stream(type.reflect().getDeclaredMethods())
                .filter(method -> isGetter(method) && anywhere(method, List.of(method.getAnnotatedReturnType())))
                .count();
    }

    private static Stream<String> misplaced(Class<?> type) {
        Stream<AnnotatedElement> types = type.isAnnotation() ? Stream.of() : Stream.of(type);
        Stream<Field> fields = Arrays.stream(type.getDeclaredFields());
        Stream<? extends Executable> code =
                Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()));
        return Stream.of(
                        types.filter(each -> constrained(each)).map(Object::toString),
                        fields.filter(each -> anywhere(each, List.of(each.getAnnotatedType())))
                                .map(Object::toString),
                        code.filter(ConstraintPlaces::misplaced).map(Object::toString))
                .flatMap(each -> each);
    }

    private static boolean misplaced(Executable code) {
        boolean parameters = Arrays.stream(code.getParameters()).anyMatch(ConstraintPlaces::constrained)
                || Arrays.stream(code.getAnnotatedParameterTypes()).anyMatch(ConstraintPlaces::within);
        return parameters || (!isGetter(code) && anywhere(code, List.of(code.getAnnotatedReturnType())));
    }

    private static boolean isGetter(Executable code) {
        return code instanceof Method && GETTER.matcher(code.getName()).matches() && code.getParameterCount() == 0;
    }

    private static boolean anywhere(AnnotatedElement element, List<AnnotatedType> types) {
        return constrained(element) || types.stream().anyMatch(ConstraintPlaces::within);
    }

    private static boolean within(AnnotatedType type) {
        Stream<AnnotatedType> parts = Stream.of();
        if (type instanceof AnnotatedParameterizedType generic) {
            parts = Arrays.stream(generic.getAnnotatedActualTypeArguments());
        } else if (type instanceof AnnotatedArrayType array) {
            parts = Stream.of(array.getAnnotatedGenericComponentType());
        } else if (type instanceof AnnotatedWildcardType wild) {
            parts = Stream.of(wild.getAnnotatedUpperBounds(), wild.getAnnotatedLowerBounds())
                    .flatMap(Arrays::stream);
        }
        return constrained(type) || parts.anyMatch(ConstraintPlaces::within);
    }

    private static boolean constrained(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(ConstraintPlaces::judges);
    }

    private static boolean judges(Class<? extends Annotation> annotation) {
        return annotation == Valid.class
                || annotation.isAnnotationPresent(Constraint.class)
                || holdsSeveral(annotation);
    }

    /** The container that the compiler puts round a constraint that is given twice. */
    private static boolean holdsSeveral(Class<? extends Annotation> annotation) {
        return Arrays.stream(annotation.getDeclaredMethods())
                .filter(member -> member.getName().equals("value"))
                .map(Method::getReturnType)
                .filter(Class::isArray)
                .anyMatch(array -> array.getComponentType().isAnnotationPresent(Constraint.class));
    }
}
