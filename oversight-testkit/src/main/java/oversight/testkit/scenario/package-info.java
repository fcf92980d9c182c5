/** A story of one case on a scheme, told as the policy tells it: at this time, this is recorded; then these are told, and nothing else happened. */
@NullMarked
package oversight.testkit.scenario;

import org.jspecify.annotations.NullMarked;
