/** Who must be told, why, and how far the telling has come. */
@NullMarked
package oversight.api.notice;

import org.jspecify.annotations.NullMarked;
