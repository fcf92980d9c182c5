/** What people write: kept exactly, never repeated by accident, and the constraints that say whether it can be kept and seen. */
@NullMarked
package oversight.api.text;

import org.jspecify.annotations.NullMarked;
