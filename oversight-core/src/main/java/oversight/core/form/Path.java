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

    private static final Path ROOT = new Path(null, "", "");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

    private final @Nullable Path parent;
    private final String shown;
    private final String hidden;

    private Path(@Nullable Path parent, String shown, String hidden) {
        this.parent = parent;
        this.shown = shown;
        this.hidden = hidden;
    }

    /** The top of a document. */
    public static Path root() {
        return ROOT;
    }

    /** The value under a key that a shape knows. Never give it a key that comes from a document. */
    public Path key(String knownKey) {
        return new Path(this, "." + knownKey, "." + knownKey);
    }

    /** The value at a position in a list, counted from zero. */
    public Path index(int index) {
        String step = "[" + index + "]";
        return new Path(this, step, step);
    }

    /** The value under a key that comes from the document, and is the entry at this position, counted from zero. */
    public Path entry(int index, String documentKey) {
        boolean plain = documentKey.length() <= Quote.LONGEST
                && PLAIN.matcher(documentKey).matches();
        return new Path(this, plain ? "." + documentKey : "[" + Quote.of(documentKey) + "]", "{" + index + "}");
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
            steps.push(text ? path.shown : path.hidden);
        }
        String whole = String.join("", steps);
        return whole.startsWith(".") ? whole.substring(1) : whole;
    }
}
