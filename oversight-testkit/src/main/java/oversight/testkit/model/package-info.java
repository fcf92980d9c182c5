/** The whole life of a record, played from seeds against a host of one's own, and what must be true of it after each step. */
@NullMarked
package oversight.testkit.model;

import org.jspecify.annotations.NullMarked;
