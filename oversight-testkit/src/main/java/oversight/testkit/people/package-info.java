/** An invented organisation with names: who holds which post, who manages whom and who is around which child, at any time. */
@NullMarked
package oversight.testkit.people;

import org.jspecify.annotations.NullMarked;
