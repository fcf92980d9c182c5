package oversight.core.form;

import static java.util.Objects.requireNonNull;

/**
 * A piece of text. It is always text that can be stored and hashed: well-formed UTF-16, without U+0000.
 *
 * @param text the text
 * @param mark where it begins
 */
public record TextNode(String text, Mark mark) implements Node {

    /** Refuses text for which {@link #allows} is false, without repeating it. */
    public TextNode {
        requireNonNull(mark, "mark");
        if (!allows(text)) {
            throw new IllegalArgumentException("text with half a surrogate pair or with U+0000 cannot be kept");
        }
    }

    /** Text that is in no document yet. */
    public static TextNode of(String text) {
        return new TextNode(text, Mark.NONE);
    }

    /**
     * Whether text can be kept: every database and every hash treats it alike only without lone surrogates and U+0000.
     */
    public static boolean allows(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextNode that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "text at " + mark;
    }
}
