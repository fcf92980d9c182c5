/** May this person decide, and who may: a scheme put to the host's people at one time. */
@NullMarked
package oversight.core.authority;

import org.jspecify.annotations.NullMarked;
