package oversight.core.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Says of each kind of shape what it reads. Objects and unions stand once, under a name of their own, however often they are used: so a
 * type that contains itself has an end.
 */
final class Schemas {

    private final Map<Key, String> names = new HashMap<>();
    private final Map<String, MapNode> shared = new LinkedHashMap<>();
    private final Function<String, Node> examples;
    private final boolean authors;

    /**
     * Schemas.
     *
     * @param examples reads an example as an author writes it
     * @param authors whether what authors may write shorter is taken too
     */
    Schemas(Function<String, Node> examples, boolean authors) {
        this.examples = examples;
        this.authors = authors;
    }

    /** The schemas that others refer to, by name. */
    Map<String, MapNode> shared() {
        return Collections.unmodifiableMap(shared);
    }

    /** The schema of a shape, which may refer to a shared one. */
    MapNode of(Shape<?> shape) {
        if (!authors && shape instanceof ShortShape<?> written) {
            return of(written.full());
        }
        Shape<?> meant = shape instanceof LazyShape<?> lazy ? lazy.shape().get() : shape;
        Shape<?> full = meant instanceof ShortShape<?> written ? written.full() : meant;
        boolean named = meant != shape || full instanceof ObjectShape || full instanceof KeyedUnion;
        return named ? shared(meant, "", () -> inline(meant)) : inline(meant);
    }

    /** The schema of a shape, whose own keywords are written out. */
    MapNode inline(Shape<?> shape) {
        if (shape instanceof ScalarShape<?, ?> scalar) {
            return narrowed(Keywords.type(scalar.type()), scalar.facets());
        } else if (shape instanceof ChoiceShape<?> choice) {
            return new Keywords()
                    .text("type", "string")
                    .texts("enum", choice.words())
                    .node();
        } else if (shape instanceof MappedShape<?, ?> mapped) {
            return narrowed(of(mapped.source()), mapped.facets());
        } else if (shape instanceof ListShape<?> list) {
            return new Keywords()
                    .text("type", "array")
                    .put("items", of(list.item()))
                    .node();
        } else if (shape instanceof ShortShape<?> written && !authors) {
            return inline(written.full());
        } else if (shape instanceof ShortShape<?> written) {
            List<MapNode> forms = new ArrayList<>();
            written.shorter().forEach(shorter -> forms.add(of(shorter)));
            forms.add(inline(written.full()));
            return Keywords.anyOf(forms);
        } else if (shape instanceof KeyedListShape<?> keyed) {
            return Keywords.oneOf(List.of(byIdentifier(keyed), inOrder(keyed)));
        } else if (shape instanceof MapShape<?, ?> map) {
            return new Keywords()
                    .text("type", "object")
                    .put("propertyNames", of(map.key()))
                    .put("additionalProperties", of(map.value()))
                    .node();
        } else if (shape instanceof ObjectShape<?, ?> object) {
            return object(object, "");
        } else if (shape instanceof KeyedUnion<?> union) {
            return union(union);
        }
        return of(shape);
    }

    private MapNode inOrder(KeyedListShape<?> keyed) {
        return new Keywords()
                .text("type", "array")
                .put("items", of(inFull(keyed.item())))
                .put("uniqueItems", BooleanNode.of(true))
                .node();
    }

    private MapNode byIdentifier(KeyedListShape<?> keyed) {
        ObjectShape<?, ?> item = bare(keyed.item());
        String idKey = keyed.idKey();
        Node names = item.field(idKey)
                .<Node>map(field -> textOnly(of(field.shape())))
                .orElse(Keywords.nothing());
        List<MapNode> entries = new ArrayList<>();
        textAlone(keyed, item).ifPresent(entries::add);
        if (authors && keyed.item() instanceof ShortShape<?> written) {
            written.shorter().forEach(shape -> entries.add(of(shape)));
        }
        entries.add(shared(item, "-by-" + idKey, () -> object(item, idKey)));
        return new Keywords()
                .text("type", "object")
                .put("propertyNames", names)
                .put("additionalProperties", Keywords.anyOf(entries))
                .node();
    }

    /** Text for a whole object, where no more than that and the identifier is needed. */
    private Optional<MapNode> textAlone(KeyedListShape<?> keyed, ObjectShape<?, ?> item) {
        return keyed.textKey()
                .filter(textKey -> item.fields().stream()
                        .filter(ObjectShape.Field::required)
                        .allMatch(field ->
                                field.key().equals(textKey) || field.key().equals(keyed.idKey())))
                .flatMap(item::field)
                .map(field -> textOnly(of(field.shape())));
    }

    /** Without its identifier in the key above it, an object is never short. */
    private static Shape<?> inFull(Shape<?> item) {
        return item instanceof ShortShape<?> written ? written.full() : item;
    }

    private static ObjectShape<?, ?> bare(Shape<?> item) {
        if (item instanceof ObjectShape<?, ?> object) {
            return object;
        } else if (item instanceof ShortShape<?> written) {
            return bare(written.full());
        } else if (item instanceof MappedShape<?, ?> mapped) {
            return bare(mapped.source());
        } else if (item instanceof LazyShape<?> lazy) {
            return bare(lazy.shape().get());
        }
        throw new IllegalArgumentException("only an object has an identifier under which it can be written");
    }

    /** The object, without one of its keys if that stands elsewhere. */
    private MapNode object(ObjectShape<?, ?> object, String elsewhere) {
        Keywords properties = new Keywords();
        object.fields().stream()
                .filter(field -> !field.key().equals(elsewhere))
                .forEach(field -> properties.put(field.key(), field(field)));
        List<String> required = object.fields().stream()
                .filter(field -> field.required() && !field.key().equals(elsewhere))
                .map(ObjectShape.Field::key)
                .toList();
        Keywords schema = new Keywords()
                .text("title", object.name())
                .text("type", "object")
                .put("properties", properties.node());
        if (!required.isEmpty()) {
            schema.texts("required", required);
        }
        return schema.put("additionalProperties", Keywords.nothing()).node();
    }

    private <V> MapNode field(ObjectShape.Field<?, ?, V> field) {
        Keywords schema = new Keywords().all(said(of(field.shape()), field.says()));
        field.usual().ifPresent(usual -> schema.put("default", field.shape().write(usual)));
        return schema.node();
    }

    private MapNode union(KeyedUnion<?> union) {
        List<MapNode> kinds = new ArrayList<>();
        union.options()
                .forEach((key, option) -> kinds.add(new Keywords()
                        .text("type", "object")
                        .put(
                                "properties",
                                new Keywords().put(key, option(option)).node())
                        .texts("required", List.of(key))
                        .put("additionalProperties", Keywords.nothing())
                        .node()));
        union.bare().ifPresent(word -> kinds.add(textOnly(option(word))));
        return new Keywords()
                .text("title", union.name())
                .all(Keywords.oneOf(kinds))
                .node();
    }

    private MapNode option(KeyedUnion.Option<?> option) {
        return said(of(option.shape()), option.says());
    }

    private MapNode said(MapNode schema, Optional<Says> says) {
        return says.map(words -> new Keywords()
                        .text("description", words.description())
                        .all(schema)
                        .text("description", words.description())
                        .put("examples", ListNode.of(List.of(examples.apply(words.example()))))
                        .node())
                .orElse(schema);
    }

    /** What of this schema is text. */
    private static MapNode textOnly(MapNode schema) {
        boolean other = schema.entry("type")
                .filter(type -> !type.value().equals(TextNode.of("string")))
                .isPresent();
        return other
                ? new Keywords().put("not", MapNode.builder().build()).node()
                : new Keywords().text("type", "string").all(schema).node();
    }

    private static MapNode narrowed(MapNode schema, Facets facets) {
        boolean clash = facets.keywords().entries().stream()
                .anyMatch(entry ->
                        !entry.key().equals("type") && schema.entry(entry.key()).isPresent());
        return clash
                ? new Keywords()
                        .put("allOf", ListNode.of(List.of(schema, facets.keywords())))
                        .node()
                : new Keywords().all(schema).all(facets.keywords()).node();
    }

    /** A reference to what is written out once for this shape and variant. */
    private MapNode shared(Shape<?> shape, String variant, Supplier<MapNode> schema) {
        Key key = new Key(shape, variant);
        String name = names.get(key);
        if (name == null) {
            name = free(nameOf(shape) + variant);
            names.put(key, name);
            shared.put(name, MapNode.builder().build());
            shared.put(name, schema.get());
        }
        return new Keywords().text("$ref", "#/$defs/" + name).node();
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; shared.containsKey(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static String nameOf(Shape<?> shape) {
        if (shape instanceof ShortShape<?> written) {
            return nameOf(written.full());
        }
        String name = shape instanceof ObjectShape<?, ?> object
                ? object.name()
                : shape instanceof KeyedUnion<?> union ? union.name() : "part";
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** A shape, which is only equal to itself or to what reads the same, as it is used here. */
    private record Key(Shape<?> shape, String variant) {}
}
