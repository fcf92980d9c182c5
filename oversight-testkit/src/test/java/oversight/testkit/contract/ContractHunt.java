package oversight.testkit.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import oversight.testkit.planted.PlantedBug;
import oversight.testkit.planted.PlantedBug.Found;

/**
 * Runs every rule of a contract, as JUnit does.
 *
 * @param shown of the rules that did not hold, the one whose failure says best what is wrong
 * @param contracts the contract of the wrong implementation
 */
record ContractHunt(String shown, Supplier<?> contracts) implements PlantedBug.Hunt {

    /** In a race the wrong one does not lose every time. */
    private static final int RUNS = 20;

    /** Rules in which many threads ask: what each saw is another thing in each run, so only what is always said is kept. */
    private static final Set<String> RACES = Set.of(
            "arr06", "dir10", "fact05", "hol06", "led60", "led61", "led62", "led63", "led64", "led65", "name06",
            "obs05", "team08", "tra04");

    @Override
    public Optional<Found> go() {
        for (int run = 0; run < RUNS; run++) {
            Class<?> contract = contracts.get().getClass();
            Map<String, String> failures = new TreeMap<>();
            Arrays.stream(contract.getMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .filter(rule -> number(rule).equals(shown) || !RACES.contains(number(rule)))
                    .forEach(
                            rule -> failure(rule, contracts.get()).ifPresent(said -> failures.put(number(rule), said)));
            if (failures.containsKey(shown)) {
                String numbers = failures.values().stream()
                        .map(said -> said.split(" ", 2)[0])
                        .collect(Collectors.joining(", "));
                return Found.by("`" + name(contract) + "`, " + numbers, failures.get(shown));
            }
        }
        return Optional.empty();
    }

    private static String number(Method rule) {
        return rule.getName().split("_", 2)[0];
    }

    private static Optional<String> failure(Method rule, Object contract) {
        try {
            rule.invoke(contract);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            String said =
                    String.valueOf(RuleFailures.explained(rule, e.getCause()).getMessage());
            return Optional.of(RACES.contains(number(rule)) ? beforeWhatThreadsSaw(rule, said) : said);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String beforeWhatThreadsSaw(Method rule, String said) {
        String title = rule.getAnnotation(DisplayName.class).value();
        return said.lines()
                        .filter(line ->
                                line.equals(title) || line.startsWith("What to do: ") || line.matches("\\[.*: .*\\] ?"))
                        .map(String::strip)
                        .collect(Collectors.joining("\n"))
                + "\n…";
    }

    private static String name(Class<?> contract) {
        for (Class<?> at = contract; at != null; at = at.getSuperclass()) {
            for (Class<?> one : at.getInterfaces()) {
                if (one.getSimpleName().endsWith("Contract")) {
                    return one.getSimpleName();
                }
            }
        }
        throw new IllegalArgumentException(contract + " is of no contract");
    }
}
