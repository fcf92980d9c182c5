package oversight.core.form;

import static java.util.Objects.requireNonNull;

/**
 * True or false.
 *
 * @param value which of them
 * @param mark where it begins
 */
public record BooleanNode(boolean value, Mark mark) implements Node {

    /** Refuses a missing place. */
    public BooleanNode {
        requireNonNull(mark, "mark");
    }

    /** A true or false that is in no document yet. */
    public static BooleanNode of(boolean value) {
        return new BooleanNode(value, Mark.NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BooleanNode that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(value);
    }

    @Override
    public String toString() {
        return "boolean at " + mark;
    }
}
