/** What holds of every ruling, whatever the scheme says: laws that a host tries on its own scheme and its own people. */
@NullMarked
package oversight.testkit.law;

import org.jspecify.annotations.NullMarked;
