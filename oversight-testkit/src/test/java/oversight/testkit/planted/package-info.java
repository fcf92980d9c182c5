/** Bugs that teams make, each found by what any team runs; they make the page of planted bugs. */
@NullMarked
package oversight.testkit.planted;

import org.jspecify.annotations.NullMarked;
