package oversight.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.function.Predicate;

/** Rules about what is called, be it with an argument list or as a method reference. */
final class Calls {

    private Calls() {}

    /** No class has such a call. */
    static ArchRule none(String what, Predicate<JavaAccess<?>> call) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("have no call " + what) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getAccessesFromSelf().stream()
                        .filter(call)
                        .map(access -> SimpleConditionEvent.violated(item, access.getDescription()))
                        .forEach(events::add);
            }
        });
    }

    /** A call of a method (or constructor, {@code <init>}) of a type. */
    static Predicate<JavaAccess<?>> of(String owner, String... names) {
        return access -> access.getTargetOwner().getName().equals(owner)
                && (names.length == 0
                        || List.of(names).contains(access.getTarget().getName()));
    }

    /** A call of a method (or constructor) of a type or of any type below it. */
    static Predicate<JavaAccess<?>> below(Class<?> owner, String... names) {
        return access -> access.getTargetOwner().isAssignableTo(owner)
                && (names.length == 0
                        || List.of(names).contains(access.getTarget().getName()));
    }

    @SafeVarargs
    static Predicate<JavaAccess<?>> any(Predicate<JavaAccess<?>>... calls) {
        return access -> List.of(calls).stream().anyMatch(call -> call.test(access));
    }
}
