package oversight.core.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.record.ReportedEvent;
import oversight.core.record.BookItem.EventItem;
import oversight.core.record.EventEntry.Told;
import oversight.core.record.ReaderTexts.Line;

/** What happened, when it was known, and who had to be told: as the rules of that time call them. */
final class EventPassages {

    private EventPassages() {}

    static void write(EventItem item, Passages to) {
        EventEntry entry = item.event();
        ReportedEvent event = entry.event();
        to.tell("event.what", line(EventParts.EVENT, to.names().event(event.getEvent())));
        to.when("event.aware", Optional.of(event.getAwareAt()));
        to.tell(
                "decision.facts",
                event.getFacts().asMap().entrySet().stream()
                        .map(fact -> new Line(
                                EventParts.FACTS + fact.getKey(), to.names().fact(fact.getKey(), fact.getValue())))
                        .toList());
        to.tell("event.reported-by", line(EventParts.REPORTED_BY, to.names().party(event.getReportedBy())));
        if (!item.isMovedHere()) {
            List<String> told = told(entry, to);
            String all = told.isEmpty() ? to.words().say("event.told.nobody") : String.join("\n", told);
            to.tell("event.told", line(EventParts.TOLD, all));
        }
    }

    private static List<Line> line(String path, String text) {
        return List.of(new Line(path, text));
    }

    /** By post and role, and not by name: who filled it then, and who stood in for whom, is the business of those who work there. */
    private static List<String> told(EventEntry entry, Passages to) {
        Stream<Party> whom = entry.told().stream().map(Told::as);
        return whom.map(as -> name(as, to)).distinct().toList();
    }

    /** A role that the host has no name for is said in our words. */
    private static String name(Party as, Passages to) {
        String name = to.names().party(as);
        return as instanceof CaseRole && name.equals(as.value())
                ? to.words().find("role." + name).orElseGet(() -> to.words().say("role.other"))
                : name;
    }
}
