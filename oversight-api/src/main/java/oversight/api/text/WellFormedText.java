package oversight.api.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@link Narrative} can be kept exactly as written by every database and every later reader: no unpaired surrogate, no U+0000 or other
 * control character but tab and line ends, no non-character, no more than {@link #max()} code points. Linear in the text.
 */
@Documented
@Constraint(validatedBy = WellFormedTextValidator.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormedText {

    /**
     * The message key, which is also the finding's code.
     *
     * @return a key in braces
     */
    String message() default "{OVS-N101}";

    /**
     * The most code points that the text may have.
     *
     * @return a count of Unicode code points
     */
    int max() default 200_000;

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
