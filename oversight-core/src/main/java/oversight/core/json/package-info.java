/** The published JSON form of notes, rulings, duties and notices, for hosts that keep or send them: strict on reading, canonical on writing. */
@NullMarked
package oversight.core.json;

import org.jspecify.annotations.NullMarked;
