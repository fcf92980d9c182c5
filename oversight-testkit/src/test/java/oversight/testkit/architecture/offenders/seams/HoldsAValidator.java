package oversight.testkit.architecture.offenders.seams;

import jakarta.validation.Validator;

/** Sees the host's validator from a package that is not the front door. */
public abstract class HoldsAValidator {
    abstract void check(Validator validator);
}
