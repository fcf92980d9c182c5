package oversight.core.form;

/**
 * One value in a document, with its place: what a reader of text hands to a {@link Shape}, and what a shape writes.
 *
 * <p>There is no node for null: what is absent is absent. Two nodes are equal when they say the same thing, wherever
 * they stand. No {@code toString} of a node shows any of the document's text.
 */
public sealed interface Node permits MapNode, ListNode, TextNode, NumberNode, BooleanNode, UnreadNode {

    /** Where the node begins in its document, or {@link Mark#NONE}. */
    Mark mark();
}
