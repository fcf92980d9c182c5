package oversight.testkit.architecture;

import static oversight.testkit.architecture.Calls.any;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every message template is a constant, and is nothing but a code in braces. An annotation can only hold a constant; so what is left is that no code makes a
 * template of its own: what a person wrote could get into it, and a host's validator would fill it in or evaluate it.
 */
final class MessageTemplates {

    private static final Pattern CODE = Pattern.compile("\\{OVS-N[14][0-9]{2}}");

    private MessageTemplates() {}

    /** No template is put together, and nothing hands a value to an interpolator. */
    static ArchRule noneMadeInCode() {
        return Calls.none("that makes a message template", any(named("buildConstraintViolationWithTemplate"), hands()));
    }

    /** No part of the expression language is asked for. */
    static ArchRule noExpressionLanguage() {
        Predicate<JavaAccess<?>> language =
                call -> call.getTargetOwner().getPackageName().startsWith("jakarta.el")
                        || call.getTargetOwner().getName().contains("ElExpressionLanguage")
                        || call.getTargetOwner().getName().contains("ResourceBundleMessageInterpolator");
        return Calls.none("of the expression language", any(language, named("enableExpressionLanguage")));
    }

    /** The message of each constraint is a code in braces. */
    static ArchRule codesOnly() {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("have no message but codes in braces") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                messages(item.reflect())
                        .filter(message -> !CODE.matcher(message).matches())
                        .map(message -> SimpleConditionEvent.violated(item, item.getName() + " says " + message))
                        .forEach(events::add);
            }
        });
    }

    /** The messages of the constraints on a type's methods, those inside type arguments too. */
    static Stream<String> messages(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> Stream.concat(
                                Arrays.stream(method.getAnnotations()), within(method.getAnnotatedReturnType()))
                        .distinct())
                .filter(each -> each.annotationType().isAnnotationPresent(Constraint.class))
                .map(MessageTemplates::message);
    }

    private static Stream<Annotation> within(AnnotatedType type) {
        Stream<Annotation> here = Arrays.stream(type.getAnnotations());
        return type instanceof AnnotatedParameterizedType generic
                ? Stream.concat(
                        here,
                        Arrays.stream(generic.getAnnotatedActualTypeArguments()).flatMap(MessageTemplates::within))
                : here;
    }

    private static String message(Annotation constraint) {
        try {
            return (String) constraint.annotationType().getMethod("message").invoke(constraint);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Predicate<JavaAccess<?>> hands() {
        return any(named("addMessageParameter"), named("addExpressionVariable"), named("withDynamicPayload"));
    }

    private static Predicate<JavaAccess<?>> named(String method) {
        return call -> call.getTarget().getName().equals(method)
                && (call.getTargetOwner().getPackageName().startsWith("jakarta.validation")
                        || call.getTargetOwner().getPackageName().startsWith("org.hibernate.validator"));
    }
}
