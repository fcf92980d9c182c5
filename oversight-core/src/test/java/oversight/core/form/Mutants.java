package oversight.core.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Documents that are nearly like another: a value changed, a key misspelt, something left out, put twice or put in the wrong place.
 * The same seed gives the same documents.
 */
public final class Mutants {

    private static final List<String> WORDS = List.of(
            "",
            " ",
            "a",
            "A",
            "x y",
            "true",
            "1",
            "-",
            "2026-02-29",
            "2024-02-29",
            "2026-04-31",
            "24:00",
            "£250",
            "£1,000.00",
            "36 hours",
            "12 km",
            "any-note",
            "nobody",
            "a\n",
            "é",
            "a".repeat(101));

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "0.5",
            "30",
            "31",
            "250",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "12345678901234567890.5");

    private final Random random;
    private final List<Node> parts = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    /** Mutants made of the parts of these documents. */
    public Mutants(List<? extends Node> documents, long seed) {
        this.random = new Random(seed);
        documents.forEach(this::gather);
        WORDS.forEach(word -> parts.add(TextNode.of(word)));
        NUMBERS.forEach(number -> parts.add(NumberNode.of(new BigDecimal(number))));
        parts.addAll(List.of(
                BooleanNode.of(true),
                BooleanNode.of(false),
                ListNode.of(List.of()),
                MapNode.builder().build()));
        keys.addAll(List.of("", "no-such-key", "id", "name"));
    }

    /** The document with one to three changes. */
    public Node of(Node document) {
        Node changed = document;
        for (int changes = 1 + random.nextInt(3) * random.nextInt(2); changes > 0; changes--) {
            int[] place = {random.nextInt(size(changed))};
            changed = at(changed, place, this::change);
        }
        return changed;
    }

    private void gather(Node node) {
        parts.add(node);
        if (node instanceof ListNode list) {
            list.items().forEach(this::gather);
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> {
                keys.add(entry.key());
                gather(entry.value());
            });
        }
    }

    private static int size(Node node) {
        int size = 1;
        if (node instanceof ListNode list) {
            size += list.items().stream().mapToInt(Mutants::size).sum();
        } else if (node instanceof MapNode map) {
            size += map.entries().stream()
                    .mapToInt(entry -> size(entry.value()))
                    .sum();
        }
        return size;
    }

    /** Changes the value that is reached when the count is down. */
    private static Node at(Node node, int[] countdown, UnaryOperator<Node> change) {
        if (countdown[0]-- == 0) {
            return change.apply(node);
        } else if (countdown[0] < 0) {
            return node;
        } else if (node instanceof ListNode list) {
            return ListNode.of(list.items().stream()
                    .map(item -> at(item, countdown, change))
                    .toList());
        } else if (node instanceof MapNode map) {
            MapNode.Builder changed = MapNode.builder();
            map.entries().forEach(entry -> changed.put(entry.key(), at(entry.value(), countdown, change)));
            return changed.build();
        }
        return node;
    }

    private Node change(Node node) {
        switch (random.nextInt(8)) {
            case 0:
                return any(parts);
            case 1:
                return ListNode.of(List.of(node));
            case 2:
                return MapNode.builder().put(any(keys), node).build();
            default:
                break;
        }
        if (node instanceof MapNode map) {
            return change(map);
        } else if (node instanceof ListNode list) {
            return change(list);
        } else if (node instanceof TextNode text) {
            return TextNode.of(change(text.text()));
        } else if (node instanceof NumberNode number) {
            BigDecimal by = new BigDecimal(any(NUMBERS));
            return NumberNode.of(random.nextBoolean() ? number.value().add(by) : by);
        }
        return any(parts);
    }

    private Node change(MapNode map) {
        if (map.size() == 0 || random.nextInt(3) == 0) {
            return with(new ArrayList<>(map.entries()), any(keys), any(parts));
        }
        List<MapNode.Entry> entries = new ArrayList<>(map.entries());
        MapNode.Entry gone = entries.remove(random.nextInt(entries.size()));
        return switch (random.nextInt(5)) {
            case 0 -> with(entries, any(keys), gone.value());
            case 1 -> with(entries, change(gone.key()), gone.value());
            case 2 -> gone.value();
            case 3 -> inOrder(map);
            default -> with(entries, null, null);
        };
    }

    private static MapNode with(List<MapNode.Entry> entries, String key, Node value) {
        MapNode.Builder map = MapNode.builder();
        entries.stream()
                .filter(entry -> !entry.key().equals(key))
                .forEach(entry -> map.put(entry.key(), entry.value()));
        if (key != null) {
            map.put(key, value);
        }
        return map.build();
    }

    /** Objects under their identifiers as a list of objects that hold them. */
    private static Node inOrder(MapNode map) {
        return ListNode.of(map.entries().stream()
                .<Node>map(entry -> {
                    List<MapNode.Entry> entries =
                            entry.value() instanceof MapNode body ? new ArrayList<>(body.entries()) : new ArrayList<>();
                    return with(entries, "id", TextNode.of(entry.key()));
                })
                .toList());
    }

    /** The other way round. */
    private static Node byIdentifier(ListNode list) {
        List<MapNode.Entry> entries = new ArrayList<>();
        for (Node item : list.items()) {
            MapNode.Entry id = item instanceof MapNode map ? map.entry("id").orElse(null) : null;
            if (id != null && id.value() instanceof TextNode text) {
                MapNode body = with(
                        ((MapNode) item)
                                .entries().stream().filter(entry -> entry != id).toList(),
                        null,
                        null);
                entries.removeIf(entry -> entry.key().equals(text.text()));
                entries.add(new MapNode.Entry(text.text(), Mark.NONE, body));
            }
        }
        return with(entries, null, null);
    }

    private Node change(ListNode list) {
        List<Node> items = new ArrayList<>(list.items());
        if (items.isEmpty()) {
            return ListNode.of(List.of(any(parts)));
        }
        int place = random.nextInt(items.size());
        switch (random.nextInt(5)) {
            case 0 -> items.remove(place);
            case 1 -> items.add(items.get(place));
            case 2 -> items.add(place, any(parts));
            case 3 -> {
                return byIdentifier(list);
            }
            default -> {
                return items.get(place);
            }
        }
        return ListNode.of(items);
    }

    private String change(String text) {
        int[] letters = text.codePoints().toArray();
        int place = letters.length == 0 ? 0 : random.nextInt(letters.length);
        String before = new String(letters, 0, place);
        String after = letters.length == 0 ? "" : new String(letters, place + 1, letters.length - place - 1);
        return switch (random.nextInt(5)) {
            case 0 -> before + after;
            case 1 ->
                before
                        + Character.toString(
                                "0129aZ-:/ .£é\n\uD83D\uDE00".codePoints().toArray()[random.nextInt(15)])
                        + after;
            case 2 -> text + any(List.of("x", " ", "\n", "0", "s", text));
            case 3 -> any(keys);
            default -> any(WORDS);
        };
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
