/** What every implementation of an interface of the host has to pass: each rule is one numbered test. */
@NullMarked
package oversight.testkit.contract;

import org.jspecify.annotations.NullMarked;
