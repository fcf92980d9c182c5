/** A scheme, indexed: which version is in force, which rules fit, who has to say yes, and the reasons in sentences. */
@NullMarked
package oversight.core.scheme;

import org.jspecify.annotations.NullMarked;
