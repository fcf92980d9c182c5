package validators.host;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** The language of the person who is at the screen. */
@Singleton
public class Language implements LocaleResolver {

    private volatile Locale current = Locale.ENGLISH;

    void set(Locale language) {
        current = language;
    }

    @Override
    public Locale resolve(LocaleResolverContext context) {
        return current;
    }
}
