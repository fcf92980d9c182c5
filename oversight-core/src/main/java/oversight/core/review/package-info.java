/** A scheme looked at as a whole: what in it deserves a second look, what moved between two versions, what another version would have said, what falls short of statute. */
@NullMarked
package oversight.core.review;

import org.jspecify.annotations.NullMarked;
