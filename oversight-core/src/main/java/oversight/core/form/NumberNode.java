package oversight.core.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An exact number. It is held without trailing zeros and without an exponent, so that one number has one node and one
 * written form: {@code 10}, {@code 10.0} and {@code 1e1} are the same.
 *
 * @param value the number, with at most {@value #MAX_DIGITS} digits on each side of the point
 * @param mark where it begins
 */
public record NumberNode(BigDecimal value, Mark mark) implements Node {

    /** The most digits on either side of the point: it keeps {@code 1e999999999} from filling the memory. */
    public static final int MAX_DIGITS = 40;

    private static final Pattern JSON_NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+");

    /** Refuses a number for which {@link #allows} is false. */
    public NumberNode {
        requireNonNull(mark, "mark");
        if (!allows(value)) {
            throw new IllegalArgumentException(
                    "a number has at most " + MAX_DIGITS + " digits on each side of the point");
        }
        BigDecimal bare = value.stripTrailingZeros();
        value = bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** A number that is in no document yet. */
    public static NumberNode of(BigDecimal value) {
        return new NumberNode(value, Mark.NONE);
    }

    /** Whether a number is small and short enough to be kept. */
    public static boolean allows(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() <= MAX_DIGITS && (long) bare.precision() - bare.scale() <= MAX_DIGITS;
    }

    /**
     * Whether the text is a number by the grammar of JSON; {@code 010}, {@code +1}, {@code .5} and {@code 1_000} are
     * not.
     */
    public static boolean isNumber(String written) {
        return mayBeNumber(written) && JSON_NUMBER.matcher(written).matches();
    }

    /** Most of what is written is a word, of which the first letter tells. */
    private static boolean mayBeNumber(String written) {
        return !written.isEmpty() && (written.charAt(0) == '-' || written.charAt(0) >= '0' && written.charAt(0) <= '9');
    }

    /** The number that was written, or empty if it is no number or has too many digits to be kept. */
    public static Optional<NumberNode> parse(String written, Mark mark) {
        if (!isNumber(written)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(written))
                    .filter(NumberNode::allows)
                    .map(value -> new NumberNode(value, mark));
        } catch (NumberFormatException exponentBeyondReason) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberNode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "number at " + mark;
    }
}
