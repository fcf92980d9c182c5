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

/**
 * The {@link Narrative} can be kept exactly as written by every database and every later reader, and reads as it is kept: no unpaired
 * surrogate, no U+0000 or other control character but tab and line ends, no non-character, neither of the two characters that override
 * the direction of writing (U+202D, U+202E), no more than {@link #max()} code points. Linear in the text.
 */
@Documented
@Constraint(validatedBy = WellFormedText.Validator.class)
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

    /** Checks {@link WellFormedText}. Public because any host's validator must be able to make one; safe once initialised. */
    final class Validator implements ConstraintValidator<WellFormedText, Narrative> {

        private int max = Integer.MAX_VALUE;

        /** For the host's validator. */
        public Validator() {}

        @Override
        public void initialize(WellFormedText constraint) {
            this.max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable Narrative value, ConstraintValidatorContext context) {
            return value == null || value.isKeepable(max);
        }
    }
}
