/** Mutants of the library, the tests that look for them, and the reviewed list of those that nobody finds. */
@NullMarked
package oversight.mutation;

import org.jspecify.annotations.NullMarked;
