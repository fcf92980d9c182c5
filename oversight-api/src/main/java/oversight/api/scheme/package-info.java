/**
 * One dated version of an authority's rules as plain values: hierarchy, permissions list, note rules, duties, routes, calendar. YAML
 * is one way to write it and these builders are another; neither can say what the other cannot.
 */
@NullMarked
package oversight.api.scheme;

import org.jspecify.annotations.NullMarked;
