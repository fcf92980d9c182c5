package oversight.core.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import oversight.core.form.Limits;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.Path;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;
import oversight.core.form.UnreadNode;

/**
 * Reads the plain part of YAML: maps with text keys, lists, text, numbers, true and false.
 *
 * <p>A scheme says who may decide about a child, so whatever could make a reader of the file believe something other
 * than the engine does is refused: anchors, aliases, tags, merge keys, duplicate keys, null, directives, a second
 * document. Each limit is checked on the parser's events, one by one, before a tree exists.
 */
public final class YamlReader {

    /** The longest list or map: far more than anybody would read, and few enough to be refused before much is spent on them. */
    private static final int MOST_ENTRIES = 5_000;

    private final String text;
    private final Limits limits;
    private final Problems problems;
    private final Iterator<Event> events;
    private Path here = Path.root();
    private Mark last = new Mark(1, 1);
    private int nodes;
    private boolean afterComma;

    private YamlReader(String text, Limits limits, Problems problems) {
        this.text = text;
        this.limits = limits;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(limits.maxLength())
                .setBufferSize(text.length() + 2) // version 2.10 fails where a pair of surrogates straddles two buffers
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /**
     * Reads one document. Null means that it could not be read to its end. A document that could is returned even when
     * problems were noted, with an {@link UnreadNode} for each value that was refused, so that a shape can add its own
     * problems; {@code Shape.readWhole} makes sure that no value comes of it.
     */
    public static @Nullable Node read(String text, Limits limits, Problems problems) {
        if (text.length() > limits.maxLength()) {
            String message = "longer than " + limits.maxLength() + " characters";
            problems.add(new Mark(1, 1), Path.root(), YamlCodes.TOO_LONG, message);
            return null;
        }
        if (hasMoreLinesThan(limits.maxNodes(), text)) {
            String message = "more than " + limits.maxNodes() + " lines";
            problems.add(new Mark(1, 1), Path.root(), YamlCodes.TOO_LONG, message);
            return null;
        }
        return new YamlReader(text, limits, problems).document();
    }

    /** A document has no more lines than it may have values; the parser spends more on a line of remarks than on its letters. */
    private static boolean hasMoreLinesThan(int most, String text) {
        int ends = 0;
        for (int i = text.indexOf('\n'); i >= 0 && ends <= most; i = text.indexOf('\n', i + 1)) {
            ends++;
        }
        return ends > most;
    }

    private @Nullable Node document() {
        try {
            next();
            if (!(next() instanceof DocumentStartEvent start)) {
                throw new YamlFault(last, YamlCodes.EMPTY, "there is nothing to read");
            }
            if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
                problem(YamlCodes.DIRECTIVE, "directives are not read; remove the line that begins with '%'");
            }
            Node node = node(next(), 1);
            next();
            if (next() instanceof DocumentStartEvent) {
                throw new YamlFault(
                        last, YamlCodes.SECOND_DOCUMENT, "a second document begins; put it in a file of its own");
            }
            return node;
        } catch (YamlFault fault) {
            problems.add(fault.mark, here, fault.code, fault.words);
            return null;
        }
    }

    private Node node(Event event, int depth) {
        Mark mark = last;
        refuseExtras((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, mark);
        }
        if (event instanceof AliasEvent) {
            problem(YamlCodes.ALIAS, "aliases (*name) are not read; write the value out");
            return new UnreadNode(mark);
        }
        if (depth > limits.maxDepth()) {
            throw new YamlFault(mark, YamlCodes.TOO_DEEP, "nested more than " + limits.maxDepth() + " deep");
        }
        return event instanceof SequenceStartEvent
                ? list(mark, depth)
                : map(mark, depth, ((CollectionStartEvent) event).isFlow());
    }

    private ListNode list(Mark mark, int depth) {
        List<Node> items = new ArrayList<>();
        Path parent = here;
        for (Event event = next(); event instanceof NodeEvent; event = next()) {
            refuseMany(items.size());
            here = parent.index(items.size());
            items.add(node(event, depth + 1));
            here = parent;
        }
        return new ListNode(items, mark);
    }

    private MapNode map(Mark mark, int depth, boolean inBraces) {
        MapNode.Builder map = MapNode.at(mark);
        Path parent = here;
        int index = 0;
        SplitText split = new SplitText();
        for (Event event = next(); event instanceof NodeEvent; event = next()) {
            Mark keyMark = last;
            refuseMany(index);
            String key = key(event, map, depth);
            here = key == null ? parent : parent.entry(index, key);
            index++;
            Event start = next();
            if (inBraces && key != null && split.goesOn(event, start)) {
                split.report(this::problem);
                map.replaceLast(new UnreadNode(split.mark()));
                here = parent;
                continue;
            }
            afterComma = inBraces && index > 1 && start instanceof ScalarEvent;
            Node value = node(start, depth + 1);
            afterComma = false;
            if (key != null && map.markOf(key).isEmpty()) {
                map.put(key, keyMark, value);
                split.starts(start, value, here);
            } else {
                split.ends();
            }
            here = parent;
        }
        return map.build();
    }

    /** The key, or null if it is none that a map can have. */
    private @Nullable String key(Event event, MapNode.Builder map, int depth) {
        if (!(event instanceof ScalarEvent scalar)) {
            problem(YamlCodes.KEY_NOT_TEXT, "a key is text; a list, a map or an alias cannot be one");
            node(event, depth + 1);
            return null;
        }
        refuseExtras(scalar);
        String key = scalar.getValue();
        if (scalar.isPlain() && key.equals("<<")) {
            problem(YamlCodes.MERGE_KEY, "merge keys (<<) are not read; write the keys out");
            return null;
        }
        if (scalar.isPlain() && !PlainScalar.isText(key)) {
            problem(YamlCodes.KEY_NOT_TEXT, "a key is text; put it in quotes");
            return null;
        }
        if (!TextNode.allows(key)) {
            badText();
            return null;
        }
        checkKey(key, map);
        return key;
    }

    private void checkKey(String key, MapNode.Builder map) {
        if (key.length() > limits.maxKeyLength()) {
            problem(YamlCodes.KEY_TOO_LONG, "a key has at most " + limits.maxKeyLength() + " characters");
        }
        Optional<Mark> first = map.markOf(key);
        if (first.isPresent()) {
            String message = problems.quote(key, "this key") + " stands here and at " + first.get() + "; keep one";
            problem(YamlCodes.DUPLICATE_KEY, message);
        }
    }

    private Node scalar(ScalarEvent scalar, Mark mark) {
        String value = scalar.getValue();
        if (scalar.isPlain() && PlainScalar.isNothing(value)) {
            String belongs = afterComma ? "; if it belongs to the text before the comma, put that text in quotes" : "";
            String word = value.isEmpty() ? belongs : "; if the word itself is meant, put it in quotes";
            problem(YamlCodes.NO_VALUE, "there is no value; give a value or remove the key" + word);
            return new UnreadNode(mark);
        }
        if (!TextNode.allows(value)) {
            badText();
            return new UnreadNode(mark);
        }
        return scalar.isPlain() ? plain(value, mark) : new TextNode(value, mark);
    }

    private Node plain(String value, Mark mark) {
        Optional<Node> node = PlainScalar.node(value, mark, limits);
        if (node.isEmpty()) {
            problem(YamlCodes.NUMBER_TOO_LONG, "the number has too many digits; if it is text, put it in quotes");
        }
        return node.orElseGet(() -> new UnreadNode(mark));
    }

    private void refuseExtras(NodeEvent event) {
        if (event.getAnchor().isPresent() && !(event instanceof AliasEvent)) {
            problem(
                    YamlCodes.ANCHOR,
                    "anchors (&name) are not read; remove it and write the value out where it is needed");
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        if (tag.isPresent()) {
            problem(YamlCodes.TAG, "tags (!name) are not read; remove it");
        }
    }

    private void refuseMany(int before) {
        if (before == MOST_ENTRIES) {
            throw new YamlFault(
                    last, YamlCodes.TOO_MANY_NODES, "more than " + MOST_ENTRIES + " entries in one list or map");
        }
    }

    private void badText() {
        problem(YamlCodes.BAD_TEXT, "the text holds half a surrogate pair or U+0000; remove it");
    }

    /** Notes a problem. A text with more problems than anybody would mend is not read on. */
    private void problem(String code, String message) {
        problem(last, here, code, message);
    }

    private void problem(Mark mark, Path path, String code, String message) {
        if (problems.isFull()) {
            throw new YamlFault(mark, code, message);
        }
        problems.add(mark, path, code, message);
    }

    /** The next event, counted and with its place noted. */
    private Event next() {
        Event event = parsed();
        last = event.getStartMark().map(YamlReader::mark).orElse(last);
        if (event instanceof NodeEvent && ++nodes > limits.maxNodes()) {
            throw new YamlFault(last, YamlCodes.TOO_MANY_NODES, "more than " + limits.maxNodes() + " values");
        }
        return event;
    }

    private Event parsed() {
        try {
            return events.next();
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().map(YamlReader::mark).orElse(last);
            int index = e.getProblemMark()
                    .map(org.snakeyaml.engine.v2.exceptions.Mark::getIndex)
                    .orElse(0);
            throw new YamlFault(mark, YamlCodes.SYNTAX, SyntaxAdvice.at(text, index));
        } catch (ReaderException e) {
            Mark mark = SyntaxAdvice.mark(text, e.getPosition());
            throw new YamlFault(mark, YamlCodes.BAD_TEXT, SyntaxAdvice.badCharacter(e.getCodePoint()));
        } catch (RuntimeException e) {
            throw new YamlFault(last, YamlCodes.SYNTAX, "this is not YAML; check it from here on");
        }
    }

    private static Mark mark(org.snakeyaml.engine.v2.exceptions.Mark mark) {
        return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
