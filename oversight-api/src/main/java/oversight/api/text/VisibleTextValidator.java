package oversight.api.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link VisibleText}. Public with no state because any host's validator must be able to make one; thread-safe. */
public final class VisibleTextValidator implements ConstraintValidator<VisibleText, Narrative> {

    /** For the host's validator. */
    public VisibleTextValidator() {}

    @Override
    public boolean isValid(@Nullable Narrative value, ConstraintValidatorContext context) {
        return value != null && value.isVisible();
    }
}
