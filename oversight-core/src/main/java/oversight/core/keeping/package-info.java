/** What can be done to a record afterwards: corrections and disagreements beside, moves, merges, erasures, withholding, and the checkpoints that tie all records together. */
@NullMarked
package oversight.core.keeping;

import org.jspecify.annotations.NullMarked;
