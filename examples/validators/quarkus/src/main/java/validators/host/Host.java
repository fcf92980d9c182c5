package validators.host;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Locale;
import validators.SameRefusals;

/** A host on Quarkus, which builds its validator when the application is built. */
@QuarkusMain
public class Host implements QuarkusApplication {

    @Inject
    Validator validator;

    @Inject
    Language language;

    @Override
    public int run(String... arguments) {
        SameRefusals.hold("Quarkus", this::speaking);
        return 0;
    }

    private Validator speaking(Locale locale) {
        language.set(locale);
        return validator;
    }
}
