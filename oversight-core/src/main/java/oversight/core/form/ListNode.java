package oversight.core.form;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Values in order.
 *
 * @param items the values
 * @param mark where the list begins
 */
public record ListNode(List<Node> items, Mark mark) implements Node {

    /** Copies the items. */
    public ListNode {
        items = List.copyOf(items);
        requireNonNull(mark, "mark");
    }

    /** A list that is in no document yet. */
    public static ListNode of(List<Node> items) {
        return new ListNode(items, Mark.NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListNode that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return "list of " + items.size() + " at " + mark;
    }
}
