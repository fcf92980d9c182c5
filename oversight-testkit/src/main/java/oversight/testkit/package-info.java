/** Help for the tests of a host. */
@NullMarked
package oversight.testkit;

import org.jspecify.annotations.NullMarked;
