package oversight.core.scheme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import oversight.api.circumstance.FactValue;
import oversight.api.circumstance.Facts;
import oversight.api.decision.Enquiry;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.TakenDecision;
import oversight.api.scheme.Circumstance;
import oversight.core.calendar.WorkingTime;

/**
 * What is known where a question enters the rules: what was stated, and of what was not, what the scheme's calendar says of that moment. A stated fact wins,
 * whatever it says; what depends on holidays that are not known stays not known.
 */
final class Known {

    private final List<Circumstance> onCalendar;
    private final WorkingTime time;

    Known(List<Circumstance> vocabulary, WorkingTime time) {
        this.onCalendar = vocabulary.stream()
                .filter(term -> term.getFromCalendar().isPresent())
                .toList();
        this.time = time;
    }

    Enquiry of(Enquiry enquiry) {
        Facts known = at(enquiry.getAt(), enquiry.getFacts());
        return known == enquiry.getFacts()
                ? enquiry
                : Enquiry.builder().from(enquiry).facts(known).build();
    }

    EventEnquiry of(EventEnquiry event) {
        Facts known = at(event.getAt(), event.getFacts());
        return known == event.getFacts()
                ? event
                : EventEnquiry.builder().from(event).facts(known).build();
    }

    TakenDecision of(TakenDecision taken) {
        Facts known = at(taken.getTakenAt(), taken.getFacts());
        return known == taken.getFacts()
                ? taken
                : TakenDecision.builder().from(taken).facts(known).build();
    }

    /** The same facts where the calendar has nothing to add. */
    Facts at(Instant moment, Facts stated) {
        if (onCalendar.isEmpty()) {
            return stated;
        }
        Facts known = stated;
        for (Circumstance term : onCalendar) {
            if (stated.get(term.getId()).isEmpty()) {
                Optional<Boolean> holds = term.getFromCalendar().flatMap(fact -> time.tell(fact, moment));
                known = holds.isPresent() ? known.with(term.getId(), FactValue.yesNo(holds.get())) : known;
            }
        }
        return known;
    }
}
