/**
 * The front door: {@link oversight.api.Oversight} and its rooms. A host calls these and implements {@code oversight.api.spi}.
 */
@NullMarked
package oversight.api;

import org.jspecify.annotations.NullMarked;
