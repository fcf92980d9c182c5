package oversight.testkit.guidance;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the statements of the guidance register ({@code docs/guidance-register.md}) that a test holds: the test fails when the library no longer
 * does what the statement asks for. On a class it speaks of all the tests of the class.
 *
 * <pre>{@code
 * @Test
 * @Guidance("DM-9")
 * void the_line_manager_is_told() { … }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Guidance {

    /**
     * The statements.
     *
     * @return their identifiers, for example {@code MO-5}
     */
    String[] value();
}
