/** The engine. */
@NullMarked
package oversight.core;

import org.jspecify.annotations.NullMarked;
