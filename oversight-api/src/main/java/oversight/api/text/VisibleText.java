package oversight.api.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The {@link Narrative} must have something in it that a reader can see. Works in any Jakarta {@code Validator}. */
@Documented
@Constraint(validatedBy = VisibleText.Validator.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface VisibleText {

    /**
     * The message key, which is also the finding's code.
     *
     * @return a key in braces
     */
    String message();

    /**
     * Validation groups; the library uses none.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Payload; the library uses none.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link VisibleText}. Public with no state because any host's validator must be able to make one; thread-safe. */
    final class Validator implements ConstraintValidator<VisibleText, Narrative> {

        /** For the host's validator. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Narrative value, ConstraintValidatorContext context) {
            return value != null && value.isVisible();
        }
    }
}
