/** Whether a note is well formed: the constraints of the note types, judged by a validator that was tried first. */
@NullMarked
package oversight.core.constraint;

import org.jspecify.annotations.NullMarked;
