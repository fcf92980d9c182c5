/** Builds the engine: {@link oversight.core.OversightEngine} wires the rooms of the front door to a host. */
@NullMarked
package oversight.core;

import org.jspecify.annotations.NullMarked;
