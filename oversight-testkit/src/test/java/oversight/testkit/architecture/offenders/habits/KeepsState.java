package oversight.testkit.architecture.offenders.habits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** Static state in all its disguises. */
@SuppressWarnings({"unused", "MutableConstantField"})
public final class KeepsState {

    static int counter;

    static final List<String> OPEN = new ArrayList<>();

    static final Map<String, List<String>> INNER = Map.of("key", new ArrayList<>());

    static final int[] NUMBERS = {1};

    static final Holder HOLDER = new Holder();

    static final IntSupplier COUNTS = counting(new AtomicInteger());

    static final Optional<StringBuilder> TEXT = Optional.of(new StringBuilder());

    /** Cannot be changed: no offence. */
    static final Map<String, List<String>> CLOSED =
            Collections.unmodifiableMap(new HashMap<>(Map.of("key", List.of("value"))));

    private KeepsState() {}

    private static IntSupplier counting(AtomicInteger count) {
        return count::incrementAndGet;
    }

    static final class Holder {
        String held = "";
    }
}
