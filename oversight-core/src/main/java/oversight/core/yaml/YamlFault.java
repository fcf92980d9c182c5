package oversight.core.yaml;

import oversight.core.form.Mark;

/** Ends the reading of a YAML text that cannot be read further. It never leaves {@link YamlReader}. */
final class YamlFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final transient Mark mark;
    final String code;
    final String words;

    YamlFault(Mark mark, String code, String words) {
        super(words, null, false, false);
        this.mark = mark;
        this.code = code;
        this.words = words;
    }
}
