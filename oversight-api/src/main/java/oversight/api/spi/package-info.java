/** What a host implements: few interfaces, one value argument each. Nothing here is called by hosts, and no other public type is implemented by them. */
@NullMarked
package oversight.api.spi;

import org.jspecify.annotations.NullMarked;
