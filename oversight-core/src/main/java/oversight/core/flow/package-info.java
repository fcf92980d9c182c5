/** The journey of a note, start to finish: classified, screened, ruled on, stamped, owed, routed, and appended in one step. */
@NullMarked
package oversight.core.flow;

import org.jspecify.annotations.NullMarked;
