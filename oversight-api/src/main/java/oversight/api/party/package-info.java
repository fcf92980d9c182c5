/** Who is concerned: the authority, the child, staff, posts, bodies, roles around the child and parties outside. */
@NullMarked
package oversight.api.party;

import org.jspecify.annotations.NullMarked;
