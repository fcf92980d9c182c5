package oversight.api.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The {@link Narrative} must have something in it that a reader can see. Works in any Jakarta {@code Validator}. */
@Documented
@Constraint(validatedBy = VisibleTextValidator.class)
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
}
