package oversight.api.text;

/**
 * Words that a person wrote about a child's life. The words come out only through {@link #text()}: {@code toString} is masked, so
 * that no log line, exception, debugger view or rejected-value message repeats them. Any string builds one; what is wrong with it
 * is said by the constraints {@link WellFormedText} and {@link VisibleText}, so that a draft is never lost.
 */
public final class Narrative {

    private static final Narrative EMPTY = new Narrative("");

    private final String text;

    private Narrative(String text) {
        this.text = text;
    }

    /**
     * These words.
     *
     * @param text the words as the author wrote them
     * @return the words, kept exactly
     */
    public static Narrative of(String text) {
        return text.isEmpty() ? EMPTY : new Narrative(text);
    }

    /**
     * No words.
     *
     * @return the empty narrative
     */
    public static Narrative empty() {
        return EMPTY;
    }

    /**
     * The words themselves. Never pass them to a log, an exception or a notice.
     *
     * @return the author's text, unchanged
     */
    public String text() {
        return text;
    }

    /**
     * Whether a reader would see anything: at least one letter, digit, symbol or emoji. White space, zero-width characters, soft hyphens,
     * fillers and lone combining marks do not count, which {@code @NotBlank} does not notice.
     *
     * @return true when something in the text is visible
     */
    public boolean isVisible() {
        return text.codePoints().anyMatch(Narrative::visible);
    }

    /**
     * Whether the text can be kept exactly as it is: no control character but tab and line ends, no unpaired surrogate, no non-character, nothing
     * that overrides the direction of writing, and not too long.
     *
     * @param max how many code points it may have
     * @return true when it can
     */
    public boolean isKeepable(int max) {
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            count++;
            if (count > max || !keepable(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean keepable(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        boolean control = Character.getType(codePoint) == Character.CONTROL
                && codePoint != '\t'
                && codePoint != '\n'
                && codePoint != '\r';
        boolean override = codePoint == 0x202D || codePoint == 0x202E;
        return !surrogate && !nonCharacter && !control && !override;
    }

    private static boolean visible(int codePoint) {
        if (codePoint == 0x3164
                || codePoint == 0xFFA0
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x2800) {
            return false; // fillers that Unicode calls letters or symbols and fonts leave blank
        }
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Narrative that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text.isEmpty() ? "" : "####";
    }
}
