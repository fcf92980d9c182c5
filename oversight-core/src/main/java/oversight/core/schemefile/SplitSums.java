package oversight.core.schemefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.Problem;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;
import oversight.core.form.UnreadNode;

/**
 * Finds sums of money that a comma has split: within braces and brackets {@code up-to: £2,000} is £2, and a key {@code 000} without a
 * value. The sum is reported as what it is, and what the reader made of its pieces is not.
 */
final class SplitSums {

    private static final Pattern START = Pattern.compile("£[0-9]{1,3}$");
    private static final Pattern REST = Pattern.compile("(?:,[0-9]{3})+(?:\\.[0-9]{2})?(?![0-9])");

    /** What every one of them looks like in the text: where there is none, nothing else is looked at. */
    private static final Pattern SPLIT = Pattern.compile("£[0-9]{1,3},[0-9]{3}");

    /** Further to the right nobody looks; counting characters up to there, again and again, would take too long. */
    private static final int LAST_COLUMN = 2_000;

    private final String text;
    private final List<Integer> lines = new ArrayList<>();
    private final NavigableMap<Mark, Sum> sums =
            new TreeMap<>(Comparator.comparingInt(Mark::line).thenComparingInt(Mark::column));

    private SplitSums(String text) {
        this.text = text;
    }

    /** Looks for them in a document and its text. */
    static SplitSums in(String text, Node document) {
        SplitSums found = new SplitSums(text);
        if (SPLIT.matcher(text).find()) {
            found.findLines();
            found.find(Spot.top(document));
        }
        return found;
    }

    /** Reports each. */
    void report(Problems problems) {
        for (Sum sum : sums.values()) {
            problems.add(
                    sum.spot().mark(),
                    sum.spot().path(),
                    SchemeCodes.SPLIT_SUM,
                    "within braces or brackets a comma ends the value, so this is read as "
                            + problems.quote(sum.start(), "less") + "; put it in quotes, \"" + sum.whole()
                            + "\", or write it without the comma, "
                            + sum.whole().replace(",", ""));
        }
    }

    /** Whether a problem is about the pieces of a sum, and not about the sum. */
    boolean explain(Problem problem) {
        return !problem.code().equals(SchemeCodes.SPLIT_SUM)
                && holding(problem.mark()).isPresent();
    }

    private Optional<Sum> holding(Mark mark) {
        return Optional.ofNullable(sums.floorEntry(mark))
                .map(Map.Entry::getValue)
                .filter(sum -> sum.holds(mark));
    }

    /** The document without the pieces. */
    Node without(Node node) {
        if (sums.isEmpty()) {
            return node;
        }
        if (node instanceof MapNode map) {
            MapNode.Builder rest = MapNode.at(map.mark());
            map.entries().stream()
                    .filter(entry -> holding(entry.keyMark()).isEmpty())
                    .forEach(entry -> rest.put(entry.key(), entry.keyMark(), without(entry.value())));
            return rest.build();
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.items().stream()
                            .filter(item -> sums.containsKey(item.mark())
                                    || holding(item.mark()).isEmpty())
                            .map(this::without)
                            .toList(),
                    list.mark());
        }
        return sums.containsKey(node.mark()) ? new UnreadNode(node.mark()) : node;
    }

    private void find(Spot spot) {
        spot.textNode().flatMap(part -> sum(spot, part)).ifPresent(sum -> sums.put(spot.mark(), sum));
        spot.inner().forEach(this::find);
    }

    private Optional<Sum> sum(Spot spot, TextNode part) {
        String start = part.text();
        int line = part.mark().line();
        int column = part.mark().column();
        if (line > lines.size()
                || column > LAST_COLUMN
                || !endsInDigit(start)
                || !START.matcher(start).find()) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(lines.get(line - 1), column - 1);
        Matcher rest = REST.matcher(text).region(Math.min(text.length(), from + start.length()), text.length());
        return text.startsWith(start, from) && rest.lookingAt()
                ? Optional.of(new Sum(spot, start, start + rest.group()))
                : Optional.empty();
    }

    private static boolean endsInDigit(String start) {
        return !start.isEmpty() && Character.isDigit(start.charAt(start.length() - 1));
    }

    private void findLines() {
        lines.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                lines.add(i + 1);
            }
        }
    }

    /**
     * A sum.
     *
     * @param spot where it stands
     * @param start what was taken for the value
     * @param whole what was meant
     */
    private record Sum(Spot spot, String start, String whole) {

        /** Whether something stands in it or just after it. */
        boolean holds(Mark mark) {
            int column = spot.mark().column();
            return mark.line() == spot.mark().line()
                    && mark.column() >= column
                    && mark.column() <= column + whole.codePointCount(0, whole.length());
        }
    }
}
