/** The record as it is kept: the stored form of its entries, the chain that ties them, and the view of the child. */
@NullMarked
package oversight.core.record;

import org.jspecify.annotations.NullMarked;
