/** Scheme files: the written form of a scheme, its checks, its hash. */
@NullMarked
package oversight.core.schemefile;

import org.jspecify.annotations.NullMarked;
