package oversight.core.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text and what is said of it.
 *
 * @param start where it begins, in UTF-16 units
 * @param end the place after its last unit
 * @param said what is said of it; more than one thing where stretches overlap or meet
 */
record ReaderSpan<T>(int start, int end, List<T> said) {

    ReaderSpan {
        said = List.copyOf(said);
    }

    /** Within the text, and never half a character: what is asked for in part is meant whole. */
    static <T> ReaderSpan<T> in(String text, int start, int end, T said) {
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        boolean any = to > from;
        return new ReaderSpan<>(
                any && cuts(text, from) ? from - 1 : from, any && cuts(text, to) ? to + 1 : to, List.of(said));
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Those that overlap or meet made into one, in order: between them nothing is left that tells where one ended. */
    static <T> List<ReaderSpan<T>> joined(List<ReaderSpan<T>> spans) {
        List<ReaderSpan<T>> joined = new ArrayList<>();
        for (ReaderSpan<T> span : sorted(spans)) {
            int last = joined.size() - 1;
            if (last >= 0 && span.start() <= joined.get(last).end()) {
                joined.set(last, joined.get(last).with(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    static <T> List<ReaderSpan<T>> sorted(List<ReaderSpan<T>> spans) {
        Comparator<ReaderSpan<T>> order = Comparator.comparingInt(ReaderSpan::start);
        return spans.stream().filter(span -> !span.isEmpty()).sorted(order).toList();
    }

    private ReaderSpan<T> with(ReaderSpan<T> next) {
        List<T> all = new ArrayList<>(said);
        all.addAll(next.said());
        return new ReaderSpan<>(start, Math.max(end, next.end()), all);
    }

    private static boolean cuts(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}
