/** What the engine asks of the host, under guard: a host that throws, gives null or hangs becomes a typed failure that names it. */
@NullMarked
package oversight.core.host;

import org.jspecify.annotations.NullMarked;
