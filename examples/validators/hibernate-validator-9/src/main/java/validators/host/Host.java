package validators.host;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import validators.SameRefusals;

/** A host without a framework: Hibernate Validator 9 as it comes, with the expression language on the class path. */
public final class Host {

    private Host() {}

    public static void main(String[] arguments) {
        SameRefusals.hold("Hibernate Validator 9", Host::speaking);
    }

    private static Validator speaking(Locale language) {
        Locale.setDefault(language);
        return Validation.buildDefaultValidatorFactory().getValidator();
    }
}
