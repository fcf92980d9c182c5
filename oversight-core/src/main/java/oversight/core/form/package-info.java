/** The written form: one description of each type, by which it is read from scheme files and written to records. */
@NullMarked
package oversight.core.form;

import org.jspecify.annotations.NullMarked;
