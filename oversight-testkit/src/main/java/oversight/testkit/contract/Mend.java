package oversight.testkit.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What to do when a rule does not hold; {@link RuleFailures} says it in the failure. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Mend {

    /** In the imperative, in English. */
    String value();
}
