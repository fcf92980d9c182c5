package oversight.core.form;

/** The characters of a JSON text, with the place where the reader stands. */
final class JsonText {

    private static final char END = '\uFFFF';

    private final String text;
    private int at;
    private int line = 1;
    /** Where the line begins, moved on by one for each pair of surrogates, so that a column counts whole characters. */
    private int lineStart;
    /** Whether the string being read has surrogates or escapes in it: nothing else can make it one that cannot be kept. */
    private boolean unusual;

    JsonText(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    boolean atEnd() {
        return at >= text.length();
    }

    Mark mark() {
        return new Mark(line, at - lineStart + 1);
    }

    JsonFault fault(String code, String words) {
        return new JsonFault(mark(), code, words);
    }

    /** The next character, or one that JSON gives no meaning to at the end. */
    char peek() {
        return atEnd() ? END : text.charAt(at);
    }

    /** Goes past the character if it is next. */
    boolean skip(char c) {
        boolean next = peek() == c;
        at += next ? 1 : 0;
        return next;
    }

    void expect(char c, String words) {
        if (!skip(c)) {
            throw fault(FormCodes.JSON_SYNTAX, "expected " + words);
        }
    }

    void skipSpace() {
        for (char c = peek(); c == ' ' || c == '\t' || c == '\n' || c == '\r'; c = peek()) {
            at++;
            if (c == '\n' || c == '\r' && peek() != '\n') {
                line++;
                lineStart = at;
            }
        }
    }

    void word(String word) {
        if (!text.startsWith(word, at)) {
            throw fault(FormCodes.JSON_SYNTAX, "expected a value");
        }
        at += word.length();
    }

    /** All that could belong to a number from here on. */
    String numberCharacters() {
        int start = at;
        while ("+-.0123456789eE".indexOf(peek()) >= 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** The string that begins here. What stands there without an escape is taken in one piece. */
    String string() {
        Mark start = mark();
        unusual = false;
        at++;
        int from = at;
        goPlain();
        String whole = peek() == '"' ? text.substring(from, at) : withEscapes(from);
        at++;
        if (unusual && !TextNode.allows(whole)) {
            throw new JsonFault(start, FormCodes.JSON_BAD_TEXT, "the string holds half a surrogate pair or U+0000");
        }
        return whole;
    }

    /** The rest of a string that goes on with an escape, or with what must not stand in it. */
    private String withEscapes(int from) {
        StringBuilder read = new StringBuilder();
        int begin = from;
        do {
            read.append(text, begin, at);
            if (atEnd()) {
                throw fault(FormCodes.JSON_SYNTAX, "the string is not closed");
            }
            if (peek() != '\\') {
                throw fault(
                        FormCodes.JSON_SYNTAX, "a control character stands in a string; it is written with an escape");
            }
            read.append(escape());
            begin = at;
            goPlain();
        } while (peek() != '"');
        return read.append(text, begin, at).toString();
    }

    /** Goes to the next character that does not simply stand for itself. */
    private void goPlain() {
        int i = at;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                break;
            }
            if (Character.isSurrogate(c)) {
                unusual = true;
                boolean isPair = Character.isLowSurrogate(c) && Character.isHighSurrogate(text.charAt(i - 1));
                lineStart += isPair ? 1 : 0;
            }
        }
        at = i;
    }

    private char escape() {
        unusual = true;
        at++;
        char c = peek();
        int simple = "\"\\/bfnrt".indexOf(c);
        if (simple >= 0) {
            at++;
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        if (!skip('u')) {
            throw fault(FormCodes.JSON_SYNTAX, "the escape is not known");
        }
        return (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
    }

    private int hex() {
        char c = peek();
        int digit = c < 128 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
            throw fault(FormCodes.JSON_SYNTAX, "expected four hexadecimal digits");
        }
        at++;
        return digit;
    }
}
