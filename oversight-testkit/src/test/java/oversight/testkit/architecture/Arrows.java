package oversight.testkit.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table of packages, each with those that it may see. A package that is not in the table may not be there at all. */
final class Arrows {

    private final String prefix;
    private final Map<String, Set<String>> table = new LinkedHashMap<>();

    /** The packages of the table are read as if the prefix stood before them. */
    Arrows(String prefix, String written) {
        this.prefix = prefix;
        for (String line : written.strip().split("\n")) {
            String[] sides = line.split("->", 2);
            String[] seen = sides[1].strip().split("\\s+");
            table.put(sides[0].strip(), sides[1].isBlank() ? Set.of() : Set.copyOf(List.of(seen)));
        }
    }

    Map<String, Set<String>> table() {
        return table;
    }

    ArchRule rule() {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("see only the packages that the table allows") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                judge(item, events);
            }
        });
    }

    private void judge(JavaClass item, ConditionEvents events) {
        String from = name(item).orElse("");
        if (!table.containsKey(from)) {
            events.add(
                    SimpleConditionEvent.violated(item, item.getName() + " is in a package that is not in the table"));
            return;
        }
        for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
            Optional<String> to = name(dependency.getTargetClass().getBaseComponentType());
            if (to.isPresent() && !to.get().equals(from) && !table.get(from).contains(to.get())) {
                String arrow = from + " -> " + to.get() + ": " + dependency.getDescription();
                events.add(SimpleConditionEvent.violated(item, arrow));
            }
        }
    }

    private Optional<String> name(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(prefix) ? Optional.of(name.substring(prefix.length())) : Optional.empty();
    }
}
