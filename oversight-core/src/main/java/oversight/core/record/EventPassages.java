package oversight.core.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oversight.api.party.CaseRole;
import oversight.api.party.Party;
import oversight.api.record.ReportedEvent;
import oversight.core.record.EventEntry.Told;

/** What happened, when it was known, and who had to be told: as the rules of that time call them. */
final class EventPassages {

    private EventPassages() {}

    static void write(EventEntry entry, Passages to) {
        ReportedEvent event = entry.event();
        to.say("event.what", to.names().event(event.getEvent()));
        to.when("event.aware", Optional.of(event.getAwareAt()));
        DecisionPassages.facts(event.getFacts(), to);
        to.who("event.reported-by", Optional.of(event.getReportedBy()));
        List<String> told = told(entry, to);
        to.lines("event.told", told.isEmpty() ? List.of(to.words().say("event.told.nobody")) : told);
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
