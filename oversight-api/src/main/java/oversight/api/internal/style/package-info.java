/** How every value is generated. Not exported. */
@NullMarked
package oversight.api.internal.style;

import org.jspecify.annotations.NullMarked;
