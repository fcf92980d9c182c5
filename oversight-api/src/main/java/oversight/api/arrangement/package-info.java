/** Recorded agreements about who decides, which stand beside the scheme and end: grants, passing on, nominations, overrides for one child. */
@NullMarked
package oversight.api.arrangement;

import org.jspecify.annotations.NullMarked;
