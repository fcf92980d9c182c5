package oversight.core.record;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import oversight.api.record.ReportedEvent;
import oversight.core.record.BookItem.EventItem;

/** The parts of an event, by the names under which they are withheld. */
final class EventParts {

    static final String EVENT = "event";
    static final String REPORTED_BY = "reportedBy";
    static final String TOLD = "told";
    static final String FACTS = "facts.";

    private EventParts() {}

    /** What of an event may be about somebody else, and can be withheld, each as a whole. When it was known is about nobody. */
    static Set<String> paths(EventItem item) {
        ReportedEvent event = item.event().event();
        Set<String> paths = new LinkedHashSet<>(List.of(EVENT));
        event.getFacts().asMap().keySet().forEach(fact -> paths.add(FACTS + fact));
        paths.add(REPORTED_BY);
        if (!item.isMovedHere()) {
            paths.add(TOLD);
        }
        return paths;
    }
}
