package validators.host;

import jakarta.validation.MessageInterpolator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks a message up by its key: in the host's bundle first, then in the library's. Nothing is filled in or evaluated. */
final class LibraryTexts implements MessageInterpolator {

    private final Locale language;

    LibraryTexts(Locale language) {
        this.language = language;
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, language);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        String key = template.replaceAll("^\\{|}$", "");
        return List.of("ValidationMessages", "ContributorValidationMessages").stream()
                .map(name -> ResourceBundle.getBundle(name, locale))
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst()
                .orElse(template);
    }
}
