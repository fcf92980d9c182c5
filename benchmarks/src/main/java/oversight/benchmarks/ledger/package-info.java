/** Measures recording and delivering on PostgreSQL, beside the bare inserts and updates, from one process to four and as the tables grow. */
@NullMarked
package oversight.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
