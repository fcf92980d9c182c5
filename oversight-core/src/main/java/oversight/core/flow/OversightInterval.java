package oversight.core.flow;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import oversight.api.circumstance.Facts;
import oversight.api.duty.Duty;
import oversight.api.duty.DutyId;
import oversight.api.party.AuthorityId;
import oversight.api.party.Party;
import oversight.api.scheme.DutyKind;
import oversight.api.scheme.OversightRule;
import oversight.api.spi.CaseFacts;
import oversight.api.spi.ChildAt;
import oversight.core.calendar.DueTime;
import oversight.core.calendar.WorkingTime;
import oversight.core.scheme.CompiledScheme;

/** By when a case is to be looked over again (MO-6): by the soonest of the scheme's intervals that apply, or may apply, to the case as it is now. */
public final class OversightInterval {

    private final Calendars calendars;
    private final CaseFacts facts;

    /**
     * Intervals by what the host knows of its cases.
     *
     * @param calendars says when something is due
     * @param facts what the host knows
     */
    public OversightInterval(Calendars calendars, CaseFacts facts) {
        this.calendars = calendars;
        this.facts = facts;
    }

    /** When it is owed, and by which rule. */
    private record Next(OversightRule rule, DueTime due) {}

    /**
     * What is owed next.
     *
     * @param scheme the scheme in force
     * @param authority under which authority
     * @param matter the case, and now
     * @param start from when it is counted
     * @param about the entry that makes it
     * @return the duty, or empty where no interval applies
     */
    Optional<Duty> next(
            CompiledScheme scheme, AuthorityId authority, Matter matter, Instant start, Instant now, String about) {
        if (scheme.scheme().getOversightRules().isEmpty()) {
            return Optional.empty();
        }
        Facts known = facts.of(ChildAt.builder()
                .authority(authority)
                .child(matter.child())
                .at(now)
                .build());
        WorkingTime time = calendars.of(scheme);
        return scheme.scheme().getOversightRules().stream()
                .filter(rule -> scheme.vocabulary().mayHold(rule.getWhen(), rule.getUnless(), known))
                .map(rule -> new Next(rule, time.due(rule.getEvery(), start)))
                .min(Comparator.comparing(next -> next.due().at()))
                .map(next ->
                        new ReminderPlan(scheme, time).planned(duty(next, scheme, authority, matter, start, about)));
    }

    private static Duty duty(
            Next next, CompiledScheme scheme, AuthorityId authority, Matter matter, Instant start, String about) {
        OversightRule rule = next.rule();
        Party owner = matter.first(rule.getOwner());
        DutyId id = Keys.duty(
                authority,
                about,
                DutyKind.OVERSIGHT.name(),
                rule.getId().value(),
                start.toString(),
                next.due().at().toString(),
                owner.key());
        return Duty.builder()
                .id(id)
                .authority(authority)
                .child(matter.child())
                .kind(DutyKind.OVERSIGHT)
                .owner(owner)
                .about(about)
                .rule(scheme.ref(rule.getId(), rule.getCitation(), rule.getOrigin()))
                .startedAt(start)
                .dueAt(next.due().at())
                .dueCertain(next.due().certain())
                .build();
    }
}
