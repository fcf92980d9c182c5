package oversight.testkit;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import oversight.api.note.CaseNote;

/** What a stock Jakarta validator says of a note: the codes and paths of its violations. */
public final class Validity {

    private static final Validator VALIDATOR = validator();

    private Validity() {}

    private static Validator validator() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    /** Each violation as its code and its path, sorted. */
    public static List<String> violations(CaseNote note) {
        return VALIDATOR.validate(note).stream()
                .map(v -> code(v.getMessageTemplate()) + " at " + v.getPropertyPath())
                .sorted()
                .toList();
    }

    /** The codes of the violations, each once, sorted. */
    public static List<String> codes(CaseNote note) {
        return violations(note).stream()
                .map(v -> v.substring(0, v.indexOf(' ')))
                .distinct()
                .toList();
    }

    private static String code(String template) {
        return template.substring(1, template.length() - 1);
    }
}
