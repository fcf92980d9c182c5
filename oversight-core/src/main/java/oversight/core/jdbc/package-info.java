/** The record in a PostgreSQL or H2 database, in the ledger's own transactions or in the host's. */
@NullMarked
package oversight.core.jdbc;

import org.jspecify.annotations.NullMarked;
