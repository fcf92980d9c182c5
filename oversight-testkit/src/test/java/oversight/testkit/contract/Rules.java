package oversight.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Shows that each rule of a contract is worth something: for each there is a wrong implementation that it refuses. */
final class Rules {

    private Rules() {}

    /**
     * One test for each rule: the wrong implementation that is kept for it fails it with an assertion.
     *
     * @param contract the contract
     * @param wrong a wrong implementation for each rule, by the first part of the rule's method name
     */
    static Stream<DynamicTest> catchWhatIsWrong(Class<?> contract, Map<String, ?> wrong) {
        List<Method> rules = of(contract);
        DynamicTest complete = DynamicTest.dynamicTest(
                "every rule has its wrong implementation",
                () -> assertThat(new TreeSet<>(wrong.keySet()))
                        .containsExactlyElementsOf(
                                rules.stream().map(Rules::number).toList()));
        return Stream.concat(
                Stream.of(complete),
                rules.stream()
                        .filter(rule -> wrong.containsKey(number(rule)))
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getName(), () -> mustFail(rule, wrong.get(number(rule))))));
    }

    private static List<Method> of(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static String number(Method rule) {
        return rule.getName().substring(0, rule.getName().indexOf('_'));
    }

    private static void mustFail(Method rule, Object wrong) throws IllegalAccessException {
        try {
            rule.invoke(wrong);
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isInstanceOf(AssertionError.class);
            saysWhatToDo(rule, e.getCause());
            return;
        }
        fail(rule.getName() + " lets a wrong implementation pass");
    }

    /** The failure of a rule has its number, what it expects, and what to do: for the rule as a whole, or for the one thing that was seen. */
    static void saysWhatToDo(Method rule, Throwable failure) {
        String title = rule.getAnnotation(DisplayName.class).value();
        String message = String.valueOf(RuleFailures.explained(rule, failure).getMessage());
        assertThat(message).matches("(?s)[A-Z]+-\\d+ [A-Z].*").startsWith(title + "\n");
        assertThat(message).containsPattern("\nWhat to do: [a-z]|\n\\[.*: .*\\]|hand over what is slow");
    }
}
