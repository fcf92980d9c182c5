/** Tests of a scheme as data: worked examples in a file beside it, run against the engine, with a report of the rules that no example exercises. */
@NullMarked
package oversight.testkit.scheme;

import org.jspecify.annotations.NullMarked;
