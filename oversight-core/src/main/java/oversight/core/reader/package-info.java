/** The record on paper, on a screen and for machines: a reader's view as one page of HTML, or as JSON. */
@NullMarked
package oversight.core.reader;

import org.jspecify.annotations.NullMarked;
