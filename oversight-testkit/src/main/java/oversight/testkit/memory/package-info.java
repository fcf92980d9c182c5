/** A ledger in memory, for tests that need no database. */
@NullMarked
package oversight.testkit.memory;

import org.jspecify.annotations.NullMarked;
