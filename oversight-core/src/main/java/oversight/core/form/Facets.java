package oversight.core.form;

import java.math.BigDecimal;
import java.util.List;

/**
 * What JSON Schema can say about a value beside its kind: how long it is, how it is spelled, between which ends it lies. A {@link
 * Shape} checks a value in Java; its facets tell an editor the same, as nearly as JSON Schema can. They never say less than is
 * true: what they refuse, the shape refuses.
 */
public final class Facets {

    private static final Facets NONE = new Facets(MapNode.builder().build());

    private final MapNode keywords;

    private Facets(MapNode keywords) {
        this.keywords = keywords;
    }

    /** Nothing can be said. */
    public static Facets none() {
        return NONE;
    }

    /**
     * The whole text is spelled so. The expression keeps to what the dialects of Java and of ECMAScript have in common,
     * and names digits and letters by their ranges.
     */
    public static Facets spelled(String expression) {
        return one("pattern", TextNode.of("^(?:" + expression + ")$"));
    }

    /** Text of so many characters (code points) at most. */
    public static Facets atMost(int characters) {
        return one("maxLength", number(characters));
    }

    /** A whole number between two others, both included. */
    public static Facets whole(long least, long most) {
        return new Facets(MapNode.builder()
                .put("type", TextNode.of("integer"))
                .put("minimum", number(least))
                .put("maximum", number(most))
                .build());
    }

    /** A list, or a map, with exactly one entry. */
    public static Facets single() {
        MapNode.Builder keywords = MapNode.builder();
        List.of("minItems", "maxItems", "minProperties", "maxProperties")
                .forEach(name -> keywords.put(name, number(1)));
        return new Facets(keywords.build());
    }

    /** The keywords of JSON Schema. */
    MapNode keywords() {
        return keywords;
    }

    private static Facets one(String keyword, Node value) {
        return new Facets(MapNode.builder().put(keyword, value).build());
    }

    private static NumberNode number(long value) {
        return NumberNode.of(BigDecimal.valueOf(value));
    }
}
