package oversight.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text, once. It stops at the first problem, because a record is written by a machine: a second one
 * tells nothing new.
 */
final class JsonParser {

    private final JsonText text;
    private final Limits limits;
    private final Problems problems;
    private Path here = Path.root();
    private int nodes;

    JsonParser(String text, Limits limits, Problems problems) {
        this.text = new JsonText(text);
        this.limits = limits;
        this.problems = problems;
    }

    @Nullable
    Node parse() {
        try {
            if (text.length() > limits.maxLength()) {
                throw new JsonFault(
                        text.mark(), FormCodes.JSON_TOO_LONG, "longer than " + limits.maxLength() + " characters");
            }
            text.skipSpace();
            Node node = value(1);
            text.skipSpace();
            if (!text.atEnd()) {
                throw text.fault(FormCodes.JSON_TRAILING, "something follows the end of the value");
            }
            return node;
        } catch (JsonFault fault) {
            problems.add(fault.mark, here, fault.code, fault.words);
            return null;
        }
    }

    private Node value(int depth) {
        count();
        Mark mark = text.mark();
        switch (text.peek()) {
            case '{':
                deeper(depth);
                return map(depth, mark);
            case '[':
                deeper(depth);
                return list(depth, mark);
            case '"':
                return new TextNode(text.string(), mark);
            case 't':
                text.word("true");
                return new BooleanNode(true, mark);
            case 'f':
                text.word("false");
                return new BooleanNode(false, mark);
            case 'n':
                throw nothing();
            default:
                return number(mark);
        }
    }

    private MapNode map(int depth, Mark mark) {
        MapNode.Builder map = MapNode.at(mark);
        Path parent = here;
        text.skip('{');
        for (int i = 0; more(i, '}'); i++) {
            Mark keyMark = text.mark();
            count();
            String key = key(map);
            here = parent.entry(i, key);
            text.skipSpace();
            text.expect(':', "a colon after the key");
            text.skipSpace();
            map.put(key, keyMark, value(depth + 1));
            here = parent;
        }
        return map.build();
    }

    private ListNode list(int depth, Mark mark) {
        List<Node> items = new ArrayList<>();
        Path parent = here;
        text.skip('[');
        for (int i = 0; more(i, ']'); i++) {
            here = parent.index(i);
            items.add(value(depth + 1));
            here = parent;
        }
        return new ListNode(items, mark);
    }

    /** Whether another element follows; stands at its first character if so, and after the closing bracket if not. */
    private boolean more(int index, char close) {
        text.skipSpace();
        if (text.skip(close)) {
            return false;
        }
        if (index > 0) {
            text.expect(',', "a comma or a closing bracket");
            text.skipSpace();
        }
        return true;
    }

    private String key(MapNode.Builder map) {
        if (text.peek() != '"') {
            throw text.fault(FormCodes.JSON_SYNTAX, "expected a key in double quotes");
        }
        Mark mark = text.mark();
        String key = text.string();
        if (key.length() > limits.maxKeyLength()) {
            throw new JsonFault(
                    mark, FormCodes.JSON_KEY_TOO_LONG, "a key has at most " + limits.maxKeyLength() + " characters");
        }
        Optional<Mark> first = map.markOf(key);
        if (first.isPresent()) {
            throw new JsonFault(mark, FormCodes.JSON_DUPLICATE_KEY, "the key stands here and at " + first.get());
        }
        return key;
    }

    private NumberNode number(Mark mark) {
        String written = text.numberCharacters();
        boolean tooLong = written.length() > limits.maxNumberLength();
        if (!tooLong && !NumberNode.isNumber(written)) {
            throw new JsonFault(mark, FormCodes.JSON_SYNTAX, "expected a value");
        }
        Optional<NumberNode> number = tooLong ? Optional.empty() : NumberNode.parse(written, mark);
        return number.orElseThrow(
                () -> new JsonFault(mark, FormCodes.JSON_NUMBER_TOO_LONG, "the number has too many digits to be kept"));
    }

    private JsonFault nothing() {
        JsonFault fault = text.fault(FormCodes.JSON_NULL, "null is not kept: leave the key out");
        text.word("null");
        return fault;
    }

    private void count() {
        if (++nodes > limits.maxNodes()) {
            throw text.fault(FormCodes.JSON_TOO_MANY_NODES, "more than " + limits.maxNodes() + " values");
        }
    }

    private void deeper(int depth) {
        if (depth > limits.maxDepth()) {
            throw text.fault(FormCodes.JSON_TOO_DEEP, "nested more than " + limits.maxDepth() + " deep");
        }
    }
}
