package oversight.testkit.scheme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import oversight.core.form.BooleanNode;
import oversight.core.form.FormCodes;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.Path;
import oversight.core.form.Problems;
import oversight.core.form.TextNode;
import oversight.core.form.UnreadNode;

/**
 * A value of an examples file with the way to it. What is not as it should be becomes one problem at its place, and is then passed over so that the rest is read.
 *
 * @param node the value
 * @param path the way to it
 * @param problems where problems are noted
 */
record Spot(Node node, Path path, Problems problems) {

    void add(String code, String message) {
        problems.add(node.mark(), path, code, message);
    }

    /** Text; the description, such as {@code a name}, is used in messages. */
    Optional<String> text(String expected) {
        if (node instanceof TextNode text) {
            return Optional.of(text.text());
        }
        boolean quotes = node instanceof NumberNode || node instanceof BooleanNode;
        refuseKind(expected, quotes ? "; put it in quotes to make it text" : "");
        return Optional.empty();
    }

    /** Text that some code makes a value of. */
    <T> Optional<T> parsed(String expected, Function<String, T> parse) {
        return text(expected).flatMap(written -> {
            try {
                return Optional.of(parse.apply(written));
            } catch (RuntimeException refusal) {
                add(ExampleCodes.VALUE_REFUSED, "expected " + expected + ", found " + quoted(written) + problems.because(refusal));
                return Optional.empty();
            }
        });
    }

    /** One of several words. */
    <T> Optional<T> word(Map<String, T> words) {
        return known(words, ExampleCodes.NOT_A_CHOICE, "a word that is known here", "");
    }

    /** One of several names. The noun is with its article; the section is where they are declared. */
    <T> Optional<T> known(Map<String, T> names, String code, String noun, String section) {
        return text(noun).flatMap(written -> {
            T value = names.get(written);
            if (value == null) {
                add(code, quoted(written) + " is not " + noun + nearest(written, names.keySet(), section));
            }
            return Optional.ofNullable(value);
        });
    }

    private String nearest(String written, Collection<String> names, String section) {
        return names.isEmpty() ? "; none is declared" + section : problems.nearest(written, names);
    }

    String quoted(String written) {
        return problems.quote(written, "this word");
    }

    /** The items of a list; one value alone stands for a list of one. */
    List<Spot> list() {
        if (node instanceof UnreadNode) {
            return List.of();
        }
        if (!(node instanceof ListNode list)) {
            return List.of(this);
        }
        return IntStream.range(0, list.items().size())
                .mapToObj(i -> new Spot(list.items().get(i), path.index(i), problems))
                .toList();
    }

    /** The entries of a map whose keys are the author's own. */
    List<Named> entries(String expected) {
        if (!(node instanceof MapNode map)) {
            refuseKind(expected, "");
            return List.of();
        }
        List<MapNode.Entry> entries = List.copyOf(map.entries());
        return IntStream.range(0, entries.size())
                .mapToObj(i -> named(entries.get(i), path.entry(i, entries.get(i).key())))
                .toList();
    }

    private Named named(MapNode.Entry entry, Path way) {
        Spot name = new Spot(new TextNode(entry.key(), entry.keyMark()), way, problems);
        return new Named(name, new Spot(entry.value(), way, problems));
    }

    /** The keys of a map that has these and no others. */
    Optional<Keys> keys(String name, List<String> allowed) {
        if (!(node instanceof MapNode map)) {
            refuseKind(name + " (a map with keys)", "");
            return Optional.empty();
        }
        for (MapNode.Entry entry : map.entries()) {
            if (!allowed.contains(entry.key())) {
                String message = quoted(entry.key()) + " is not a key of " + name + problems.nearest(entry.key(), allowed);
                problems.add(entry.keyMark(), path, FormCodes.UNKNOWN_KEY, message);
            }
        }
        return Optional.of(new Keys(map, this, name));
    }

    /** Says that another kind of value was expected, unless the reader below has refused this one. */
    void refuseKind(String expected, String mend) {
        if (!(node instanceof UnreadNode)) {
            add(ExampleCodes.WRONG_KIND, "expected " + expected + ", found " + kind() + mend);
        }
    }

    private String kind() {
        if (node instanceof TextNode text) {
            return quoted(text.text());
        }
        return node instanceof MapNode
                ? "a map"
                : node instanceof ListNode ? "a list" : node instanceof NumberNode ? "a number" : "true or false";
    }

    /**
     * An entry of a map.
     *
     * @param name the key
     * @param value what stands under it
     */
    record Named(Spot name, Spot value) {}

    /**
     * The keys of a map of an examples file.
     *
     * @param map the map
     * @param spot where it stands
     * @param name what it is called in messages
     */
    record Keys(MapNode map, Spot spot, String name) {

        /** Whether every key is one of these; what is not has been noted. */
        boolean hasOnly(List<String> allowed) {
            return map.entries().stream().map(MapNode.Entry::key).allMatch(allowed::contains);
        }

        boolean has(String key) {
            return map.entry(key).isPresent();
        }

        /** What stands under a key, if it is there. */
        Optional<Spot> get(String key) {
            return map.entry(key).map(entry -> new Spot(entry.value(), spot.path().key(key), spot.problems()));
        }

        /** What stands under a key that has to be there. */
        Optional<Spot> need(String key) {
            Optional<Spot> found = get(key);
            if (found.isEmpty()) {
                spot.add(ExampleCodes.MISSING_KEY, name + " needs the key '" + key + "'; add it");
            }
            return found;
        }

        /** The items under a key; none if it is not there. */
        List<Spot> list(String key) {
            return get(key).map(Spot::list).orElse(List.of());
        }

        /** Notes a problem at a key. */
        void addAt(String key, String code, String message) {
            map.entry(key).ifPresent(entry -> spot.problems().add(entry.keyMark(), spot.path(), code, message));
        }
    }
}
