package oversight.core.scheme;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The phrases of explanations in one language. */
final class Phrases {

    private final ResourceBundle bundle;

    /** Welsh for Welsh, English for everybody else, whatever the default locale of the machine. */
    Phrases(Locale locale) {
        Locale language = locale.getLanguage().equals("cy") ? locale : Locale.ROOT;
        this.bundle = ResourceBundle.getBundle("oversight.core.scheme.explain", language);
    }

    String say(String key, Object... names) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(names);
    }
}
