/** What the packages of this module share and nobody else sees. Not exported. */
@NullMarked
package oversight.api.internal;

import org.jspecify.annotations.NullMarked;
