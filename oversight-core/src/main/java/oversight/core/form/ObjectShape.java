package oversight.core.form;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object that is written as a map with known keys and made by a builder.
 *
 * <pre>{@code
 * Shape<Tier> TIER = ObjectShape.of("tier", Tier::builder, Tier.Builder::build)
 *         .required("id", TIER_ID, Tier::getId, Tier.Builder::id)
 *         .optional("abbr", Shapes.text(20), Tier::getAbbr, Tier.Builder::abbr)
 *         .list("rules", RULE, Tier::getRules, Tier.Builder::addAllRules)
 *         .end();
 * }</pre>
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
public final class ObjectShape<T, B> implements Shape<T> {

    private final String name;
    private final Supplier<? extends B> builders;
    private final Function<? super B, ? extends T> build;
    private final BiConsumer<? super B, Mark> position;
    private final Map<String, Field<T, B, ?>> fields;
    private final Map<String, String> instead;

    private ObjectShape(Fields<T, B> described) {
        this.name = described.name;
        this.builders = described.builders;
        this.build = described.build;
        this.position = described.position;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(described.fields));
        this.instead = Map.copyOf(described.instead);
    }

    /**
     * Starts the description of a type. The name, such as {@code decision rule}, is used in messages.
     *
     * <p>Where {@code build} returns a narrower type than the one described, say which is meant:
     * {@code ObjectShape.<Tier, Tier.Builder>of(...)}.
     */
    public static <T, B> Fields<T, B> of(
            String name, Supplier<? extends B> builders, Function<? super B, ? extends T> build) {
        return new Fields<>(name, builders, build);
    }

    @Override
    public @Nullable T read(Node node, Path path, Problems problems) {
        MapNode map = Kinds.expect(MapNode.class, name + " (a map with keys)", node, path, problems);
        if (map == null) {
            return null;
        }
        Set<String> meant = new HashSet<>();
        List<Consumer<B>> steps = readFields(map, path, problems, meant);
        boolean complete = hasRequired(map, path, problems, meant);
        return complete && steps.size() == map.size() ? build(steps, map, path, problems) : null;
    }

    /** One step for each entry that can be read. The keys that unknown ones resemble are added to those that are meant. */
    private List<Consumer<B>> readFields(MapNode map, Path path, Problems problems, Set<String> meant) {
        List<Consumer<B>> steps = new ArrayList<>();
        for (MapNode.Entry entry : map.entries()) {
            Field<T, B, ?> field = fields.get(entry.key());
            Consumer<B> step = field == null ? null : field.read(entry.value(), path, problems);
            if (step != null) {
                steps.add(step);
            }
            if (field == null) {
                unknown(entry, path, problems).ifPresent(meant::add);
            }
        }
        return steps;
    }

    /** Says that a key is not known, and which one it resembles. */
    private Optional<String> unknown(MapNode.Entry entry, Path path, Problems problems) {
        Optional<String> near = problems.near(entry.key(), fields.keySet());
        String words = instead.get(entry.key());
        String message = problems.isFull()
                ? ""
                : problems.quote(entry.key(), "this key") + " is not a key of " + name
                        + (words == null ? Problems.meant(near, fields.keySet()) : "; " + words);
        problems.add(entry.keyMark(), path, FormCodes.UNKNOWN_KEY, message);
        return near;
    }

    /** Whether the keys that are needed are there. One that is there and misspelt has been reported as that. */
    private boolean hasRequired(MapNode map, Path path, Problems problems, Set<String> meant) {
        boolean all = true;
        for (Field<T, B, ?> field : fields.values()) {
            if (field.required() && map.entry(field.key()).isEmpty()) {
                all = false;
                if (!meant.contains(field.key())) {
                    String message = name + " needs the key '" + field.key() + "'; add it";
                    problems.add(map.mark(), path, FormCodes.MISSING_KEY, message);
                }
            }
        }
        return all;
    }

    private @Nullable T build(List<Consumer<B>> steps, MapNode map, Path path, Problems problems) {
        try {
            B builder = builders.get();
            for (Field<T, B, ?> field : fields.values()) {
                if (map.entry(field.key()).isEmpty()) {
                    field.absent(builder);
                }
            }
            steps.forEach(step -> step.accept(builder));
            position.accept(builder, map.mark());
            return requireNonNull(build.apply(builder));
        } catch (RuntimeException refusal) {
            String message = name + " is refused as a whole" + problems.because(refusal);
            problems.add(map.mark(), path, FormCodes.OBJECT_REFUSED, message);
            return null;
        }
    }

    /** What the object is called in messages. */
    String name() {
        return name;
    }

    /** The keys, in the order in which they are written. */
    Collection<Field<T, B, ?>> fields() {
        return fields.values();
    }

    /** One of the keys. */
    Optional<Field<T, B, ?>> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    @Override
    public Node write(T value) {
        MapNode.Builder map = MapNode.builder();
        fields.values().forEach(field -> field.write(value, map));
        return map.build();
    }

    /**
     * Gathers the keys of an object, in the order in which they are written. A setter's own result, if it has one, is
     * ignored.
     *
     * @param <T> the type of the object
     * @param <B> the type of its builder
     */
    public static final class Fields<T, B> {

        private final String name;
        private final Supplier<? extends B> builders;
        private final Function<? super B, ? extends T> build;
        private final Map<String, Field<T, B, ?>> fields = new LinkedHashMap<>();
        private final Map<String, String> instead = new LinkedHashMap<>();
        private BiConsumer<? super B, Mark> position = (builder, mark) -> {};
        private @Nullable Field<T, B, ?> last;

        private Fields(String name, Supplier<? extends B> builders, Function<? super B, ? extends T> build) {
            this.name = requireNonNull(name, "name");
            this.builders = requireNonNull(builders, "builders");
            this.build = requireNonNull(build, "build");
        }

        /** A key that must be there. */
        public <V> Fields<T, B> required(
                String key,
                Shape<V> shape,
                Function<? super T, ? extends V> getter,
                BiConsumer<? super B, ? super V> setter) {
            return add(key, shape, object -> Optional.of(getter.apply(object)), setter, true, Optional.empty());
        }

        /** A key that may be left out; without it the setter is not called. */
        public <V> Fields<T, B> optional(
                String key,
                Shape<V> shape,
                Function<? super T, Optional<V>> getter,
                BiConsumer<? super B, ? super V> setter) {
            return add(key, shape, getter, setter, false, Optional.empty());
        }

        /** A key that goes without saying: absent means the usual value, and the usual value is not written. */
        public <V> Fields<T, B> withDefault(
                String key,
                Shape<V> shape,
                V usual,
                Function<? super T, ? extends V> getter,
                BiConsumer<? super B, ? super V> setter) {
            Function<T, Optional<V>> unusual =
                    object -> Optional.<V>of(getter.apply(object)).filter(value -> !value.equals(usual));
            return add(key, shape, unusual, setter, false, Optional.of(usual));
        }

        /** A key with a list: absent means empty, and an empty list is not written. */
        public <V> Fields<T, B> list(
                String key,
                Shape<V> item,
                Function<? super T, ? extends Collection<V>> getter,
                BiConsumer<? super B, ? super List<V>> setter) {
            return listOf(key, new ListShape<>(item), getter, setter);
        }

        /**
         * A key with a list that has a form of its own, such as {@link Shapes#keyed}: absent means empty, as in {@link
         * #list}.
         */
        public <V> Fields<T, B> listOf(
                String key,
                Shape<List<V>> shape,
                Function<? super T, ? extends Collection<V>> getter,
                BiConsumer<? super B, ? super List<V>> setter) {
            Function<T, Optional<List<V>>> filled =
                    object -> Optional.of(List.copyOf(getter.apply(object))).filter(list -> !list.isEmpty());
            return add(key, shape, filled, setter, false, Optional.empty());
        }

        /**
         * A key that people write and that there is not.
         *
         * @param key the key
         * @param words what to write in its place, as the end of a message
         */
        public Fields<T, B> instead(String key, String words) {
            instead.put(key, words);
            return this;
        }

        /**
         * What an editor tells whoever writes the key that was added last.
         *
         * @param description what it is for, in plain words
         * @param example one value, as an author writes it
         */
        public Fields<T, B> says(String description, String example) {
            Field<T, B, ?> field = requireNonNull(last, "a key is added before something is said of it");
            fields.put(field.key(), field.saying(new Says(description, example)));
            return this;
        }

        /** Hands the builder the place where the object was read, or {@link Mark#NONE}. It is never written. */
        public Fields<T, B> position(BiConsumer<? super B, Mark> setter) {
            this.position = requireNonNull(setter, "setter");
            return this;
        }

        /** The shape. */
        public Shape<T> end() {
            return new ObjectShape<>(this);
        }

        private <V> Fields<T, B> add(
                String key,
                Shape<V> shape,
                Function<? super T, Optional<V>> written,
                BiConsumer<? super B, ? super V> setter,
                boolean required,
                Optional<V> usual) {
            Field<T, B, V> added = new Field<>(key, shape, written, setter, required, usual, Optional.empty());
            if (fields.putIfAbsent(key, added) != null) {
                throw new IllegalArgumentException("the key '" + key + "' is described twice");
            }
            last = added;
            return this;
        }
    }

    /**
     * One key of an object.
     *
     * @param key the key
     * @param shape the written form of its value
     * @param written the value to write, or empty to leave the key out
     * @param setter gives the value to the object's builder
     * @param required whether it is a problem that the key is not there
     * @param usual what goes without saying when the key is not there
     * @param says what an editor tells about it
     */
    record Field<T, B, V>(
            String key,
            Shape<V> shape,
            Function<? super T, Optional<V>> written,
            BiConsumer<? super B, ? super V> setter,
            boolean required,
            Optional<V> usual,
            Optional<Says> says) {

        Field<T, B, V> saying(Says words) {
            return new Field<>(key, shape, written, setter, required, usual, Optional.of(words));
        }

        /** What to do to the builder for this value, or null after a problem. */
        @Nullable
        Consumer<B> read(Node node, Path path, Problems problems) {
            Path here = path.key(key);
            int before = problems.count();
            V value = shape.read(node, here, problems);
            if (value == null) {
                says.ifPresent(
                        words -> problems.advise(before, here, "; write it like " + key + ": " + words.example()));
                return null;
            }
            return builder -> setter.accept(builder, value);
        }

        /** What to do to the builder when the key is not there. */
        void absent(B builder) {
            usual.ifPresent(value -> setter.accept(builder, value));
        }

        void write(T object, MapNode.Builder map) {
            written.apply(object).ifPresent(value -> map.put(key, shape.write(value)));
        }
    }
}
