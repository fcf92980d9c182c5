package oversight.core.form;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that is of one of several types, written as a map with one key that says which: {@code {at-least: SM}}.
 *
 * <pre>{@code
 * Shape<Approval> APPROVAL = KeyedUnion.<Approval>of("approval")
 *         .option("at-least", AtLeastTier.class, AT_LEAST)
 *         .option("any-of", AnyOf.class, ANY_OF)
 *         .bare(OutsideOurPower.class, OUTSIDE)
 *         .end();
 * }</pre>
 *
 * @param <T> the type that all of them have in common
 */
public final class KeyedUnion<T> implements Shape<T> {

    private final String name;
    private final Map<String, Option<? extends T>> options;
    private final Optional<Option<? extends T>> bare;
    private final Map<String, String> instead;

    private KeyedUnion(Options<T> described) {
        this.name = described.name;
        this.options = Collections.unmodifiableMap(new LinkedHashMap<>(described.options));
        this.bare = described.bare;
        this.instead = Map.copyOf(described.instead);
    }

    /** Starts the description of a type. The name, such as {@code approval}, is used in messages. */
    public static <T> Options<T> of(String name) {
        return new Options<>(name);
    }

    @Override
    public @Nullable T read(Node node, Path path, Problems problems) {
        if (node instanceof TextNode && bare.isPresent()) {
            int before = problems.count();
            T word = bare.get().shape().read(node, path, problems);
            if (word == null) {
                problems.advise(before, path, ", or a map with one of the keys " + keys());
            }
            return word;
        }
        if (node instanceof MapNode map) {
            return readOption(map, path, problems);
        }
        String expected = name + " (a map with one of the keys " + keys() + words() + ")";
        Kinds.expect(MapNode.class, expected, node, path, problems);
        return null;
    }

    private String keys() {
        return String.join(", ", options.keySet());
    }

    private String words() {
        return bare.map(word -> word.shape() instanceof ChoiceShape<?> choice
                        ? "; or " + Problems.names(choice.words())
                        : "; or a word")
                .orElse("");
    }

    private @Nullable T readOption(MapNode map, Path path, Problems problems) {
        List<MapNode.Entry> entries = new ArrayList<>(map.entries());
        if (entries.size() != 1) {
            Mark second = entries.size() > 1 ? entries.get(1).keyMark() : map.mark();
            String message = name + " has exactly one key, found " + entries.size() + strange(entries, problems)
                    + "; expected " + Problems.names(options.keySet());
            problems.add(second, path, FormCodes.NOT_ONE_KEY, message);
            return null;
        }
        MapNode.Entry only = entries.get(0);
        Option<? extends T> option = options.get(only.key());
        if (option == null) {
            String meant = instead.get(only.key());
            String message = problems.quote(only.key(), "this key") + " is not a kind of " + name
                    + (meant == null ? problems.nearest(only.key(), options.keySet()) : "; " + meant);
            problems.add(only.keyMark(), path, FormCodes.UNKNOWN_KEY, message);
            return null;
        }
        return readValue(option, only, path.key(only.key()), problems);
    }

    /** Of several keys, the first that is no kind at all. */
    private String strange(List<MapNode.Entry> entries, Problems problems) {
        return entries.stream()
                .map(MapNode.Entry::key)
                .filter(key -> !options.containsKey(key))
                .findFirst()
                .map(key -> ", and " + problems.quote(key, "one of them") + " is not a kind of it"
                        + (instead.containsKey(key) ? " (" + instead.get(key) + ")" : ""))
                .orElse("");
    }

    private static <S> @Nullable S readValue(Option<S> option, MapNode.Entry only, Path here, Problems problems) {
        int before = problems.count();
        S value = option.shape().read(only.value(), here, problems);
        if (value == null) {
            option.says()
                    .ifPresent(words ->
                            problems.advise(before, here, "; write it like " + only.key() + ": " + words.example()));
        }
        return value;
    }

    /** What the type is called in messages. */
    String name() {
        return name;
    }

    /** The kinds that are written under a key. */
    Map<String, Option<? extends T>> options() {
        return options;
    }

    /** What plain text stands for. */
    Optional<Option<? extends T>> bare() {
        return bare;
    }

    @Override
    public Node write(T value) {
        for (Map.Entry<String, Option<? extends T>> option : options.entrySet()) {
            if (option.getValue().type().isInstance(value)) {
                return MapNode.builder()
                        .put(option.getKey(), option.getValue().write(value))
                        .build();
            }
        }
        return bare.filter(word -> word.type().isInstance(value))
                .map(word -> word.write(value))
                .orElseThrow(() ->
                        new IllegalArgumentException("no kind of " + name + " is written for the type of the value"));
    }

    /**
     * One of the types, with its own written form.
     *
     * @param type the type
     * @param shape the written form
     * @param says what an editor tells about it
     */
    record Option<S>(Class<S> type, Shape<S> shape, Optional<Says> says) {

        Option<S> saying(Says words) {
            return new Option<>(type, shape, Optional.of(words));
        }

        Node write(Object value) {
            return shape.write(type.cast(value));
        }
    }

    /**
     * Gathers the types of a union. On writing, the first type that fits is taken.
     *
     * @param <T> the type that all of them have in common
     */
    public static final class Options<T> {

        private final String name;
        private final Map<String, Option<? extends T>> options = new LinkedHashMap<>();
        private final Map<String, String> instead = new LinkedHashMap<>();
        private Optional<Option<? extends T>> bare = Optional.empty();
        private @Nullable String last;

        private Options(String name) {
            this.name = requireNonNull(name, "name");
        }

        /** A type that is written under a key. */
        public <S extends T> Options<T> option(String key, Class<S> type, Shape<S> shape) {
            if (options.putIfAbsent(key, new Option<>(type, shape, Optional.empty())) != null) {
                throw new IllegalArgumentException("the key '" + key + "' is described twice");
            }
            last = key;
            return this;
        }

        /**
         * What plain text stands for. A type that has a key as well is read from either and written under its key; a
         * type that has none is written as the text.
         */
        public <S extends T> Options<T> bare(Class<S> type, Shape<S> shape) {
            if (bare.isPresent()) {
                throw new IllegalArgumentException("plain text stands for one type");
            }
            bare = Optional.of(new Option<>(type, shape, Optional.empty()));
            last = null;
            return this;
        }

        /**
         * What an editor tells whoever writes the kind that was added last.
         *
         * @param description what it is for, in plain words
         * @param example one value, as an author writes it after the key
         */
        public Options<T> says(String description, String example) {
            Says words = new Says(description, example);
            if (last != null) {
                options.computeIfPresent(last, (key, option) -> option.saying(words));
            } else {
                bare = Optional.of(bare.orElseThrow().saying(words));
            }
            return this;
        }

        /**
         * A key that people write and that there is not.
         *
         * @param key the key
         * @param words what to write in its place, as the end of a message
         */
        public Options<T> instead(String key, String words) {
            instead.put(key, words);
            return this;
        }

        /** The shape. */
        public Shape<T> end() {
            return new KeyedUnion<>(this);
        }
    }
}
