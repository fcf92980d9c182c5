/** What was recorded: entries, their chain, and the record as its reader is shown it. */
@NullMarked
package oversight.api.record;

import org.jspecify.annotations.NullMarked;
