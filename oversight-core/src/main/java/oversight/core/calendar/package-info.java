/** What is due when: hours, days and working days counted on an authority's own calendar. */
@NullMarked
package oversight.core.calendar;

import org.jspecify.annotations.NullMarked;
