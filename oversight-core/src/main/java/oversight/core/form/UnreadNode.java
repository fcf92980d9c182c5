package oversight.core.form;

import static java.util.Objects.requireNonNull;

/**
 * A value that a reader could not take and has already reported. It lets the rest of the document be read, so that an
 * author sees every problem at once: a {@link Shape} that meets it adds no second problem, and nothing ever writes it.
 *
 * @param mark where the value begins
 */
public record UnreadNode(Mark mark) implements Node {

    /** Refuses a missing place. */
    public UnreadNode {
        requireNonNull(mark, "mark");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnreadNode;
    }

    @Override
    public int hashCode() {
        return UnreadNode.class.hashCode();
    }

    @Override
    public String toString() {
        return "unread at " + mark;
    }
}
