package oversight.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;

/**
 * No static state: every static field is final, and nothing that can be reached from its value can change. The values themselves are
 * looked at, not their declared types: a {@code List} may be anything.
 */
final class StaticState {

    /** Types of the platform that cannot change, beside the collections below. */
    private static final Pattern CONSTANT = Pattern.compile(
            "java\\.lang\\.(?:String|Boolean|Character|Byte|Short|Integer|Long|Float|Double|Class)"
                    + "|java\\.math\\.Big(?:Decimal|Integer)"
                    + "|java\\.time\\.(?!Clock|InstantSource).*"
                    + "|java\\.util\\.(?:Locale|UUID|HexFormat|regex\\.Pattern)"
                    + "|java\\.nio\\.charset\\..*|sun\\.nio\\.cs\\..*"
                    + "|java\\.util\\.Comparators\\$NaturalOrderComparator|java\\.util\\.Collections\\$ReverseComparator2?");

    /** Whatever they hold is looked at in turn; the collections themselves take no change. */
    private static final Pattern UNMODIFIABLE = Pattern.compile(
            "java\\.util\\.ImmutableCollections\\$.*|java\\.util\\.Collections\\$(?:Unmodifiable|Empty|Singleton).*");

    /** Arrays that are filled before anybody else has the value, and that its class then only reads. */
    private static final Set<String> FILLED_ONCE = Set.of("oversight.api.circumstance.FactMap.table");

    private StaticState() {}

    static ArchRule none() {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("have no static state") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                Arrays.stream(item.reflect().getDeclaredFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                        .flatMap(field -> fault(field).stream().map(fault -> field + ": " + fault))
                        .forEach(fault -> events.add(SimpleConditionEvent.violated(item, fault)));
            }
        });
    }

    private static Optional<String> fault(Field field) {
        if (!Modifier.isFinal(field.getModifiers())) {
            return Optional.of("is not final");
        }
        return fault(valueOf(field, null), Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Optional<String> fault(Object value, Set<Object> seen) {
        if (value == null || !seen.add(value)) {
            return Optional.empty();
        }
        Class<?> type = value.getClass();
        if (value instanceof Enum
                || value instanceof Logger
                || CONSTANT.matcher(type.getName()).matches()) {
            return Optional.empty();
        }
        if (UNMODIFIABLE.matcher(type.getName()).matches()) {
            return parts(value).flatMap(part -> fault(part, seen).stream()).findFirst();
        }
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(part -> fault(part, seen));
        }
        if (type.isArray() && Array.getLength(value) == 0) {
            return Optional.empty();
        }
        boolean ours = type.getName().startsWith("oversight.");
        // The platform does not let us look into its lambdas (a comparator made of others); what they hold they cannot
        // replace.
        return ours
                ? ourOwn(value, type, seen)
                : type.isHidden() ? Optional.empty() : Optional.of("holds a " + type.getName());
    }

    private static Optional<String> ourOwn(Object value, Class<?> type, Set<Object> seen) {
        // What AbstractMap keeps are views of the map.
        for (Class<?> each = type;
                each != null && each != Object.class && each != AbstractMap.class;
                each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) || isSpent(field, value)) {
                    continue;
                }
                if (!Modifier.isFinal(field.getModifiers())) {
                    return Optional.of("holds a " + type.getName() + ", whose " + field.getName() + " can change");
                }
                Object held = valueOf(field, value);
                Optional<String> fault = FILLED_ONCE.contains(each.getName() + "." + field.getName())
                        ? Arrays.stream((Object[]) held)
                                .flatMap(part -> fault(part, seen).stream())
                                .findFirst()
                        : fault(held, seen);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    /** A generated value has a helper of its own kind while it is being built, and lets go of it for ever at the end. */
    private static boolean isSpent(Field field, Object owner) {
        return Modifier.isPrivate(field.getModifiers())
                && Modifier.isTransient(field.getModifiers())
                && field.getType().getEnclosingClass() == field.getDeclaringClass()
                && valueOf(field, owner) == null;
    }

    private static Stream<?> parts(Object collection) {
        if (collection instanceof Map<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream());
        }
        return ((Collection<?>) collection).stream();
    }

    /** The class is initialised by this, as it would be in an application. */
    private static Object valueOf(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot look into " + field, e);
        }
    }
}
