/** What is now owed: by whom, by when, and how it stands. */
@NullMarked
package oversight.api.duty;

import org.jspecify.annotations.NullMarked;
