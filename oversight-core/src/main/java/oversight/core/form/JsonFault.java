package oversight.core.form;

/** Ends the reading of a JSON text. It never leaves {@link JsonParser} and holds fixed words only. */
final class JsonFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final transient Mark mark;
    final String code;
    final String words;

    JsonFault(Mark mark, String code, String words) {
        super(words, null, false, false);
        this.mark = mark;
        this.code = code;
        this.words = words;
    }
}
