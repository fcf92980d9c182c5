/** Is this note good enough: what is wrong with a draft, by code and path, never by its text. */
@NullMarked
package oversight.api.finding;

import org.jspecify.annotations.NullMarked;
