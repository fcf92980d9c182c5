package oversight.core.quality;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for something at most once. Used by one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> ask;
    private @Nullable T answer;

    Once(Supplier<T> ask) {
        this.ask = ask;
    }

    @Override
    public T get() {
        T known = answer;
        if (known == null) {
            known = ask.get();
            answer = known;
        }
        return known;
    }
}
