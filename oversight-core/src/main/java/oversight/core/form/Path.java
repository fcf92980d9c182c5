package oversight.core.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way from the top of a document to a value, such as {@code decisions[3].rules[0].by}.
 *
 * <p>A step is either a key that a shape knows, or a position. A key that only the document knows is both: it prints as
 * the key where a document's text may be shown, and as its position, {@code tiers{2}}, where it may not.
 */
public final class Path {

    private static final Path ROOT = new Path(null, "", -1, true);
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

    private final @Nullable Path parent;
    private final String key;
    private final int index;
    private final boolean known;

    /** A step is put into words only when somebody asks for them: most paths never lead to a problem. */
    private Path(@Nullable Path parent, String key, int index, boolean known) {
        this.parent = parent;
        this.key = key;
        this.index = index;
        this.known = known;
    }

    /** The top of a document. */
    public static Path root() {
        return ROOT;
    }

    /** The value under a key that a shape knows. Never give it a key that comes from a document. */
    public Path key(String knownKey) {
        return new Path(this, knownKey, -1, true);
    }

    /** The value at a position in a list, counted from zero. */
    public Path index(int index) {
        return new Path(this, "", index, true);
    }

    /** The value under a key that comes from the document, and is the entry at this position, counted from zero. */
    public Path entry(int index, String documentKey) {
        return new Path(this, documentKey, index, false);
    }

    /** The path with the document's keys in it; for documents whose text may be shown. */
    public String withText() {
        return print(true);
    }

    /** The path with positions in the place of the document's keys. */
    @Override
    public String toString() {
        return print(false);
    }

    private String print(boolean text) {
        Deque<String> steps = new ArrayDeque<>();
        for (Path path = this; path.parent != null; path = path.parent) {
            steps.push(path.step(text));
        }
        String whole = String.join("", steps);
        return whole.startsWith(".") ? whole.substring(1) : whole;
    }

    private String step(boolean text) {
        if (known) {
            return index < 0 ? "." + key : "[" + index + "]";
        }
        if (!text) {
            return "{" + index + "}";
        }
        boolean plain = key.length() <= Quote.LONGEST && PLAIN.matcher(key).matches();
        return plain ? "." + key : "[" + Quote.of(key) + "]";
    }
}
