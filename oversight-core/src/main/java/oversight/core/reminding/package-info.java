/** Reminds people of what they owe, and says whom it goes up to: each reminder an entry of the child's record, kept with the notices that it gives. */
@NullMarked
package oversight.core.reminding;

import org.jspecify.annotations.NullMarked;
