/** Measures rulings, explanations, whoCan and loading on generated schemes, beside a hand-written table and two other engines. */
@NullMarked
package oversight.benchmarks;

import org.jspecify.annotations.NullMarked;
