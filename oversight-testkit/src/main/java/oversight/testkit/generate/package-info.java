/** Generators for property tests; the only package that needs jqwik. */
@NullMarked
package oversight.testkit.generate;

import org.jspecify.annotations.NullMarked;
