package oversight.core.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of one language. Months are ours too: those of the JDK depend on its version, and on whether it was built with them. */
final class ReaderWords {

    private final ResourceBundle bundle;
    private final ZoneId zone;

    ReaderWords(Locale locale, ZoneId zone) {
        this.bundle = bundle(locale);
        this.zone = zone;
    }

    /**
     * Welsh for Welsh and English for everybody else. The root is asked for by name, because only then does the machine's own locale play no
     * part.
     */
    private static ResourceBundle bundle(Locale locale) {
        Locale language = locale.getLanguage().equals("cy") ? Locale.forLanguageTag("cy") : Locale.ROOT;
        return ResourceBundle.getBundle("oversight.core.record.reader", language);
    }

    String say(String key) {
        return bundle.getString(key);
    }

    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    String say(String key, String with) {
        return bundle.getString(key).replace("{0}", with);
    }

    /** Puts each thing in its place once: what is put in is never looked into. */
    String say(String key, String first, String second) {
        String[] parts = bundle.getString(key).split("\\{1\\}", -1);
        return Arrays.stream(parts).map(part -> part.replace("{0}", first)).collect(Collectors.joining(second));
    }

    /** Whether it is Welsh that is spoken, and English otherwise. */
    String language() {
        return bundle.getLocale().getLanguage().equals("cy") ? "cy" : "en";
    }

    /** The word for a constant of an enum: {@code standing.beyond-authority}. */
    String say(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String yesNo(boolean yes) {
        return say(yes ? "yes" : "no");
    }

    String day(LocalDate day) {
        return day.getDayOfMonth() + " " + say("month." + day.getMonthValue()) + " " + day.getYear();
    }

    /** The time on the wall in the authority's zone, to the minute. */
    String time(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return String.format(
                Locale.ROOT, "%s, %02d:%02d", day(local.toLocalDate()), local.getHour(), local.getMinute());
    }
}
