package oversight.testkit.architecture.offenders.seams;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import org.hibernate.validator.HibernateValidator;

/** Sees the validation provider from the wrong package. */
public abstract class PicksAValidator {
    abstract ValidatorFactory make(HibernateValidator provider, MessageInterpolator words);
}
