/** What managers write: oversight, decision and supervision notes and their parts, in the shape in which a draft is given in. */
@NullMarked
package oversight.api.note;

import org.jspecify.annotations.NullMarked;
