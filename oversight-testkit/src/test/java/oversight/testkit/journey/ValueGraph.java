package oversight.testkit.journey;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that can be reached from a value of the library by its getters. */
final class ValueGraph {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();

    private ValueGraph() {}

    static List<Object> of(Object root) {
        ValueGraph graph = new ValueGraph();
        graph.waiting.add(root);
        while (!graph.waiting.isEmpty()) {
            Object value = graph.waiting.remove();
            if (graph.seen.add(value)) {
                graph.step(value);
            }
        }
        return new ArrayList<>(graph.seen);
    }

    private void step(Object value) {
        if (value instanceof Iterable<?> many) {
            many.forEach(waiting::add);
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(waiting::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> waiting.addAll(List.of(key, held)));
        } else if (value.getClass().getName().startsWith("oversight.") && !(value instanceof Enum<?>)) {
            getters(value).map(getter -> call(value, getter)).forEach(waiting::add);
        }
    }

    private static Stream<Method> getters(Object value) {
        return Arrays.stream(value.getClass().getMethods())
                .filter(each -> each.getParameterCount() == 0 && !Modifier.isStatic(each.getModifiers()))
                .filter(each -> each.getReturnType() != void.class && each.getDeclaringClass() != Object.class)
                .filter(each ->
                        !each.getName().equals("hashCode") && !each.getName().equals("toString"));
    }

    private static Object call(Object value, Method getter) {
        try {
            getter.setAccessible(true);
            Object held = getter.invoke(value);
            return held == null ? Optional.empty() : held;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(getter.toString(), e);
        }
    }
}
