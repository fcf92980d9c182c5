package oversight.core.scheme;

import java.util.List;
import java.util.stream.Stream;
import oversight.api.circumstance.Facts;
import oversight.api.decision.EventEnquiry;
import oversight.api.decision.Ruling.Gap;
import oversight.api.decision.Telling;
import oversight.api.scheme.EventRule;
import oversight.api.scheme.EventType;
import oversight.api.scheme.RuleRef;
import oversight.core.calendar.WorkingTime;

/** Says who has to be told of an event under one version of a scheme: every rule that fits tells its own recipients. Pure. */
public final class Tellings {

    private final CompiledScheme scheme;
    private final WorkingTime time;

    /**
     * Tellings under this version.
     *
     * @param scheme the version in force at the time of the event
     * @param time its calendar
     */
    public Tellings(CompiledScheme scheme, WorkingTime time) {
        this.scheme = scheme;
        this.time = time;
    }

    /**
     * Who has to be told?
     *
     * @param event the event
     * @return who, by when and by which rule; or what is missing
     */
    public Telling whoIsTold(EventEnquiry event) {
        EventEnquiry known = scheme.known().of(event);
        return scheme.event(event.getEvent())
                .map(type -> whoIsTold(type, known))
                .orElse(new Telling.NotConfigured(List.of(), Gap.UNKNOWN_DECISION));
    }

    private Telling whoIsTold(EventType type, EventEnquiry event) {
        Facts facts = event.getFacts();
        List<EventRule> open = those(type, Fit.UNKNOWN, facts);
        if (!open.isEmpty()) {
            return new Telling.Undetermined(
                    open.stream().map(this::ref).toList(),
                    open.stream()
                            .flatMap(rule -> guard(rule).missing(facts))
                            .distinct()
                            .toList());
        }
        List<EventRule> fitting = those(type, Fit.YES, facts);
        List<EventRule> blank =
                fitting.stream().filter(rule -> rule.getTell().isEmpty()).toList();
        if (type.getRules().isEmpty() || !blank.isEmpty()) {
            return new Telling.NotConfigured(blank.stream().map(this::ref).toList(), Gap.NOBODY_NAMED);
        }
        return new Telling.Told(
                fitting.stream().flatMap(rule -> recipients(rule, event)).toList());
    }

    private Stream<Telling.Recipient> recipients(EventRule rule, EventEnquiry event) {
        return rule.getTell().stream()
                .map(tell -> new Telling.Recipient(
                        ref(rule), tell, time.due(tell.due(), event.getAt()).at()));
    }

    private List<EventRule> those(EventType type, Fit fit, Facts facts) {
        return type.getRules().stream()
                .filter(rule -> guard(rule).fit(facts) == fit)
                .toList();
    }

    private Guard guard(EventRule rule) {
        return scheme.vocabulary().guard(rule.getWhen(), rule.getUnless());
    }

    private RuleRef ref(EventRule rule) {
        return scheme.ref(rule.getId(), rule.getCitation(), rule.getOrigin());
    }
}
