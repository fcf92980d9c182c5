package oversight.testkit.architecture.offenders.habits;

import java.util.regex.Pattern;

/** Searches what a person wrote by regular expressions. */
public final class SearchesByPattern {

    private SearchesByPattern() {}

    static boolean repeats(String text) {
        return text.matches("(a+)+b") && !text.replaceAll("a", "").isEmpty();
    }

    static Object pattern(String written) {
        return Pattern.compile(written);
    }
}
