/** Scenarios as an extension of JUnit 5: a new one for each test, looked over when the test ends. */
@NullMarked
package oversight.testkit.junit;

import org.jspecify.annotations.NullMarked;
