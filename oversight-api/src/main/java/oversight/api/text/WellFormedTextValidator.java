package oversight.api.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link WellFormedText}. Public because any host's validator must be able to make one; safe once initialised. */
public final class WellFormedTextValidator implements ConstraintValidator<WellFormedText, Narrative> {

    private int max = Integer.MAX_VALUE;

    /** For the host's validator. */
    public WellFormedTextValidator() {}

    @Override
    public void initialize(WellFormedText constraint) {
        this.max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable Narrative value, ConstraintValidatorContext context) {
        return value == null || wellFormed(value.text(), max);
    }

    private static boolean wellFormed(String text, int max) {
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            count++;
            if (count > max || !keepable(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean keepable(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        boolean control = Character.getType(codePoint) == Character.CONTROL
                && codePoint != '\t'
                && codePoint != '\n'
                && codePoint != '\r';
        return !surrogate && !nonCharacter && !control;
    }
}
