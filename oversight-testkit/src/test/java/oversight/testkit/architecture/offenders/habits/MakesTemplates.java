package oversight.testkit.architecture.offenders.habits;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Messages that are not constants, or are not the library's. */
public abstract class MakesTemplates {

    /** What a person wrote becomes a template. */
    void refuse(ConstraintValidatorContext context, String written) {
        context.buildConstraintViolationWithTemplate("Not good: " + written).addConstraintViolation();
        context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("written", written)
                .buildConstraintViolationWithTemplate("{written}")
                .enableExpressionLanguage();
    }

    @NotNull
    abstract String getSummary();

    @NotBlank(message = "${validatedValue} is not enough")
    abstract String getTitle();

    abstract Optional<@NotNull(message = "{OVS-N124} and more") String> getReason();
}
