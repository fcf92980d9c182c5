/** Whether the words of a note are worth reading in twenty years: advisory findings that carry a code and a path, never a word of the text. */
@NullMarked
package oversight.core.quality;

import org.jspecify.annotations.NullMarked;
