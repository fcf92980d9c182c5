/** What has to be done from time to time, as tasks of db-scheduler: the one package that sees it, for hosts that have it. */
@NullMarked
package oversight.core.scheduling;

import org.jspecify.annotations.NullMarked;
