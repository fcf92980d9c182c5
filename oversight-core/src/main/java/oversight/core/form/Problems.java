package oversight.core.form;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers the problems found while one document is read, in the order they were found.
 *
 * <p>There are two kinds. {@link #withText} is for scheme files, which are published policy: its messages may repeat a
 * key or a short value. {@link #withoutText} is for records, which hold a child's story: nothing that came from the
 * document is repeated, not even the hint that it resembles a known name. Whoever adds a problem writes a message of
 * fixed words and known names, and passes anything that came from the document through {@link #quote}, {@link #nearest}
 * or {@link #because}, which keep silent where they must.
 *
 * <p>The first {@value #MOST_KEPT} problems are kept and the rest are counted; where a reading may end early, only up to {@value
 * #MOST_COUNTED}. One thread uses it, for one reading.
 */
public final class Problems {

    /** How many problems are kept; nobody mends more in one sitting. */
    public static final int MOST_KEPT = 500;

    /** How many problems are counted where a reading may end early. */
    public static final int MOST_COUNTED = 1_000;

    private static final Set<String> ADVISED =
            Set.of(FormCodes.WRONG_KIND, FormCodes.NEEDS_QUOTES, FormCodes.NOT_A_CHOICE, FormCodes.NOT_ONE_KEY);

    private static final int MOST_NAMES = 24;
    private static final int LONGEST_REASON = 200;

    private final boolean text;
    private final boolean endsEarly;
    private final List<Problem> kept = new ArrayList<>();
    private int count;

    private Problems(boolean text, boolean endsEarly) {
        this.text = text;
        this.endsEarly = endsEarly;
    }

    /** For a document whose text may be shown to whoever reads the problems. */
    public static Problems withText() {
        return new Problems(true, false);
    }

    /**
     * As {@link #withText}, for a reading that somebody may want to exhaust: at {@value #MOST_COUNTED} problems {@link TooManyProblems} ends
     * it, which whoever starts the reading catches.
     */
    public static Problems withTextEndingEarly() {
        return new Problems(true, true);
    }

    /** For a document whose text must never leave it. */
    public static Problems withoutText() {
        return new Problems(false, false);
    }

    /**
     * Notes a problem. The message holds fixed words, known names and what the methods below return, and nothing else.
     */
    public void add(Mark mark, Path path, String code, String message) {
        count++;
        if (endsEarly && count >= MOST_COUNTED) {
            throw new TooManyProblems();
        }
        if (kept.size() < MOST_KEPT) {
            kept.add(new Problem(mark, text ? path.withText() : path.toString(), code, message));
        }
    }

    /** The problems that were kept. */
    public List<Problem> list() {
        return List.copyOf(kept);
    }

    /** How many problems were found, kept or not. */
    public int count() {
        return count;
    }

    /** Whether further problems are only counted. */
    public boolean isFull() {
        return count >= MOST_KEPT;
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return count == 0;
    }

    /**
     * Adds to the message of a problem that was noted since a count and at that path, if it is about how a value is written and does not
     * offer a name already: what else could be written, or an example. The words are fixed ones and known names.
     */
    void advise(int since, Path path, String words) {
        String place = text ? path.withText() : path.toString();
        for (int i = since; i < kept.size(); i++) {
            Problem problem = kept.get(i);
            if (problem.path().equals(place)
                    && ADVISED.contains(problem.code())
                    && !problem.message().endsWith("?")) {
                kept.set(i, new Problem(problem.mark(), place, problem.code(), problem.message() + words));
                return;
            }
        }
    }

    /** The document's words in quotes, or the stand-in (such as {@code this key}) where they must not be shown. */
    public String quote(String documentText, String standIn) {
        return text ? Quote.of(documentText) : standIn;
    }

    /** The end of a message about a wrong name: the allowed name it resembles, or else the allowed names. */
    public String nearest(String documentText, Collection<String> allowed) {
        return meant(near(documentText, allowed), allowed);
    }

    /** The end of a message about a name that resembles an allowed one, or none. */
    static String meant(Optional<String> near, Collection<String> allowed) {
        return near.map(name -> "; did you mean '" + name + "'?").orElseGet(() -> "; expected " + names(allowed));
    }

    /**
     * The allowed name that a wrong one resembles, where that may be shown. It is not looked for any more when there are more problems
     * than are kept, because nobody would read it.
     */
    Optional<String> near(String documentText, Collection<String> allowed) {
        return text && !isFull() ? NearestName.of(documentText, allowed) : Optional.empty();
    }

    /**
     * The end of a message about a value that some code refused: that code's reason, where it may be shown. The reasons
     * of {@code java.time} say less than the message does.
     */
    public String because(RuntimeException refusal) {
        if (refusal instanceof DateTimeException) {
            return "";
        }
        boolean meant = refusal instanceof IllegalArgumentException || refusal instanceof IllegalStateException;
        String reason = refusal.getMessage();
        if (!meant) {
            return " (" + refusal.getClass().getSimpleName() + ")";
        }
        return text && reason != null ? ": " + Quote.plain(reason, LONGEST_REASON) : "";
    }

    /** Some of the allowed names, as they are listed in a message. */
    static String names(Collection<String> allowed) {
        String some = allowed.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return allowed.size() > MOST_NAMES
                ? "one of: " + some + ", ..."
                : allowed.size() == 1 ? some : "one of: " + some;
    }

    @Override
    public String toString() {
        return count + (count == 1 ? " problem" : " problems");
    }
}
