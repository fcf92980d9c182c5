/** Assertions in the words of the domain; their failure messages list codes, keys and paths, never what somebody wrote. */
@NullMarked
package oversight.testkit.assertion;

import org.jspecify.annotations.NullMarked;
