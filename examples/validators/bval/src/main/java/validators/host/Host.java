package validators.host;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.apache.bval.jsr.ApacheValidationProvider;
import validators.SameRefusals;

/** A host on Apache BVal. It has to say where the library's texts are, for BVal reads no bundle but its own and the host's. */
public final class Host {

    private Host() {}

    public static void main(String[] arguments) {
        SameRefusals.hold("Apache BVal", Host::speaking);
    }

    private static Validator speaking(Locale language) {
        Locale.setDefault(language);
        return Validation.byProvider(ApacheValidationProvider.class)
                .configure()
                .messageInterpolator(new LibraryTexts(language))
                .buildValidatorFactory()
                .getValidator();
    }
}
