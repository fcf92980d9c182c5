/** Who may decide this: the enquiry, the ruling with its reasons, and the people who can. */
@NullMarked
package oversight.api.decision;

import org.jspecify.annotations.NullMarked;
