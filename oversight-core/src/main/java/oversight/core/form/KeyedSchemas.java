package oversight.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two ways of writing a list of objects that have an identifier: in order, or each under its identifier. */
final class KeyedSchemas {

    private final KeyedListShape<?> keyed;
    private final Schemas schemas;
    private final ObjectShape<?, ?> item;
    private final List<Shape<?>> shorter;

    KeyedSchemas(KeyedListShape<?> keyed, Schemas schemas) {
        this.keyed = keyed;
        this.schemas = schemas;
        this.item = object(keyed.item());
        this.shorter = keyed.item() instanceof ShortShape<?> written ? written.shorter() : List.of();
    }

    MapNode schema() {
        return Keywords.oneOf(List.of(byIdentifier(), inOrder()));
    }

    private MapNode inOrder() {
        return new Keywords()
                .text("type", "array")
                .put("items", schemas.of(inFull(keyed.item())))
                .put("uniqueItems", BooleanNode.of(true))
                .node();
    }

    private MapNode byIdentifier() {
        String idKey = keyed.idKey();
        Node names = item.field(idKey)
                .<Node>map(field -> Schemas.textOnly(schemas.of(field.shape())))
                .orElse(Keywords.nothing());
        List<MapNode> entries = new ArrayList<>();
        text().ifPresent(entries::add);
        shorter.forEach(shape -> entries.add(schemas.of(shape)));
        entries.add(schemas.shared(item, "-by-" + idKey, () -> schemas.object(item, idKey)));
        return new Keywords()
                .text("type", "object")
                .put("propertyNames", names)
                .put("additionalProperties", Keywords.anyOf(entries))
                .node();
    }

    /** Text for a whole object, where no more than that and the identifier is needed. */
    private Optional<MapNode> text() {
        return keyed.textKey()
                .filter(textKey -> item.fields().stream()
                        .filter(ObjectShape.Field::required)
                        .allMatch(field ->
                                field.key().equals(textKey) || field.key().equals(keyed.idKey())))
                .flatMap(item::field)
                .map(field -> Schemas.textOnly(schemas.of(field.shape())));
    }

    /** Without its identifier in the key above it, an object is never short. */
    private static Shape<?> inFull(Shape<?> item) {
        return item instanceof ShortShape<?> written ? written.full() : item;
    }

    private static ObjectShape<?, ?> object(Shape<?> item) {
        if (item instanceof ShortShape<?> written) {
            return object(written.full());
        } else if (item instanceof MappedShape<?, ?> mapped) {
            return object(mapped.source());
        } else if (item instanceof LazyShape<?> lazy) {
            return object(lazy.shape().get());
        } else if (item instanceof ObjectShape<?, ?> object) {
            return object;
        }
        throw new IllegalArgumentException("only an object has an identifier under which it can be written");
    }
}
