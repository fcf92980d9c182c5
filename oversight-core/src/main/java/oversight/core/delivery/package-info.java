/** Hands notices over to the host's transport: claimed, tried, tried again, parked. */
@NullMarked
package oversight.core.delivery;

import org.jspecify.annotations.NullMarked;
