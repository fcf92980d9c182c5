/** The guidance register in tests: which test holds which statement. */
@NullMarked
package oversight.testkit.guidance;

import org.jspecify.annotations.NullMarked;
