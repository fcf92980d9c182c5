package validators.host;

import jakarta.validation.Validator;
import java.util.Locale;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import oversight.api.note.CaseNote;
import validators.SameRefusals;

/** The validator that Spring 6 gives its controllers, and what it makes of a note that is bound to a form. */
public final class Host {

    private Host() {}

    public static void main(String[] arguments) {
        SameRefusals.hold("Spring 6", Host::speaking);
        LocalValidatorFactoryBean spring = speaking(Locale.ENGLISH);
        for (CaseNote note : SameRefusals.marked()) {
            BeanPropertyBindingResult bound = new BeanPropertyBindingResult(note, "note");
            spring.validate(note, bound);
            SameRefusals.require(
                    bound.getErrorCount() == spring.validate(note).size(), "every violation is bound to its field");
            SameRefusals.requireSilent(bound.toString(), "a binding result");
            SameRefusals.requireSilent(bound.getAllErrors().toString(), "a field error");
        }
    }

    private static LocalValidatorFactoryBean speaking(Locale language) {
        Locale.setDefault(language);
        LocalValidatorFactoryBean bean = new LocalValidatorFactoryBean();
        bean.afterPropertiesSet();
        return bean;
    }
}
