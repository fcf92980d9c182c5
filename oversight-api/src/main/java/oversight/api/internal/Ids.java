package oversight.api.internal;

/** The one check of every identifier's form. Messages never repeat the text: a host may have put a name in it by mistake. */
public final class Ids {

    private static final int LONGEST = 100;

    private Ids() {}

    /**
     * Refuses an identifier that is not in the form that can be logged, compared and written everywhere.
     *
     * @param what what is being identified, for the message
     * @param value the text
     * @throws IllegalArgumentException when the text is empty, too long or has another character
     */
    public static void check(String what, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A " + what + " has 1 to " + LONGEST + " characters; this one has " + value.length());
        }
        for (int i = 0; i < value.length(); i++) {
            if (!allowed(value.charAt(i))) {
                throw new IllegalArgumentException(
                        "A " + what + " is made of letters, digits, '.', '_', ':', '/' and '-';" + " character "
                                + (i + 1) + " of this one is something else");
            }
        }
    }

    private static boolean allowed(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == ':'
                || c == '/'
                || c == '-';
    }
}
