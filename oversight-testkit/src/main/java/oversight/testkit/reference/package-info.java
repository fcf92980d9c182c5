/**
 * The reference page of the scheme language, carried out sentence by sentence and as slowly as it reads: what a quicker engine has to agree with. Only for tests.
 */
@NullMarked
package oversight.testkit.reference;

import org.jspecify.annotations.NullMarked;
