/** What a host implements, in memory and for tests: nothing here outlives the process. */
@NullMarked
package oversight.testkit.memory;

import org.jspecify.annotations.NullMarked;
