/** Hosts that do to the engine whatever a host can do: every method of every interface in every way. */
@NullMarked
package oversight.testkit.hostile;

import org.jspecify.annotations.NullMarked;
