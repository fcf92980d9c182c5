/** Schemes made from what authorities have published, shipped as examples: partial, unofficial, not legal advice. */
@NullMarked
package oversight.core.schemes;

import org.jspecify.annotations.NullMarked;
