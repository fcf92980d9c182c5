package oversight.core.schemefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import oversight.core.form.BooleanNode;
import oversight.core.form.ListNode;
import oversight.core.form.MapNode;
import oversight.core.form.Mark;
import oversight.core.form.Node;
import oversight.core.form.NumberNode;
import oversight.core.form.Path;
import oversight.core.form.TextNode;

/**
 * A value of a scheme file with the way to it. It is walked without trust: what is not there, or not what it should be, is passed
 * over, because the shapes have already said so.
 */
record Spot(Node node, Path path) {

    static Spot top(Node node) {
        return new Spot(node, Path.root());
    }

    Mark mark() {
        return node.mark();
    }

    /** What stands under a key. */
    Optional<Spot> get(String key) {
        return node instanceof MapNode map
                ? map.entry(key).map(entry -> new Spot(entry.value(), path.key(key)))
                : Optional.empty();
    }

    /** Does something with what stands under a key, if it is there. */
    void with(String key, Consumer<Spot> action) {
        get(key).ifPresent(action);
    }

    /** The items of a list. */
    List<Spot> list() {
        List<Spot> spots = new ArrayList<>();
        if (node instanceof ListNode list) {
            list.items().forEach(item -> spots.add(new Spot(item, path.index(spots.size()))));
        }
        return spots;
    }

    /** What a map or a list holds. */
    List<Spot> inner() {
        if (node instanceof MapNode) {
            return items("").stream().map(Item::spot).toList();
        }
        return list();
    }

    /** The entries of a list of objects, however it is written. */
    List<Item> items(String idKey) {
        List<Item> items = new ArrayList<>();
        if (node instanceof MapNode map) {
            map.entries()
                    .forEach(entry -> items.add(new Item(
                            Optional.of(new TextNode(entry.key(), entry.keyMark())),
                            new Spot(entry.value(), path.entry(items.size(), entry.key())))));
        }
        list().forEach(spot -> items.add(new Item(spot.get(idKey).flatMap(Spot::textNode), spot)));
        return items;
    }

    Optional<TextNode> textNode() {
        return node instanceof TextNode text ? Optional.of(text) : Optional.empty();
    }

    Optional<String> text() {
        return textNode().map(TextNode::text);
    }

    Optional<NumberNode> number() {
        return node instanceof NumberNode number ? Optional.of(number) : Optional.empty();
    }

    boolean isScalar() {
        return node instanceof TextNode || node instanceof NumberNode || node instanceof BooleanNode;
    }

    boolean isCollection() {
        return node instanceof MapNode || node instanceof ListNode;
    }

    /** Whether this is a map with this key and no other. */
    boolean isOnly(String key) {
        return node instanceof MapNode map && map.size() == 1 && map.entry(key).isPresent();
    }

    /**
     * An object of a list with its identifier, if it has a readable one.
     *
     * @param id the identifier
     * @param spot the object
     */
    record Item(Optional<TextNode> id, Spot spot) {}
}
