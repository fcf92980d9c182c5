/** Good notes with names, one for every occasion of the guidance, and small steps away from them. */
@NullMarked
package oversight.testkit.notes;

import org.jspecify.annotations.NullMarked;
