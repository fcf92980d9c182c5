package oversight.core.schemefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import oversight.core.form.Facets;
import oversight.core.form.Shape;
import oversight.core.form.Shapes;

/**
 * What an author may write in the place of a full form, for the schema that editors use. {@link ShortForms} writes it out; that both say
 * the same is tested.
 */
final class PlainForms {

    /** How every identifier is spelled. */
    static final Facets ID = Facets.spelled("[A-Za-z0-9._:/-]{1,100}");

    /** Instead of a trigger without limits. */
    static final String ANY_NOTE = "any-note";

    /** Instead of cover without a step. */
    static final String NOBODY = "nobody";

    /** A measure with its unit. */
    static final Shape<String> MEASURE =
            Shapes.of("a measure with its unit", Facets.spelled(Measures.SPELLED), Measures::withUnit, text -> text);

    /** A measure as a bare number. */
    static final Shape<Long> NUMBER = wholeNumber();

    private static final Shape<String> WORD = Shapes.of("a word", ID, text -> text, text -> text);

    private PlainForms() {}

    /** A value, without saying of which kind it is. */
    static Shape<?>[] values() {
        return new Shape<?>[] {WORD, MEASURE, NUMBER, Shapes.bool()};
    }

    /** One word, and no other. */
    static Shape<String> word(String word) {
        return Shapes.choice(Map.of(word, word));
    }

    /** Values in order, or one without the list. */
    static <T> Shape<List<T>> listed(Shape<T> item) {
        return Shapes.list(item).orShort(item);
    }

    static Shape<Long> wholeNumber() {
        return Shapes.decimal()
                .map(
                        "a whole number",
                        Facets.whole(Long.MIN_VALUE, Long.MAX_VALUE),
                        PlainForms::whole,
                        BigDecimal::valueOf);
    }

    static long whole(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException refusal) {
            throw new IllegalArgumentException("it has a fraction or is too large");
        }
    }
}
