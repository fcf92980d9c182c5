/** The typed circumstances on which rules depend, and the facts of one case in those terms. */
@NullMarked
package oversight.api.circumstance;

import org.jspecify.annotations.NullMarked;
