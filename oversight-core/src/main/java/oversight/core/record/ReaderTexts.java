package oversight.core.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import oversight.api.note.MarkedPassage;
import oversight.api.record.Piece;
import oversight.api.text.Narrative;
import oversight.core.record.BookItem.NoteItem;

/** What people wrote in one entry, and of an event what happened, cut where something is withheld or, for an assessor, where anything is said of it. */
final class ReaderTexts {

    private final Map<String, Narrative> texts;
    private final List<Withheld> withheld;
    private final List<MarkedPassage> marks;
    private final ReaderLabels labels;
    private final boolean forAssessor;

    private ReaderTexts(
            Map<String, Narrative> texts,
            List<Withheld> withheld,
            List<MarkedPassage> marks,
            ReaderLabels labels,
            boolean forAssessor) {
        this.texts = texts;
        this.withheld = withheld;
        this.marks = marks;
        this.labels = labels;
        this.forAssessor = forAssessor;
    }

    static ReaderTexts of(BookItem item, List<Withheld> withheld, ReaderLabels labels, boolean forAssessor) {
        List<MarkedPassage> marks =
                item instanceof NoteItem note ? note.note().getNote().getMarked() : List.of();
        return new ReaderTexts(Withheld.textsOf(item), withheld, marks, labels, forAssessor);
    }

    /** The pieces of a text: put together they are the text, whole. None where nothing was written. */
    List<Piece> pieces(String path) {
        Optional<String> text =
                Optional.ofNullable(texts.get(path)).map(Narrative::text).filter(written -> !written.isEmpty());
        return text.map(written -> forAssessor ? labelled(path, written) : cut(path, written))
                .orElse(List.of());
    }

    /** A part of an entry in our words, withheld as a whole or not at all. */
    record Line(String path, String text) {}

    /** The pieces of parts that stand one beneath the other. That a line ends goes with the line, so that nobody counts how many are withheld. */
    List<Piece> pieces(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        List<ReaderSpan<Withheld>> spans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int start = text.length();
            text.append(lines.get(i).text()).append(i + 1 < lines.size() ? "\n" : "");
            withheldOf(lines.get(i).path())
                    .forEach(it -> spans.add(new ReaderSpan<>(start, text.length(), List.of(it))));
        }
        return forAssessor ? labelled(text.toString(), Stream.empty(), spans) : cut(text.toString(), spans);
    }

    private List<Piece> cut(String path, String text) {
        return cut(text, withheldIn(path, text).toList());
    }

    private List<Piece> cut(String text, List<ReaderSpan<Withheld>> spans) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (ReaderSpan<Withheld> span : ReaderSpan.joined(spans)) {
            shown(text, done, span.start(), List.of()).forEach(pieces::add);
            pieces.add(labels.withheld(span.said()));
            done = span.end();
        }
        shown(text, done, text.length(), List.of()).forEach(pieces::add);
        return pieces;
    }

    private List<Piece> labelled(String path, String text) {
        Stream<ReaderSpan<Narrative>> marked = marks.stream()
                .filter(mark -> mark.getPath().equals(path))
                .map(mark -> ReaderSpan.in(text, mark.getStart(), mark.getEnd(), labels.about(mark)));
        return labelled(text, marked, withheldIn(path, text).toList());
    }

    private List<Piece> labelled(
            String text, Stream<ReaderSpan<Narrative>> marked, List<ReaderSpan<Withheld>> withheldHere) {
        Stream<ReaderSpan<Narrative>> grounds = withheldHere.stream()
                .map(span -> new ReaderSpan<>(
                        span.start(),
                        span.end(),
                        List.of(labels.label(span.said().get(0)))));
        return swept(text, ReaderSpan.sorted(Stream.concat(marked, grounds).toList()));
    }

    /** From one place at which something begins or ends to the next. What is said twice of the same words is said once. */
    private static List<Piece> swept(String text, List<ReaderSpan<Narrative>> spans) {
        SortedMap<Integer, List<ReaderSpan<Narrative>>> places = new TreeMap<>();
        for (ReaderSpan<Narrative> span : spans) {
            places.computeIfAbsent(span.start(), place -> new ArrayList<>()).add(span);
            places.computeIfAbsent(span.end(), place -> new ArrayList<>()).add(span);
        }
        places.putIfAbsent(text.length(), List.of());
        Map<Narrative, Integer> said = new LinkedHashMap<>();
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Map.Entry<Integer, List<ReaderSpan<Narrative>>> place : places.entrySet()) {
            shown(text, done, place.getKey(), List.copyOf(said.keySet())).forEach(pieces::add);
            done = place.getKey();
            for (ReaderSpan<Narrative> span : place.getValue()) {
                said.merge(span.said().get(0), span.start() == done ? 1 : -1, Integer::sum);
            }
            said.values().removeIf(times -> times == 0);
        }
        return pieces;
    }

    private Stream<ReaderSpan<Withheld>> withheldIn(String path, String text) {
        return withheldOf(path)
                .map(it -> ReaderSpan.in(text, it.what().start(), it.what().end(), it));
    }

    private Stream<Withheld> withheldOf(String path) {
        return withheld.stream()
                .filter(it -> it.what().path().isEmpty() || it.what().path().equals(path));
    }

    private static Stream<Piece> shown(String text, int from, int to, List<Narrative> said) {
        return from < to ? Stream.of(new Piece.Shown(Narrative.of(text.substring(from, to)), said)) : Stream.empty();
    }
}
